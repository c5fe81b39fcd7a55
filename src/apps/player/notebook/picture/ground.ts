import type { Outline, OutlineKind } from '../../../../core/dataset/outlines';
import { areas, nameKinds, rounded } from '../../map/outlineShapes';
import { type Pen, trace } from '../../map/pen';
import type { Course } from './content';
import { type Box, boxPath, type Mark, type Measure, type Shape, shape, words } from './marks';
import type { Projection } from './projection';

const short = (n: number): string => n.toFixed(1);

/** A path of the pen written down as in SVG. */
const pathOf = ({ kind, paths }: Outline, { spot }: Projection): string => {
  const steps: string[] = [];
  const pen: Pen = {
    moveTo: (x, y) => steps.push(`M${short(x)} ${short(y)}`),
    lineTo: (x, y) => steps.push(`L${short(x)} ${short(y)}`),
    quadraticCurveTo: (cx, cy, x, y) => steps.push(`Q${short(cx)} ${short(cy)} ${short(x)} ${short(y)}`),
    closePath: () => steps.push('z'),
  };
  trace(
    pen,
    paths.map((path) => path.map(spot)),
    areas.has(kind),
    rounded.has(kind),
  );
  return steps.join('');
};

type Look = Omit<Shape, 'kind' | 'path' | 'x' | 'y' | 'scale'>;

/** How each kind is printed, a stroke or a tint over another; `banks` keeps a stroke within its own outline. */
const prints = (pixels: (meters: number, least: number, most: number) => number) => {
  const [canal, street, rail] = [pixels(26, 4, 20), pixels(14, 2.5, 7), pixels(9, 2.4, 5)];
  const looks: readonly (readonly [OutlineKind, Look, 'banks'?])[] = [
    ['water', { line: 'ink', width: 5 }],
    ['canal', { line: 'ink', width: canal + 5 }],
    ['water', { fill: 'water-3', holes: true }],
    ['water', { line: 'water-2', width: 2 * pixels(70, 8, 30) }, 'banks'],
    ['water', { line: 'water-1', width: 2 * pixels(26, 4, 12) }, 'banks'],
    ['canal', { line: 'water-1', width: canal }],
    ['park', { fill: 'park', holes: true }],
    ['street', { line: 'street', width: street }],
    ['tunnel', { line: 'water-text', width: 2.5, dash: [1, 7] }],
    ['castle', { fill: 'stone', line: 'ink', width: 2, holes: true }],
    ['bridge', { line: 'ink', width: street + 4 }],
    ['bridge', { line: 'street', width: street }],
    ['busway', { line: 'ink', width: rail * 0.8, opacity: 0.55 }],
    ['tram', { line: 'ink', width: rail, opacity: 0.55 }],
    ['tram', { line: 'street', width: rail * 0.5, dash: [6, 8] }],
  ];
  return looks;
};

/** The land of a chart, kept within its frame: banks with their shallows, parks, streets, bridges and rails. */
export const drawGround = (
  { outlines, drawn }: Course['land'],
  frame: Box,
  projection: Projection,
): readonly Mark[] => {
  const land = shape(boxPath(frame), { fill: 'land' });
  if (!drawn) return [land];
  const [a, b] = [
    projection.spot({ lat: drawn.north, lng: drawn.west }),
    projection.spot({ lat: drawn.south, lng: drawn.east }),
  ];
  const edge = boxPath({ x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y });
  const within = [boxPath(frame), edge];
  const traced = outlines.map((outline) => ({ kind: outline.kind, path: pathOf(outline, projection) }));
  const pixels = (meters: number, least: number, most: number) =>
    Math.max(least, Math.min(most, meters / projection.metersPerPixel));
  return [
    land,
    ...prints(pixels).flatMap(([kind, look, banks]) =>
      traced
        .filter((one) => one.kind === kind)
        .map(({ path }) => shape(path, { ...look, within: banks ? [...within, path] : within })),
    ),
    shape(edge, { line: 'magenta', width: 2, dash: [9, 7], within: [boxPath(frame)] }),
  ];
};

/** Whether a box lies within another. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Whether two boxes share ground. */
export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The names of waters and islands, each once, where they have room: within the frame, clear of what stands on the chart. */
export const drawNames = (
  { outlines }: Course['land'],
  frame: Box,
  { spot }: Projection,
  taken: readonly Box[],
  measure: Measure,
): readonly Mark[] => {
  const written = new Set<string>();
  return outlines.flatMap(({ kind, name, angle, paths }) => {
    const at = paths[0]?.[0];
    if (!nameKinds.has(kind) || !at || written.has(name)) return [];
    const hand = { face: 'water', size: kind === 'land-name' ? 30 : 26 } as const;
    const [{ x, y }, turn, long] = [spot(at), (angle * Math.PI) / 180, measure(name, hand)];
    const [width, height] = [
      long * Math.abs(Math.cos(turn)) + hand.size * Math.abs(Math.sin(turn)),
      long * Math.abs(Math.sin(turn)) + hand.size * Math.abs(Math.cos(turn)),
    ];
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    if (!holds(frame, box) || taken.some((one) => meet(one, box))) return [];
    written.add(name);
    const shift = hand.size * 0.3;
    const foot = { x: x - shift * Math.sin(turn), y: y + shift * Math.cos(turn) };
    const [ink, halo] = kind === 'land-name' ? ['ink', 'land'] : ['water-text', 'water-2'];
    return [words(name, { ...foot, hand, turn, ink, halo, align: 'center' })];
  });
};
