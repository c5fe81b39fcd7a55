import { useId } from 'preact/hooks';
import type { Mark, Shape, Words } from '../notebook/picture/marks';
import './marks.css';

/** Marks of a chart within an SVG, from back to front, in the inks of the page. */
export const Marks = ({ marks }: { readonly marks: readonly Mark[] }) => (
  <>
    {marks.map((mark, i) =>
      mark.kind === 'shape' ? <Within key={i} paths={mark.within ?? []} mark={mark} /> : <Name key={i} {...mark} />,
    )}
  </>
);

const ink = (token: string | undefined): string => (token === undefined ? 'none' : `var(--${token})`);

/** A shape within each of some paths, one clip in another. */
const Within = ({ paths, mark }: { readonly paths: readonly string[]; readonly mark: Shape }) => {
  const id = useId();
  const [first, ...rest] = paths;
  if (first === undefined) return <Drawn {...mark} />;
  return (
    <g clip-path={`url(#${id})`}>
      <clipPath id={id}>
        <path d={first} clip-rule="evenodd" />
      </clipPath>
      <Within paths={rest} mark={mark} />
    </g>
  );
};

const Drawn = ({ path, fill, line, width, dash, opacity, holes }: Shape) => (
  <path
    d={path}
    fill={ink(fill)}
    fill-rule={holes ? 'evenodd' : 'nonzero'}
    stroke={ink(line)}
    stroke-width={width}
    stroke-dasharray={dash?.join(' ')}
    opacity={opacity}
  />
);

const Name = ({ words, x, y, hand, align, turn = 0, ink: own, halo }: Words) => (
  <text
    class="mark-words"
    data-face={hand.face}
    text-anchor={align === 'center' ? 'middle' : 'start'}
    transform={`translate(${x} ${y}) rotate(${(turn * 180) / Math.PI})`}
    font-size={hand.size}
    fill={ink(own)}
    stroke={ink(halo)}
  >
    {words}
  </text>
);
