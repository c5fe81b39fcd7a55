import type { Tile } from '../../../core/lib/tiles';
import { readVectorTile, type VectorPoint } from '../../../core/lib/vectorTile';
import type { Inks } from './inks';
import { type Letters, lettered, roomOfMark, write } from './lettering';
import { type Box, meet } from './names';
import { longestPiece } from './pen';
import { type AreaKind, type LineKind, type Named, type Printed, plateOf, type VectorPlate } from './plate';
import type { Spot } from './sight';

/** What part of a vector tile is printed, and how large. */
export interface Cut {
  /** The tile that is printed from, and the zoom level that is shown. */
  readonly tile: Tile;
  readonly zoom: number;
  /** Where in it the square lies: in its widths, from its corner. */
  readonly left: number;
  readonly top: number;
  /** Where the stages stand, in pixels from the corner of the whole tile: names make way for their marks. */
  readonly stages?: readonly Spot[] | undefined;
}

/** The pen of a canvas, as far as a plate is printed with it. */
export type Press = CanvasRenderingContext2D;

const tilePixels = 256;
const earthMeters = 40_075_016.686;

/** What a plate is printed with. */
interface Printing {
  readonly press: Press;
  readonly inks: Inks;
  readonly zoom: number;
  /** How many pixels the whole tile is wide. */
  readonly width: number;
  /** What is seen of it, in its widths, with room for wide lines. */
  readonly window: Box;
  /** A length on the ground in pixels, no less and no more than these. */
  readonly pixels: (meters: number, least: number, most: number) => number;
}

/** How many meters a pixel is long in the middle of a tile. */
const metersPerPixelIn = ({ z, y }: Tile, zoom: number): number => {
  const north = Math.PI * (1 - (2 * (y + 0.5)) / 2 ** z);
  return earthMeters / Math.cosh(north) / (tilePixels * 2 ** zoom);
};

const along = ({ press, width }: Printing, run: readonly VectorPoint[]): void => {
  for (const [i, { x, y }] of run.entries()) {
    if (i === 0) press.moveTo(x * width, y * width);
    else press.lineTo(x * width, y * width);
  }
};

const path = (printing: Printing, { runs }: Printed<unknown>, closed: boolean): void => {
  for (const run of runs) {
    along(printing, run);
    if (closed) printing.press.closePath();
  }
};

interface Stroke {
  readonly ink: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
}

const strokeAll = (
  printing: Printing,
  all: readonly Printed<unknown>[],
  { ink, width, dash = [], alpha = 1 }: Stroke,
  closed = false,
): void => {
  const { press } = printing;
  press.beginPath();
  for (const one of all) path(printing, one, closed);
  press.globalAlpha = alpha;
  press.strokeStyle = ink;
  press.lineWidth = width;
  press.setLineDash([...dash]);
  press.stroke();
  press.globalAlpha = 1;
};

/** Each area by itself, so that none is a hole in another. */
const fillAll = (printing: Printing, all: readonly Printed<unknown>[], ink: string): void => {
  const { press } = printing;
  press.fillStyle = ink;
  for (const one of all) {
    press.beginPath();
    path(printing, one, true);
    press.fill('evenodd');
  }
};

const inkOf = ({ inks }: Printing): Readonly<Record<AreaKind, string>> => ({
  land: inks.land,
  pale: inks.landTint,
  park: inks.park,
  wood: inks.park,
  water: inks.water,
  building: inks.stone,
});

/** From which zoom level on each is seen. */
const [firstHouses, firstPaths, firstNames, firstStreetNames] = [14, 15, 12, 16];

const printAreas = (printing: Printing, plate: VectorPlate): void => {
  const { press, inks, zoom, window } = printing;
  const inkFor = inkOf(printing);
  const each = (kind: AreaKind) => plate.areas.filter((one) => one.kind === kind && meet(one.box, window));
  fillAll(printing, each('land'), inkFor.land);
  press.globalAlpha = 0.45;
  fillAll(printing, each('pale'), inkFor.pale);
  press.globalAlpha = 1;
  for (const kind of ['park', 'wood'] as const) fillAll(printing, each(kind), inkFor[kind]);
  press.globalAlpha = 0.4;
  fillAll(printing, each('wood'), inks.foliage);
  press.globalAlpha = 1;
  // banks first, so that where two waters meet none parts them
  strokeAll(printing, each('water'), { ink: inks.ink, width: 2.4 }, true);
  const rivers = plate.lines.filter((one) => one.kind === 'river' && meet(one.box, window));
  strokeAll(printing, rivers, { ink: inks.water, width: printing.pixels(8, 1.2, 10) });
  fillAll(printing, each('water'), inkFor.water);
  if (zoom < firstHouses) return;
  const houses = each('building');
  fillAll(printing, houses, inkFor.building);
  if (zoom > firstHouses) strokeAll(printing, houses, { ink: inks.inkFaint, width: 1, alpha: 0.7 }, true);
};

const isKind =
  (kind: LineKind) =>
  (one: Printed<LineKind>): boolean =>
    one.kind === kind;

/** How wide the ways are, in meters and in the pixels that they have at least and at most. */
const ways = [
  ['minor', [8, 0.9, 12]],
  ['street', [12, 1.6, 18]],
  ['major', [17, 2.4, 24]],
] as const;

/** Edges first, then all ways over them, so that crossings are open. */
const printLines = (printing: Printing, plate: VectorPlate): void => {
  const { press, inks, zoom, window, pixels } = printing;
  const seen = plate.lines.filter((one) => meet(one.box, window));
  const each = (kind: LineKind) => seen.filter(isKind(kind));
  strokeAll(printing, each('border'), { ink: inks.inkFaint, width: 1.4, dash: [8, 4, 1, 4], alpha: 0.6 });
  if (zoom >= firstPaths)
    strokeAll(printing, each('path'), { ink: inks.inkFaint, width: pixels(2, 1, 2), dash: [4, 4] });
  for (const [kind, [meters, least, most]] of ways)
    strokeAll(printing, each(kind), {
      ink: kind === 'major' ? inks.inkSoft : inks.inkFaint,
      width: pixels(meters, least, most) + 1.6,
      alpha: 0.55,
    });
  for (const [kind, [meters, least, most]] of ways)
    strokeAll(printing, each(kind), { ink: inks.street, width: pixels(meters, least, most) });
  press.lineCap = 'butt';
  const rail = pixels(5, 1.4, 4);
  strokeAll(printing, each('rail'), { ink: inks.ink, width: rail });
  strokeAll(printing, each('rail'), { ink: inks.street, width: rail * 0.5, dash: [7, 7] });
  press.lineCap = 'round';
};

const hands = { place: 'land', water: 'water', street: 'street' } as const;

/** A name where it is written, or null where it finds no room in its tile: what stands beyond is another's. */
const lettersOf = ({ kind, text, run }: Named, { width, zoom, inks }: Printing): Letters | null => {
  if (zoom < (kind === 'street' ? firstStreetNames : firstNames)) return null;
  const piece = longestPiece(run.map(({ x, y }) => ({ x: x * width, y: y * width })));
  const letters = lettered(text, hands[kind], piece.spot, piece.turn, zoom, inks);
  const { left, top, right, bottom } = letters.box;
  const isInside = left >= 0 && top >= 0 && right <= width && bottom <= width;
  const fits = run.length === 1 || Math.hypot(right - left, bottom - top) < piece.length * 1.1;
  return isInside && fits ? letters : null;
};

/** So many names are looked at in a tile, and one is written so far from the same one at least. */
const mostNames = 2000;
const sameApart = 260;

const lettersIn = (plate: VectorPlate, printing: Printing, taken: readonly Box[]): readonly Letters[] => {
  const written: Letters[] = [];
  for (const named of plate.names.slice(0, mostNames)) {
    const letters = lettersOf(named, printing);
    if (!letters || taken.some((box) => meet(box, letters.box))) continue;
    const isFree = written.every(
      ({ text, x, y, box }) =>
        !meet(box, letters.box) && (text !== letters.text || Math.hypot(x - letters.x, y - letters.y) > sameApart),
    );
    if (isFree) written.push(letters);
  }
  return written;
};

/** A vector tile that was read, and the names of the zoom levels that were printed of it. */
export interface ReadPlate {
  readonly plate: VectorPlate;
  readonly letters: Map<string, readonly Letters[]>;
}

/** Reads a vector tile; what is no whole one is blank. */
export const readPlate = (bytes: Uint8Array): ReadPlate => ({
  plate: plateOf(readVectorTile(bytes)),
  letters: new Map(),
});

/** Prints a cut of a vector tile on a canvas of `side` pixels. */
export const printPlate = (
  press: Press,
  { plate, letters }: ReadPlate,
  { tile, zoom, left, top, stages = [] }: Cut,
  inks: Inks,
  side: number,
): void => {
  const width = tilePixels * 2 ** (zoom - tile.z);
  const metersPerPixel = metersPerPixelIn(tile, zoom);
  const [room, part] = [30 / width, tilePixels / width];
  const window = { left: left - room, top: top - room, right: left + part + room, bottom: top + part + room };
  const pixels = (meters: number, least: number, most: number) =>
    Math.max(least, Math.min(most, meters / metersPerPixel));
  const printing: Printing = { press, inks, zoom, width, window, pixels };
  press.save();
  press.scale(side / tilePixels, side / tilePixels);
  press.fillStyle = inks.land;
  press.fillRect(0, 0, tilePixels, tilePixels);
  press.translate(-left * width, -top * width);
  press.lineJoin = 'round';
  press.lineCap = 'round';
  printAreas(printing, plate);
  printLines(printing, plate);
  const whole = { left: 0, top: 0, right: width, bottom: width };
  const taken = stages.map(roomOfMark).filter((box) => meet(box, whole));
  const key = `${zoom} ${inks.edition} ${taken.map((box) => `${Math.round(box.left)} ${Math.round(box.top)}`)}`;
  const names = letters.get(key) ?? lettersIn(plate, printing, taken);
  letters.set(key, names);
  press.setLineDash([]);
  const seen = { left: left * width, top: top * width, right: (left + part) * width, bottom: (top + part) * width };
  for (const one of names) if (meet(one.box, seen)) write(press, one, inks);
  press.restore();
};
