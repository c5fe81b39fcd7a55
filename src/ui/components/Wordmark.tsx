/** The name of the game: its l is the post. */
export const Wordmark = () => (
  <span class="wordmark" role="img" aria-label="Jalon">
    <span aria-hidden="true">Ja</span>
    <svg viewBox="0 0 22 64" aria-hidden="true" focusable="false">
      <path fill="var(--lantern)" d="M14 2l20 8-20 8z" />
      <path
        fill="var(--vermilion)"
        stroke="var(--fold-ink)"
        stroke-width="2"
        stroke-linejoin="round"
        d="M12 0c7 5 11 2 20 8-9 3-13 3-20 7z"
      />
      <path fill="var(--post-white)" d="M6.5 0h9v56h-9z" />
      <path fill="var(--vermilion)" d="M6.5 0h9v11.2h-9zM6.5 22.4h9v11.2h-9zM6.500 44.8h9V56h-9z" />
      <path
        fill="none"
        stroke="var(--fold-ink)"
        stroke-width="2"
        stroke-linejoin="round"
        d="M6.5 0h9v56l-4.5 6-4.5-6z"
      />
      <path fill="var(--fold-ink)" d="M6.5 56h9L11 62z" />
    </svg>
    <span aria-hidden="true">on</span>
  </span>
);
