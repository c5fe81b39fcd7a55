/** What was said last, and a count, so that the same words are said again. */
export interface Announcement {
  readonly text: string;
  readonly count: number;
}

/** The one polite live region of a screen: always on the page, not seen, read out when its words change. */
export const LiveRegion = ({ text, count }: Announcement) => (
  <p class="visually-hidden" role="status" aria-live="polite">
    {count % 2 === 0 ? text : `${text}\u00a0`}
  </p>
);
