import type { Language } from '../../../core/lib/language';
import type { Bounds, Position } from '../../../core/lib/position';
import type { ChartPlace } from '../../../platform/ports';

/** How a stage looks on the chart: still to come, may be reached now, the team stands in it, or done. */
export type StageState = 'hidden' | 'open' | 'here' | 'done';

/** One stage as the chart draws it; `title` is null as long as it would tell too much. */
export interface ChartStage {
  readonly id: string;
  /** Its number in the circuit, from 1. */
  readonly number: number;
  readonly position: Position;
  readonly radiusMeters: number;
  readonly state: StageState;
  readonly title: string | null;
}

/** The team on the chart. */
export interface ChartToken {
  readonly position: Position;
  readonly accuracyMeters: number;
  readonly simulated: boolean;
}

/** What there is to celebrate; the same in two views that follow each other is one celebration. */
export type Celebration =
  | { readonly kind: 'arrival'; readonly stage: string }
  | { readonly kind: 'right'; readonly stage: string }
  | { readonly kind: 'treasure'; readonly treasure: string };

/** All that the chart shows; a new object for each change. */
export interface ChartView {
  readonly stages: readonly ChartStage[];
  readonly token: ChartToken | null;
  /** The way walked, oldest first. */
  readonly trail: readonly Position[];
  readonly places: readonly ChartPlace[];
  readonly celebrate: Celebration | null;
  /** Whether map tiles may be asked for. */
  readonly tiles: boolean;
  readonly theme: 'day' | 'night';
}

/** The words on the chart, in the language of the person. */
export interface ChartLabels {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Said of the arrow: that north is up. */
  readonly north: string;
  /** Said of the scale bar; its length is written after it. */
  readonly scale: string;
  /** Whose tiles: shown only while tiles are. */
  readonly credit: string;
  /** The letters of the compass; west is O in French. */
  readonly compass: { readonly north: string; readonly south: string; readonly east: string; readonly west: string };
}

/** What a chart is made for; none of it changes while it stands. */
export interface ChartOptions {
  /** The hunt's frame: tiles are asked for nowhere else. */
  readonly frame: Bounds;
  readonly labels: ChartLabels;
  readonly language: Language;
  readonly reducedMotion: boolean;
  /** A tap or click on the map, not a drag and not a control. */
  onTap(position: Position): void;
}
