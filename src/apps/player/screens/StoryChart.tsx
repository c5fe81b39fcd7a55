import type { Language } from '../../../core/lib/language';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import { TokenShape } from '../../../ui/components/Token';
import { formatDistance } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import type { Spot } from '../map/sight';
import type { Land } from '../map/survey';
import { drawGraticule, graticuleOf, writeDegrees } from '../notebook/picture/graticule';
import { drawGround, drawNames } from '../notebook/picture/ground';
import type { Box, Hand, Words } from '../notebook/picture/marks';
import type { Projection } from '../notebook/picture/projection';
import { drawWinds, writeRings } from '../notebook/picture/winds';
import { Marks } from './Marks';
import { storyBoard, storyProjection } from './storyProjection';

type Drawn = Pick<Land, 'outlines' | 'drawn'>;

interface StoryChartProps {
  readonly hunt: Pick<Hunt, 'frame' | 'start'>;
  /** Null while it is read: the frame keeps its place. */
  readonly land: Drawn | null;
  readonly team: Team;
  readonly language: Language;
}

const hand: Hand = { face: 'text', size: 22, bold: true };

/** About how wide words are: near enough to know whether they have room. */
const measure = (words: string, { size }: Words['hand']): number => words.length * size * 0.5;

/** Where no land is drawn: winds and rings of distance from the start, and the degrees of the place. */
const drawSea = (projection: Projection, body: Box, start: Spot, language: Language) => {
  const { compass } = playWords(language);
  const chart = { spots: [start], frame: storyBoard, metersPerPixel: projection.metersPerPixel };
  const graticule = graticuleOf(storyBoard, projection, compass, 180);
  const degrees = writeDegrees(graticule, storyBoard, [body], hand, measure);
  const length = (meters: number): string => formatDistance(language, meters);
  return [
    ...drawWinds(chart),
    drawGraticule(graticule, storyBoard),
    ...degrees.marks,
    ...writeRings(chart, length, [body, ...degrees.boxes], measure, hand),
  ];
};

/** Where the hunt is played: the land, or the sea around the start, and the team's boat where it sets out. None of its places is given away. */
export const StoryChart = ({ hunt, land, team, language }: StoryChartProps) => (
  <svg
    class="story-chart"
    viewBox={`0 0 ${storyBoard.width} ${storyBoard.height}`}
    aria-hidden="true"
    focusable="false"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    {land && <Charted hunt={hunt} land={land} team={team} language={language} />}
  </svg>
);

const Charted = ({ hunt, land, team, language }: StoryChartProps & { readonly land: Drawn }) => {
  const projection = storyProjection(hunt, land.drawn);
  const boat = projection.spot(hunt.start);
  const body = { x: boat.x - 44, y: boat.y - 62, width: 88, height: 74 };
  const marks = [
    ...drawGround(land, storyBoard, projection),
    ...(land.drawn
      ? drawNames(land, storyBoard, projection, [body], measure)
      : drawSea(projection, body, boat, language)),
  ];
  return (
    <>
      <Marks marks={marks} />
      <g class="token" data-team={team.color} transform={`translate(${boat.x - 42} ${boat.y - 58}) scale(1.3)`}>
        <TokenShape emblem={team.emblem} />
      </g>
    </>
  );
};
