import type { Credit } from '../../../core/dataset/dataset';
import type { Outline } from '../../../core/dataset/outlines';
import type { Bounds } from '../../../core/lib/position';
import type { ChartPlace } from '../../../platform/ports';

/** The land around a hunt as the bundled data draws it. */
export interface Land {
  readonly outlines: readonly Outline[];
  /** The box that the outlines fill; null where there are none. */
  readonly drawn: Bounds | null;
  /** Whose outlines they are; empty where none is drawn. */
  readonly credits: readonly Credit[];
}

/** All that the bundled data knows of the land around a hunt: what the chart is drawn from. */
export interface Survey extends Land {
  readonly places: readonly ChartPlace[];
}

/** Land that nothing is known of. */
export const unknownLand: Survey = { places: [], outlines: [], drawn: null, credits: [] };
