import type { Position } from '../../../core/lib/position';
import { arrange, type Tag, type Wish } from './crowd';
import type { Inks } from './inks';
import { bodyOf } from './marks';
import type { Box } from './names';
import { isSamePlace } from './settle';
import type { Spot } from './sight';
import { nameLength } from './tag';
import { turnedIn } from './turn';
import type { ChartStage, ChartView } from './view';

/** A stage as it stands at one zoom level: for how many others too, and what is said beside it. */
export interface Stand {
  readonly stage: ChartStage;
  readonly more: number;
  /** Whether its pennant flies west. */
  readonly turned: boolean;
  readonly tag: Tag | null;
}

/** From this zoom on a name is written, and a drawing shown. */
const firstNameZoom = 13;
const firstCardZoom = 14;

/** The stage that the team stands in, the one it looks for, what else it may reach, what it found last, what is to come. */
const rankOf = ({ state, position, found, number }: ChartStage, { aim }: ChartView): number => {
  if (state === 'here') return 0;
  if (aim && isSamePlace(position, aim.position)) return 1;
  if (state === 'open') return 2;
  if (state === 'free') return 2.5;
  return state === 'done' ? 3 + 1 / (1 + (found?.at ?? 0)) : 4 + number;
};

/** The stages of a view as they stand at a zoom level; `place` gives pixels of that level, from the corner that the walls are measured from. */
export const standsAt = (
  view: ChartView,
  inks: Inks,
  zoom: number,
  place: (position: Position) => Spot,
  walls: readonly Box[],
): readonly Stand[] => {
  const turned = turnedIn(view, place);
  const wishes = view.stages.map((stage): Wish => {
    const { x, y } = place(stage.position);
    const name = stage.title === null || zoom < firstNameZoom ? null : nameLength(stage.title, inks);
    const card = stage.found !== null && zoom >= firstCardZoom;
    const kept = stage.state === 'done' || isSamePlace(stage.position, view.aim?.position);
    return { x, y, rank: rankOf(stage, view), kept, body: bodyOf(stage.state, turned.has(stage.id)), name, card };
  });
  return arrange(wishes, walls).map(({ wish, more, tag }) => {
    const stage = view.stages[wish] as ChartStage;
    return { stage, more, turned: turned.has(stage.id), tag };
  });
};

/** Whether stages stand otherwise in one view than in the other. */
export const standOtherwise = (a: ChartView, b: ChartView): boolean =>
  a.stages !== b.stages || !isSamePlace(a.aim?.position, b.aim?.position);
