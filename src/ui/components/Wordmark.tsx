import { wordmarkPost } from './wordmarkPaths';

const [light, pennant, post, bands, outline, tip] = wordmarkPost;

/** The name of the game: its l is the post. */
export const Wordmark = () => (
  <span class="wordmark" role="img" aria-label="Jalon">
    <span aria-hidden="true">Ja</span>
    <svg viewBox="0 0 22 64" aria-hidden="true" focusable="false" stroke-width="2" stroke-linejoin="round">
      <path fill="var(--lantern)" d={light} />
      <path fill="var(--vermilion)" stroke="var(--fold-ink)" d={pennant} />
      <path fill="var(--post-white)" d={post} />
      <path fill="var(--vermilion)" d={bands} />
      <path fill="none" stroke="var(--fold-ink)" d={outline} />
      <path fill="var(--fold-ink)" d={tip} />
    </svg>
    <span aria-hidden="true">on</span>
  </span>
);
