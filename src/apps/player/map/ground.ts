import { boundsOf } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';
import { inTurns } from '../inTurns';
import { discard } from './discard';
import { graticuleStep, linesBetween } from './graticule';
import type { Inks } from './inks';
import { engrave, type Plate, printLand } from './land';
import { GridLayer, LatLng, type LeafletMap, Point } from './leaflet';
import { isStation, type Letters, type LineSign, letter, lineSigns, plant, write } from './lettering';
import { type Box, meet } from './names';
import { printMargin } from './neatline';
import type { Spot } from './sight';
import type { Survey } from './survey';
import { drawRings, drawWinds, hullOf, type Rings, type Winds } from './winds';

/** The chart beneath the tiles, drawn from what is at hand: land and water, lines, graticule, places. */
export interface Ground {
  /** Draws anew when anything has changed. */
  show(drawing: Drawing): void;
  /** The rooms of the names that are written in what is seen of the map, from its corner, in pixels; none between two zoom levels. */
  names(): readonly Box[];
  destroy(): void;
}

/** A place in the pixels of one zoom level. */
interface Dot extends Spot {
  readonly station: boolean;
}

/** All that one zoom level is printed from, in its world pixels. */
interface Sheet {
  readonly plate: Plate;
  readonly dots: readonly Dot[];
  readonly letters: readonly Letters[];
  readonly signs: readonly LineSign[];
  /** Null where the land is drawn. */
  readonly winds: Winds | null;
  /** Null from far away. */
  readonly rings: Rings | null;
}

/** What the ground is drawn from; it is drawn anew when one of these is another object. */
export interface Drawing {
  readonly survey: Survey;
  readonly inks: Inks;
  /** Leaves out what tiles show better. */
  readonly bare: boolean;
  /** Where the stages are: the ground that the hunt spans. */
  readonly stages: readonly Position[];
  /** Where the team set off; null as long as nobody knows. */
  readonly start: Position | null;
  /** The stage that is looked for: near to it, where little else is drawn, rings tell how far it is. */
  readonly aim: Position | null;
}

const tilePixels = 256;
const firstFullDot = 14;
const firstRings = 16;
const earthMeters = 40_075_016.686;

/** How many meters a pixel of a zoom level is long at a latitude. */
export const metersPerPixel = (lat: number, zoom: number): number =>
  (earthMeters * Math.cos((lat * Math.PI) / 180)) / (tilePixels * 2 ** zoom);

const middleOf = (positions: readonly Position[]): Position => {
  const bounds = boundsOf(positions) ?? { south: 0, north: 0, west: 0, east: 0 };
  return { lat: (bounds.south + bounds.north) / 2, lng: (bounds.west + bounds.east) / 2 };
};

const isDrawn = ({ drawn }: Survey, { lat, lng }: Position): boolean =>
  drawn !== null && lat > drawn.south && lat < drawn.north && lng > drawn.west && lng < drawn.east;

type Place = (position: Position) => Spot;

const windsOf = (stages: readonly Position[], survey: Survey, place: Place): Winds | null => {
  const middle = middleOf(stages);
  if (stages.length === 0 || isDrawn(survey, middle)) return null;
  return {
    middle: place(middle),
    ground: hullOf(stages.map(place)),
  };
};

/** What the rings of distance run around at a level: the middle of a hunt that no land is drawn of, near to it the stage that is looked for. */
export const ringsMiddle = (
  { survey, bare, stages, aim }: Omit<Drawing, 'inks' | 'start'>,
  zoom: number,
): Position | null => {
  if (bare) return null;
  const middle = middleOf(stages);
  if (stages.length > 0 && !isDrawn(survey, middle)) return middle;
  return aim && zoom >= firstRings ? aim : null;
};

const sheetOf = (map: LeafletMap, zoom: number, drawing: Drawing): Sheet => {
  const { inks, bare, stages, start } = drawing;
  const survey = bare ? { ...drawing.survey, outlines: [], drawn: null } : drawing.survey;
  const place: Place = ({ lat, lng }) => map.project(new LatLng(lat, lng), zoom);
  const { lat } = middleOf(stages);
  const signs = lineSigns(survey.outlines, place, zoom);
  const rings = ringsMiddle(drawing, zoom);
  const winds = bare ? null : windsOf(stages, survey, place);
  return {
    plate: engrave(survey, place, metersPerPixel(lat, zoom)),
    dots: survey.places.map((one) => ({ ...place(one.position), station: isStation(one) })),
    letters: bare ? [] : letter(survey, stages.map(place), start && place(start), signs, place, zoom, inks),
    signs,
    winds,
    rings: rings && { middle: place(rings), metersPerPixel: metersPerPixel(rings.lat, zoom) },
  };
};

const drawGraticule = (context: CanvasRenderingContext2D, map: LeafletMap, origin: Point, zoom: number): void => {
  const northWest = map.unproject(origin, zoom);
  const southEast = map.unproject(origin.add([tilePixels, tilePixels]), zoom);
  const step = graticuleStep(zoom);
  context.beginPath();
  for (const line of linesBetween(northWest.lng, southEast.lng, step)) {
    const x = Math.round(map.project(new LatLng(0, line / 3600), zoom).x - origin.x) + 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, tilePixels);
  }
  for (const line of linesBetween(southEast.lat, northWest.lat, step)) {
    const y = Math.round(map.project(new LatLng(line / 3600, 0), zoom).y - origin.y) + 0.5;
    context.moveTo(0, y);
    context.lineTo(tilePixels, y);
  }
  context.stroke();
};

const drawDot = (context: CanvasRenderingContext2D, { x, y, station }: Dot, inks: Inks, zoom: number): void => {
  const size = zoom >= firstFullDot ? 1 : 0.6;
  context.beginPath();
  context.arc(x, y, (station ? 4 : 2.6) * size, 0, 2 * Math.PI);
  context.fillStyle = station ? inks.paper : inks.inkFaint;
  context.fill();
  if (!station) return;
  context.lineWidth = 2 * size;
  context.strokeStyle = inks.ink;
  context.stroke();
};

/** Whether a spot comes near a square of the layer whose corner is `origin`. */
const near = ({ x, y }: Spot, origin: Point, margin: number): boolean =>
  x > origin.x - margin &&
  x < origin.x + tilePixels + margin &&
  y > origin.y - margin &&
  y < origin.y + tilePixels + margin;

/** The same thing in the pixels of a square: world pixels are too large for the canvas to be sharp. */
const from = <T extends Spot>(origin: Spot, thing: T): T => ({
  ...thing,
  x: thing.x - origin.x,
  y: thing.y - origin.y,
});

const moved = (origin: Point, winds: Winds): Winds => ({
  ...winds,
  middle: from(origin, winds.middle),
  ground: winds.ground.map((spot) => from(origin, spot)),
});

const meets = ({ box }: Letters, { x, y }: Point): boolean =>
  box.left < x + tilePixels && box.right > x && box.top < y + tilePixels && box.bottom > y;

interface Coords {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

interface Square {
  readonly coords: Coords;
  /** Lets the square be seen, in place of what another zoom level showed there; null once it is. */
  onPrinted: (() => void) | null;
}

/** A screen holds forty squares; printed in one go, or on their way to the screen together, they would hold up an old phone. */
const squaresInTurn = 2;

const print = (context: CanvasRenderingContext2D, map: LeafletMap, sheet: Sheet, inks: Inks, coords: Coords): void => {
  const origin = new Point(coords.x * tilePixels, coords.y * tilePixels);
  context.fillStyle = inks.land;
  context.fillRect(0, 0, tilePixels, tilePixels);
  context.lineWidth = 1;
  context.strokeStyle = inks.landTint;
  drawGraticule(context, map, origin, coords.z);
  if (sheet.winds) drawWinds(context, moved(origin, sheet.winds), inks);
  printLand(context, sheet.plate, origin, tilePixels, inks);
  if (sheet.plate.edge) printMargin(context, sheet.plate.edge, from(sheet.plate.corner, origin), tilePixels, inks);
  if (sheet.rings) drawRings(context, { ...sheet.rings, middle: from(origin, sheet.rings.middle) }, inks);
  for (const dot of sheet.dots) if (near(dot, origin, 8)) drawDot(context, from(origin, dot), inks, coords.z);
  for (const sign of sheet.signs) if (near(sign, origin, 12)) plant(context, from(origin, sign), inks);
  for (const letters of sheet.letters) if (meets(letters, origin)) write(context, from(origin, letters), inks);
};

/** The rooms of what is written in view, from the corner of the map. */
const roomsSeen = (map: LeafletMap, letters: readonly Letters[]): readonly Box[] => {
  const [{ x, y }, size] = [map.getPixelBounds().getTopLeft(), map.getSize()];
  const seen = { left: 0, top: 0, right: size.x, bottom: size.y };
  return letters
    .map(({ box: { left, top, right, bottom } }) => ({
      left: left - x,
      top: top - y,
      right: right - x,
      bottom: bottom - y,
    }))
    .filter((box) => meet(box, seen));
};

/** Lays the ground under the map. Its tiles are drawn here, from memory: nothing is asked of the network. */
export const layGround = (map: LeafletMap, first: Drawing): Ground => {
  const pane = map.createPane('ground');
  pane.style.zIndex = '150';
  let drawing = first;
  let known = new Map<number, Sheet>();

  const sheetAt = (zoom: number): Sheet => {
    const sheet = known.get(zoom) ?? sheetOf(map, zoom, drawing);
    known.set(zoom, sheet);
    return sheet;
  };

  const squares = new Map<HTMLCanvasElement, Square>();
  const turns = inTurns<HTMLCanvasElement>(squaresInTurn, (tile) => {
    const [square, context] = [squares.get(tile), tile.getContext('2d')];
    if (!square || !context) return;
    context.save();
    context.scale(tile.width / tilePixels, tile.height / tilePixels);
    print(context, map, sheetAt(square.coords.z), drawing.inks, square.coords);
    context.restore();
    square.onPrinted?.();
    square.onPrinted = null;
  });
  const createTile = (coords: Coords, done: (error: undefined, tile: HTMLElement) => void): HTMLElement => {
    const tile = document.createElement('canvas');
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    tile.width = tilePixels * ratio;
    tile.height = tilePixels * ratio;
    tile.style.background = drawing.inks.land;
    squares.set(tile, { coords, onPrinted: () => done(undefined, tile) });
    turns.add(tile);
    return tile;
  };
  const layer = Object.assign(new GridLayer({ pane: 'ground', keepBuffer: 2, updateWhenIdle: false }), { createTile });
  layer.on('tileunload', ({ tile }: { readonly tile: HTMLElement }) => {
    if (!(tile instanceof HTMLCanvasElement)) return;
    squares.delete(tile);
    turns.drop(tile);
    discard(tile);
  });
  layer.addTo(map);

  // What stands is printed over: a square that was taken away first would be seen to flash.
  const redraw = (): void => {
    known = new Map();
    for (const tile of squares.keys()) turns.add(tile);
  };
  return {
    show: (next) => {
      const keys = Object.keys(next) as (keyof Drawing)[];
      const same = keys.every((key) => next[key] === drawing[key]);
      drawing = next;
      if (!same) redraw();
    },
    names: () => {
      if (!Number.isInteger(map.getZoom())) return [];
      return roomsSeen(map, sheetAt(map.getZoom()).letters);
    },
    destroy: () => {
      turns.stop();
      layer.remove();
    },
  };
};
