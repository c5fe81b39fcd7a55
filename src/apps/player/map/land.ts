import type { Outline, OutlineKind } from '../../../core/dataset/outlines';
import type { Position } from '../../../core/lib/position';
import type { Inks } from './inks';
import type { Box } from './names';
import { areas, nameKinds, rounded } from './outlineShapes';
import { penPath } from './pen';
import type { Spot } from './sight';
import type { Survey } from './survey';

/** One outline as it is drawn at one zoom level, around the corner of the plate. */
interface Shape {
  readonly kind: OutlineKind;
  readonly color: string;
  readonly path: Path2D;
  readonly box: Box;
}

/** All outlines at one zoom level, in pixels from a corner of their own: far from it a path would lose its sharpness. */
export interface Plate {
  readonly corner: Spot;
  readonly metersPerPixel: number;
  readonly shapes: readonly Shape[];
  /** The edges of what is drawn. */
  readonly edge: Box | null;
}

const boxOf = (runs: readonly (readonly Spot[])[]): Box => {
  const all = runs.flat();
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

/** Steps between two signs of an area, in pixels: the same at every zoom, so that a park is never a forest. */
const signSteps: { readonly [kind in OutlineKind]?: readonly [number, number] } = {
  park: [25, 21],
  water: [92, 58],
};

/** Keeps no transform, so that it can say what lies within a path of the plate. */
const ruler = document.createElement('canvas').getContext('2d');

const inside = (path: Path2D, x: number, y: number): boolean =>
  ruler !== null &&
  [-11, 11].every((dx) => [-9, 9].every((dy) => ruler.isPointInPath(path, x + dx, y + dy, 'evenodd')));

/** A regular sowing over what a window shows of an area, every other row set off by half a step; none stands at its edge. */
const sow = ({ kind, path, box }: Shape, window: Box): readonly Spot[] => {
  const [across, down] = signSteps[kind] ?? [0, 0];
  if (across === 0) return [];
  const signs: Spot[] = [];
  const [from, to] = [Math.max(box.top, window.top - down), Math.min(box.bottom, window.bottom + down)];
  const [west, east] = [Math.max(box.left, window.left - across), Math.min(box.right, window.right + across)];
  for (let row = Math.ceil(from / down); row * down <= to; row += 1)
    for (let step = Math.ceil(west / across); step * across <= east; step += 1) {
      const x = (step + (row % 2 === 0 ? 0 : 0.5)) * across;
      if (inside(path, x, row * down)) signs.push({ x, y: row * down });
    }
  return signs;
};

const shapeOf = (outline: Outline, place: (position: Position) => Spot): Shape => {
  const { kind, color, paths } = outline;
  const runs = paths.map((path) => path.map(place));
  return { kind, color, path: penPath(runs, areas.has(kind), rounded.has(kind)), box: boxOf(runs) };
};

/** Puts the outlines on the plate of one zoom level; `project` gives the pixels of a place at that level. */
export const engrave = (
  { outlines, drawn: bounds }: Pick<Survey, 'outlines' | 'drawn'>,
  project: (position: Position) => Spot,
  metersPerPixel: number,
): Plate => {
  const drawn = outlines.filter(({ kind }) => !nameKinds.has(kind));
  const first = drawn[0]?.paths[0]?.[0];
  const corner = first ? project(first) : { x: 0, y: 0 };
  const place = (position: Position): Spot => {
    const { x, y } = project(position);
    return { x: x - corner.x, y: y - corner.y };
  };
  const edge =
    bounds && drawn.length > 0
      ? boxOf([[place({ lat: bounds.south, lng: bounds.west }), place({ lat: bounds.north, lng: bounds.east })]])
      : null;
  return { corner, metersPerPixel, edge, shapes: drawn.map((outline) => shapeOf(outline, place)) };
};

const widthOf = ({ left, right }: Box): number => right - left;
const heightOf = ({ top, bottom }: Box): number => bottom - top;

const meet = (shape: Shape, window: Box): boolean =>
  shape.box.left - 60 < window.right &&
  shape.box.right + 60 > window.left &&
  shape.box.top - 60 < window.bottom &&
  shape.box.bottom + 60 > window.top;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

interface Stroke {
  readonly ink: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

type Press = (kind: OutlineKind, draw: (shape: Shape) => void) => void;

/** What a plate is printed with: the canvas, and a way to run through the shapes of one kind. */
interface Printing {
  readonly context: CanvasRenderingContext2D;
  readonly inks: Inks;
  readonly each: Press;
  readonly window: Box;
  /** A length on the ground in pixels, no less and no more than these. */
  readonly pixels: (meters: number, least: number, most: number) => number;
}

const stroke = ({ context }: Printing, { path }: Shape, { ink, width, dash = [] }: Stroke): void => {
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(path);
};

const fill = ({ context }: Printing, { path }: Shape, ink: string): void => {
  context.fillStyle = ink;
  context.fill(path, 'evenodd');
};

const wavelet = (context: CanvasRenderingContext2D, { x, y }: Spot): void => {
  context.moveTo(x - 10, y);
  context.quadraticCurveTo(x - 5, y - 5, x, y);
  context.quadraticCurveTo(x + 5, y + 5, x + 10, y);
};

/** The shallows of a water are darker, its middle pale: two bands along the banks, kept within them. */
const bands = (printing: Printing, shape: Shape): void => {
  const { context, inks, pixels } = printing;
  context.save();
  context.clip(shape.path, 'evenodd');
  stroke(printing, shape, { ink: inks.water, width: 2 * pixels(70, 5, 42) });
  stroke(printing, shape, { ink: inks.shallows, width: 2 * pixels(26, 2.5, 17) });
  context.restore();
  context.beginPath();
  for (const sign of sow(shape, printing.window)) wavelet(context, sign);
  context.strokeStyle = inks.waterText;
  context.globalAlpha = 0.45;
  context.lineWidth = 1.5;
  context.setLineDash([]);
  context.stroke();
  context.globalAlpha = 1;
};

/** Banks first, then all water over them, so that where two waters meet no bank parts them. */
const printWaters = (printing: Printing): void => {
  const { inks, each, pixels } = printing;
  const canal = pixels(26, 3, 60);
  const bank = pixels(5, 1.4, 2.2);
  each('water', (shape) => stroke(printing, shape, { ink: inks.ink, width: 2 * bank }));
  each('canal', (shape) => stroke(printing, shape, { ink: inks.ink, width: canal + 2 * bank }));
  each('water', (shape) => fill(printing, shape, inks.deep));
  each('water', (shape) => bands(printing, shape));
  each('canal', (shape) => stroke(printing, shape, { ink: inks.shallows, width: canal }));
  each('canal', (shape) => stroke(printing, shape, { ink: inks.water, width: canal * 0.5 }));
};

const tree = (context: CanvasRenderingContext2D, { x, y }: Spot, inks: Inks): void => {
  context.beginPath();
  context.moveTo(x, y + 1);
  context.lineTo(x, y + 9);
  context.stroke();
  context.beginPath();
  context.arc(x, y - 2, 5, 0, 2 * Math.PI);
  context.fillStyle = inks.foliage;
  context.fill();
  context.stroke();
};

const printParks = (printing: Printing): void => {
  const { context, inks, each } = printing;
  each('park', (shape) => fill(printing, shape, inks.park));
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.4;
  context.setLineDash([]);
  each('park', (shape) => {
    for (const sign of sow(shape, printing.window)) tree(context, sign, inks);
  });
  each('castle', (shape) => {
    stroke(printing, shape, { ink: inks.ink, width: printing.pixels(34, 4, 26) });
    stroke(printing, shape, { ink: inks.shallows, width: printing.pixels(28, 2, 22) });
    fill(printing, shape, inks.stone);
    stroke(printing, shape, { ink: inks.ink, width: 2 });
  });
};

const printWays = (printing: Printing): void => {
  const { inks, each, pixels } = printing;
  const street = pixels(14, 1.6, 11);
  each('street', (shape) => stroke(printing, shape, { ink: inks.street, width: street }));
  each('tunnel', (shape) => stroke(printing, shape, { ink: inks.waterText, width: 2, dash: [1, 5] }));
  printing.context.lineCap = 'butt';
  each('bridge', (shape) => stroke(printing, shape, { ink: inks.ink, width: street + pixels(8, 2.4, 4.4) }));
  each('bridge', (shape) => stroke(printing, shape, { ink: inks.street, width: street }));
  printing.context.lineCap = 'round';
};

/** Rails in ink with paper between the sleepers; a busway is the same, finer. */
const printLines = (printing: Printing): void => {
  const { context, inks, each, pixels } = printing;
  for (const [kind, most] of [
    ['busway', 3.6],
    ['tram', 5],
  ] as const) {
    const width = pixels(9, 2, most);
    each(kind, (shape) => stroke(printing, shape, { ink: inks.ink, width }));
    context.lineCap = 'butt';
    each(kind, (shape) => stroke(printing, shape, { ink: inks.street, width: width * 0.5, dash: [7, 7] }));
    context.lineCap = 'round';
  }
};

/** Prints what of the plate falls into a square of `size` pixels whose upper left corner lies at `origin`. */
export const printLand = (
  context: CanvasRenderingContext2D,
  plate: Plate,
  origin: Spot,
  size: number,
  inks: Inks,
): void => {
  const [left, top] = [origin.x - plate.corner.x, origin.y - plate.corner.y];
  const window = { left, top, right: left + size, bottom: top + size };
  const shapes = plate.shapes.filter((shape) => meet(shape, window));
  if (shapes.length === 0) return;
  context.save();
  context.translate(-left, -top);
  if (plate.edge) {
    const frame = new Path2D();
    frame.rect(plate.edge.left, plate.edge.top, widthOf(plate.edge), heightOf(plate.edge));
    context.clip(frame);
  }
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const printing: Printing = {
    context,
    inks,
    window,
    each: (kind, draw) => {
      for (const shape of shapes) if (shape.kind === kind) draw(shape);
    },
    pixels: (meters, least, most) => within(meters / plate.metersPerPixel, least, most),
  };
  for (const print of [printWaters, printParks, printWays, printLines]) print(printing);
  context.restore();
};
