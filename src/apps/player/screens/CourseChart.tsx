import type { Language } from '../../../core/lib/language';
import { type Land, unknownLand } from '../map/survey';
import { courseOf, type Keepsake } from '../notebook/picture/content';
import { drawCourse, wantedHeight } from '../notebook/picture/course';
import type { Measure } from '../notebook/picture/marks';
import { Marks } from './Marks';

interface CourseChartProps extends Pick<Keepsake, 'hunt' | 'play'> {
  /** Null while it is read: the chart keeps its place. */
  readonly land: Land | null;
  readonly language: Language;
}

/** How wide the chart is in its own pixels, and between which heights its stages may make it. */
const [width, leastHeight, mostHeight] = [560, 330, 450];

/** About how wide words are: near enough to know whether they have room. */
const measure: Measure = (words, { face, size }) => words.length * size * (face === 'title' ? 0.6 : 0.5);

/** The walk as the notebook's picture draws it, for the eye alone: beside it every stage is told. */
export const CourseChart = ({ hunt, play, land, language }: CourseChartProps) => {
  const course = courseOf({ hunt, play, land: land ?? unknownLand }, language);
  const height = Math.round(Math.max(leastHeight, Math.min(mostHeight, wantedHeight(course, width))));
  return (
    <svg
      class="course-chart"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      {land && <Marks marks={drawCourse(course, { x: 0, y: 0, width, height }, measure)} />}
    </svg>
  );
};
