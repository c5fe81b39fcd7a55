import type { Position } from '../../../core/lib/position';
import type { ChartOptions, ChartView } from './view';

export type { Celebration, ChartLabels, ChartOptions, ChartStage, ChartToken, ChartView, StageState } from './view';

/** A chart that stands on the page. */
export interface Chart {
  update(view: ChartView): void;
  /** Shows the whole hunt. */
  showAll(): void;
  /** Brings a place to the middle, near enough to walk by. */
  center(position: Position): void;
  destroy(): void;
}

/** Puts the chart into an element that has a size. */
export const mountChart = (_element: HTMLElement, _options: ChartOptions): Chart => {
  throw new Error('not yet drawn');
};
