import type { Position } from '../../../core/lib/position';
import type { Box } from './names';

/** A place on the game's canvas, in CSS pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How the game sees the map: all it needs in order to draw in the right place, and nothing of Leaflet. */
export interface Sight {
  /** Where the canvas goes; the map moves this element, the game never does. */
  readonly root: HTMLElement;
  /** In CSS pixels. */
  size(): { readonly width: number; readonly height: number };
  /** Takes over the map's present view: called before each frame is drawn. */
  reframe(): void;
  /** The zoom of the view of the last `reframe`: between whole levels while fingers pinch. */
  zoom(): number;
  place(position: Position): Spot;
  /** How many CSS pixels a length has at a place, in the view of the last `reframe`. */
  pixels(position: Position, meters: number): number;
  /** What no name may cross at this moment, in CSS pixels. */
  walls(): readonly Box[];
  /** How often the map has come to rest. */
  rests(): number;
  /** How much the canvas is magnified on the page at this moment: 1 but during an animated zoom. */
  magnification(): number;
}

/** Whether anything within `reach` of a spot lies on a screen of this size. */
export const touches = ({ x, y }: Spot, reach: number, { width, height }: ReturnType<Sight['size']>): boolean =>
  x > -reach && y > -reach && x < width + reach && y < height + reach;
