import { numbersOf } from '../../../../core/play/course';
import type { Hunt, HuntStage } from '../../../../core/prepare/hunt';
import { wayThrough } from '../../../../core/scenario/walk';
import type { Spot } from '../../map/sight';
import type { Land } from '../../map/survey';
import { drawGround } from '../../notebook/picture/ground';
import { Marks } from '../Marks';
import { storyBoard, storyProjection } from '../storyProjection';

interface RallyChartProps {
  readonly hunt: Pick<Hunt, 'frame' | 'start' | 'walk'>;
  /** The stages in the order of the circuit that is drawn. */
  readonly stages: readonly HuntStage[];
  readonly land: Land;
}

const pathThrough = (spots: readonly Spot[]): string => `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/** One team's circuit on the land: from the start through the stages, under the numbers that they have on its phone. For the eye alone: beside it the same is told in words. */
export const RallyChart = ({ hunt, stages, land }: RallyChartProps) => {
  const projection = storyProjection(hunt, land.drawn);
  const places = [hunt.start, ...stages.map(({ position }) => position)];
  const [start, ...posts] = places.map(projection.spot) as [Spot, ...Spot[]];
  const numbers = numbersOf(stages);
  const line = pathThrough(wayThrough(places, hunt.walk).map(projection.spot));
  return (
    <svg
      class="story-chart rally-chart"
      viewBox={`0 0 ${storyBoard.width} ${storyBoard.height}`}
      aria-hidden="true"
      focusable="false"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <Marks marks={drawGround(land, storyBoard, projection)} />
      <path class="rally-way under" d={line} />
      <path class="rally-way" d={line} />
      <circle class="rally-start" cx={start.x} cy={start.y} r="8" />
      {posts.map(({ x, y }, i) => (
        <g key={stages[i]?.id} transform={`translate(${x} ${y})`}>
          <circle class="rally-post" r="13" />
          <text class="rally-number" y="6">
            {numbers.get(stages[i]?.id ?? '')}
          </text>
        </g>
      ))}
    </svg>
  );
};
