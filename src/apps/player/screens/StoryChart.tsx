import { useId } from 'preact/hooks';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import { TokenShape } from '../../../ui/components/Token';
import type { Land } from '../map/survey';
import { projectionOf } from '../notebook/picture/course';
import { drawGround, drawNames } from '../notebook/picture/ground';
import type { Mark, Shape, Words } from '../notebook/picture/marks';

interface StoryChartProps {
  readonly hunt: Pick<Hunt, 'frame' | 'start'>;
  readonly land: Pick<Land, 'outlines' | 'drawn'>;
  readonly team: Team;
}

/** What is always seen, where in it the hunt lies, and what is drawn beyond for a chart of any shape. */
const board = { x: 0, y: 0, width: 640, height: 320 };
const room = { x: 70, y: 70, width: 500, height: 200 };
const ground = { x: -1280, y: -640, width: 3200, height: 1600 };

/** About how wide a name is in the slanted hand: near enough to know whether it has room. */
const measure = (words: string, { size }: Words['hand']): number => words.length * size * 0.48;

/** Where the hunt is played: the land, and the team's boat where it sets out. None of its places is given away. */
export const StoryChart = ({ hunt: { frame, start }, land, team }: StoryChartProps) => {
  const corners = [
    { lat: frame.south, lng: frame.west },
    { lat: frame.north, lng: frame.east },
  ];
  const projection = projectionOf(corners, room);
  if (!projection) return null;
  const boat = projection.spot(start);
  const body = { x: boat.x - 44, y: boat.y - 62, width: 88, height: 74 };
  const marks = [...drawGround(land, ground, projection), ...drawNames(land, board, projection, [body], measure)];
  return (
    <svg
      class="story-chart"
      viewBox={`0 0 ${board.width} ${board.height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      {marks.map((mark, i) => (
        <MarkView key={i} mark={mark} />
      ))}
      <g class="token" data-team={team.color} transform={`translate(${boat.x - 42} ${boat.y - 58}) scale(1.3)`}>
        <TokenShape emblem={team.emblem} />
      </g>
    </svg>
  );
};

const ink = (token: string | undefined): string => (token === undefined ? 'none' : `var(--${token})`);

const MarkView = ({ mark }: { readonly mark: Mark }) =>
  mark.kind === 'shape' ? <Within paths={mark.within ?? []} mark={mark} /> : <Name {...mark} />;

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

const Name = ({ words, x, y, hand, turn = 0, ink: own, halo }: Words) => (
  <text
    class="story-chart-name"
    transform={`translate(${x} ${y}) rotate(${(turn * 180) / Math.PI})`}
    font-size={hand.size}
    fill={ink(own)}
    stroke={ink(halo)}
  >
    {words}
  </text>
);
