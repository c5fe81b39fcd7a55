import type { Hunt } from '../../core/prepare/hunt';
import { ellipse, type Mark } from './map/marks';

/** What treasures are made of; the scenes move the pieces, the notebook shows them at rest. */
export const treasureMarks = {
  chest: {
    foot: [44, 66],
    size: [88, 72],
    strokes: [
      { path: ellipse(44, 66, 40, 5), fill: 'ink', alpha: 0.2 },
      { path: 'M8 30h72v34H8z', fill: 'vermilion', stroke: 'foldInk', width: 2.4 },
      { path: 'M18 30h9v34h-9zM61 30h9v34h-9z', fill: 'lantern', stroke: 'foldInk', width: 2 },
      { path: 'M36 28h16v15l-8 6-8-6z', fill: 'lantern', stroke: 'foldInk', width: 2.2 },
      { path: ellipse(44, 37, 2.6, 2.6), fill: 'foldInk' },
    ],
  },
  lid: {
    foot: [8, 30],
    size: [88, 34],
    strokes: [
      { path: 'M8 30C8 10 20 4 44 4s36 6 36 26z', fill: 'vermilion', stroke: 'foldInk', width: 2.4 },
      { path: 'M18 30V12l9-4v22zM61 30V8l9 4v18z', fill: 'lantern', stroke: 'foldInk', width: 2 },
    ],
  },
  lantern: {
    foot: [22, 54],
    size: [44, 58],
    strokes: [
      { path: 'M15 12a7 8 0 0 1 14 0', stroke: 'foldInk', width: 2.4 },
      { path: 'M10 20h24l4 26H6z', fill: 'lantern', stroke: 'foldInk', width: 2.4 },
      { path: 'M12 12h20l3 8H9zM8 46h28v8H8z', fill: 'vermilion', stroke: 'foldInk', width: 2.4 },
      { path: 'M22 26c6 6 5 14 0 16c-5-2-6-10 0-16z', fill: 'fold', stroke: 'foldInk', width: 1.8 },
    ],
  },
  key: {
    foot: [22, 54],
    size: [44, 58],
    strokes: [
      { path: 'M19 24h6v30h-6zM25 40h9v6h-9zM25 48h7v6h-7z', fill: 'lantern', stroke: 'foldInk', width: 2.2 },
      {
        path: `${ellipse(22, 15, 12, 11)}M17 15a5 4.5 0 1 1 10 0a5 4.5 0 1 1 -10 0z`,
        fill: 'lantern',
        stroke: 'foldInk',
        width: 2.4,
      },
    ],
  },
} as const satisfies { readonly [name: string]: Mark };

/** A piece of a treasure: where its foot stands on the board, how much larger than its own size, and its turn (radians) about it. */
export interface TreasurePiece {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
}

/** The side of the board that an open treasure is drawn on. */
export const treasureBoard = 112;

/** Each treasure as it stands when it is open, from back to front. */
export const openTreasures: { readonly [kind in Hunt['treasure']['kind']]: readonly TreasurePiece[] } = {
  chest: [
    { mark: treasureMarks.lid, x: 23, y: 58, scale: 1, turn: -0.95 },
    { mark: treasureMarks.chest, x: 59, y: 94, scale: 1, turn: 0 },
  ],
  lantern: [{ mark: treasureMarks.lantern, x: 56, y: 101, scale: 1.7, turn: 0 }],
  key: [{ mark: treasureMarks.key, x: 56, y: 101, scale: 1.7, turn: 0 }],
};
