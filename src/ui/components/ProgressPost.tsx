/** How one stage stands on the post. */
export type Segment = 'done' | 'here' | 'open' | 'hidden';

interface ProgressPostProps {
  readonly segments: readonly Segment[];
  /** The same in words. */
  readonly label: string;
}

const mostSegments = 12;
const order: readonly Segment[] = ['done', 'here', 'open', 'hidden'];

/** How many of each there are, as lengths of the post. */
const stretchesOf = (segments: readonly Segment[]) =>
  order
    .map((segment) => ({ segment, length: segments.filter((one) => one === segment).length }))
    .filter(({ length }) => length > 0);

/** Progress as a surveyor's post laid flat: one segment for each stage, red when found, yellow where the team is; of many stages, one stretch for all that stand alike. */
export const ProgressPost = ({ segments, label }: ProgressPostProps) => {
  const stretches =
    segments.length > mostSegments ? stretchesOf(segments) : segments.map((segment) => ({ segment, length: 1 }));
  return (
    <span class="progress-post" role="img" aria-label={label}>
      {stretches.map(({ segment, length }, i) => (
        <span key={i} class={segment} style={{ flexGrow: length }} />
      ))}
    </span>
  );
};
