import { ellipse, type Mark } from '../map/marks';
import { treasureMarks } from '../treasures';

/** What stands in the spectacles: a crane and its crate, the treasures, a door. */
export const props = {
  crane: {
    foot: [65, 116],
    size: [116, 118],
    strokes: [
      {
        path: 'M6.6 37.3h108v10h-108zM52.6 57.3h26v5h-26zM55.6 59.3h7.5l-9.5 58h-9zM77.6 59.3h-7.5l9.5 58h9zM51.6 77.3h30v4.5h-30zM47.6 97.3h38v4.5h-38zM62.6 13.3h4v24h-4zM99.6 47.3h16v16h-16z',
        fill: 'yellow',
      },
      {
        path: 'M5 36h108v10H5zM63 12L20 36M63 12l42 24M63 12v24M55 36l8-24 8 24M51 58h26M53 46v12M75 46v12M54 58l-11 58M76 58l11 58M50 78h30M46 98h38M98 46h16v16H98zM36 116h16M78 116h16',
        stroke: 'ink',
        width: 1.8,
      },
      {
        path: 'M5.00 36l6.6 10 6.5-10M18.15 36l6.6 10 6.5-10M31.30 36l6.6 10 6.5-10M44.45 36l6.6 10 6.5-10M57.60 36l6.6 10 6.5-10M70.75 36l6.6 10 6.5-10M83.90 36l6.6 10 6.5-10',
        stroke: 'ink',
        width: 1.2,
      },
      { path: 'M53 62l27 16M77 62L50 78M50 80l34 18M80 80L46 98M46 100l8 16M84 100l-8 16', stroke: 'ink', width: 1.2 },
      { path: 'M58 47h13v11H58z', fill: 'paper', stroke: 'ink', width: 1.8 },
      { path: 'M60 49h9v4h-9z', fill: 'water' },
    ],
  },
  crate: {
    foot: [48, 2],
    size: [96, 92],
    strokes: [
      { path: 'M48 4L12 30M48 4l36 26', stroke: 'ink', width: 2.4 },
      { path: ellipse(48, 5, 5, 5), fill: 'paper', stroke: 'ink', width: 2.4 },
      { path: 'M9 33h82v58H9z', fill: 'lantern' },
      { path: 'M6 30h82v58H6z', fill: 'vermilion', stroke: 'foldInk', width: 2.4 },
      { path: 'M6 44h82M6 74h82M18 30v58M76 30v58', stroke: 'foldInk', width: 2.2 },
      {
        path: 'M47 46l4.6 9.4 10.4 1.5-7.5 7.3 1.8 10.3-9.3-4.9-9.3 4.9 1.8-10.3-7.5-7.3 10.4-1.5z',
        fill: 'lantern',
        stroke: 'foldInk',
        width: 2,
      },
    ],
  },
  ...treasureMarks,
  halfDoor: {
    foot: [0, 150],
    size: [70, 152],
    strokes: [
      { path: 'M1 150V40C1 18 28 4 68 2v148z', fill: 'vermilion', stroke: 'foldInk', width: 3 },
      { path: 'M24 148V30M46 148V12', stroke: 'foldInk', width: 2 },
      { path: 'M1 52h67v10H1zM1 116h67v10H1z', fill: 'lantern', stroke: 'foldInk', width: 2 },
    ],
  },
} as const satisfies { readonly [name: string]: Mark };
