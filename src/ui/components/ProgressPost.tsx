/** How one stage stands on the post. */
export type Segment = 'done' | 'here' | 'open' | 'hidden';

interface ProgressPostProps {
  readonly segments: readonly Segment[];
  /** The same in words. */
  readonly label: string;
}

/** Progress as a surveyor's post laid flat: one segment for each stage, red when found, yellow where the team is. */
export const ProgressPost = ({ segments, label }: ProgressPostProps) => (
  <span class="progress-post" role="img" aria-label={label}>
    {segments.map((segment, i) => (
      <span key={i} class={segment} />
    ))}
  </span>
);
