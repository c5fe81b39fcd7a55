import type { Outline } from '../../../core/dataset/outlines';
import type { Position } from '../../../core/lib/position';
import type { ChartPlace } from '../../../platform/ports';
import type { Inks } from './inks';
import { aroundName, type Box, besideDot, layoutNames, meet } from './names';
import { longestPiece } from './pen';
import type { Spot } from './sight';
import type { Survey } from './survey';

type Hand = 'water' | 'land' | 'street' | 'station';

/** A name as it is written at one zoom level, around its middle. */
export interface Letters {
  readonly text: string;
  readonly hand: Hand;
  readonly x: number;
  readonly y: number;
  /** Radians, clockwise. */
  readonly turn: number;
  readonly size: number;
  readonly box: Box;
}

/** The number of a line, printed on its way and turned with it. */
export interface LineSign extends Spot {
  readonly line: string;
  readonly color: string;
  /** Radians, clockwise; never upside down. */
  readonly turn: number;
}

/** The zoom at which each hand begins to write. */
const firstZoom = { water: 12, land: 13, street: 15, station: 14 } as const;

const sizeOf = (hand: Hand, zoom: number): number => {
  if (hand === 'water') return Math.min(26, 13 + (zoom - 12) * 2);
  if (hand === 'land') return Math.min(22, 13 + (zoom - 13) * 2.5);
  return hand === 'street' ? 12 : 13;
};

const fontOf = (hand: Hand, size: number, inks: Inks): string => {
  if (hand === 'water') return `italic 600 ${size}px ${inks.waterFont}`;
  if (hand === 'land') return `800 ${size}px ${inks.titleFont}`;
  return `600 ${size}px ${inks.textFont}`;
};

const ruler = document.createElement('canvas').getContext('2d');

const lengthOf = (text: string, font: string): number => {
  if (!ruler) return text.length * 8;
  ruler.font = font;
  return ruler.measureText(text).width;
};

type Place = (position: Position) => Spot;

/** A name around a spot, with the room that it takes. */
export const lettered = (text: string, hand: Hand, spot: Spot, turn: number, zoom: number, inks: Inks): Letters => {
  const size = sizeOf(hand, zoom);
  const length = lengthOf(text, fontOf(hand, size, inks)) * (hand === 'land' ? 1.16 : 1);
  return { text, hand, ...spot, turn, size, box: aroundName({ ...spot, length, height: size * 1.2, turn }) };
};

const namesOfOutlines = (outlines: readonly Outline[], place: Place, zoom: number, inks: Inks): readonly Letters[] =>
  outlines.flatMap(({ kind, name, paths, angle }): Letters[] => {
    const run = (paths[0] ?? []).map(place);
    const spot = run[0];
    if (!spot) return [];
    const turn = (angle * Math.PI) / 180;
    if (kind === 'water-name' && zoom >= firstZoom.water) return [lettered(name, 'water', spot, turn, zoom, inks)];
    if (kind === 'land-name' && zoom >= firstZoom.land)
      return [lettered(name.toLocaleUpperCase('fr'), 'land', spot, turn, zoom, inks)];
    if (kind !== 'street' || zoom < firstZoom.street) return [];
    const piece = longestPiece(run);
    const letters = lettered(name, 'street', piece.spot, piece.turn, zoom, inks);
    return lengthOf(name, fontOf('street', letters.size, inks)) < piece.length ? [letters] : [];
  });

/** Stations of transport carry their names; anything else might be an answer and stays a dot. */
export const isStation = (place: ChartPlace): boolean =>
  /station|stop|arr[eê]t|gare|tram|bus|metro/i.test(place.dataset);

/** A name with each of the rooms that it may be written in, best first. */
type Wish = readonly Letters[];

/** How near to a station a stage stands at it, in pixels. */
const atStation = 12;

/** The room of the boat as it sets off. */
const roomOfBoat = ({ x, y }: Spot): Box => ({ left: x - 30, top: y - 44, right: x + 30, bottom: y + 9 });

/** No station is named where a stage stands: what is found there is written with the stage, and before that it might be the answer. */
const namesOfStations = (
  places: readonly ChartPlace[],
  stages: readonly Spot[],
  start: Spot | null,
  place: Place,
  zoom: number,
  inks: Inks,
): readonly Wish[] => {
  if (zoom < firstZoom.station) return [];
  const size = sizeOf('station', zoom);
  const font = fontOf('station', size, inks);
  return places.filter(isStation).flatMap(({ name, position }): Wish[] => {
    const spot = place(position);
    if (stages.some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < atStation)) return [];
    const beside = besideDot({ ...spot, length: lengthOf(name, font) });
    const rooms = beside.filter(({ box }) => start === null || !meet(box, roomOfBoat(start)));
    return [rooms.map(({ middle, box }) => ({ text: name, hand: 'station', ...middle, turn: 0, size, box }))];
  });
};

/** How high the number of a line stands, and how much wider its plate is than its letters, in pixels. */
const [signHeight, signEdges] = [14, 9];
const letterWidth = 7;

/** The room that the number of a line takes, whichever way it is turned. */
const roomOf = ({ x, y, line, turn }: LineSign): Box =>
  aroundName({ x, y, length: line.length * letterWidth + signEdges + 4, height: signHeight + 4, turn });

/** The room of a stage's mark, whatever its state. */
export const roomOfMark = ({ x, y }: Spot): Box => ({ left: x - 17, top: y - 64, right: x + 35, bottom: y + 5 });

/**
 * All names that find room at a zoom level beside the signs of lines and the marks of stages: waters before land, land
 * before stations, stations before streets. Stations keep clear of the boat at its start too.
 */
export const letter = (
  survey: Survey,
  stages: readonly Spot[],
  start: Spot | null,
  signs: readonly LineSign[],
  place: Place,
  zoom: number,
  inks: Inks,
): readonly Letters[] => {
  const { outlines, places } = survey;
  const ofOutlines = namesOfOutlines(outlines, place, zoom, inks);
  const wishes: readonly Wish[] = [
    ...ofOutlines.filter(({ hand }) => hand !== 'street').map((letters) => [letters]),
    ...namesOfStations(places, stages, start, place, zoom, inks),
    ...ofOutlines.filter(({ hand }) => hand === 'street').map((letters) => [letters]),
  ];
  const boxes = wishes.map((rooms) => rooms.map(({ box }) => box));
  const granted = layoutNames(boxes, [...signs.map(roomOf), ...stages.map(roomOfMark)]);
  return wishes.flatMap((rooms, i) => rooms[granted[i] ?? -1] ?? []);
};

const inkOf = { water: 'waterText', land: 'ink', street: 'inkSoft', station: 'inkSoft' } as const;

/** Writes a name, with the land's own color around it where it crosses a line. */
export const write = (context: CanvasRenderingContext2D, letters: Letters, inks: Inks): void => {
  const { text, hand, x, y, turn, size } = letters;
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  context.font = fontOf(hand, size, inks);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  if (hand === 'land') context.letterSpacing = `${size * 0.1}px`;
  if (hand !== 'water') {
    context.lineJoin = 'round';
    context.lineWidth = hand === 'street' ? 4 : 3;
    context.strokeStyle = hand === 'street' ? inks.street : inks.land;
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = inks[inkOf[hand]];
  context.fillText(text, 0, 0);
  context.restore();
};

const signsEvery = 520;
const firstSignZoom = 13;

/** Where along its way a line shows its number: every few hundred pixels, never at its ends. */
export const lineSigns = (outlines: readonly Outline[], place: Place, zoom: number): readonly LineSign[] => {
  if (zoom < firstSignZoom) return [];
  return outlines.flatMap(({ line, color, paths }) => {
    if (line === '') return [];
    const run = (paths[0] ?? []).map(place);
    let walked = -signsEvery / 2;
    return run.flatMap((to, i) => {
      const from = run[i - 1];
      if (!from) return [];
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      walked += length;
      if (walked < signsEvery / 2 || i === run.length - 1) return [];
      walked = -signsEvery / 2;
      const turn = Math.atan((to.y - from.y) / (to.x - from.x || Number.EPSILON));
      return [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, line, color, turn }];
    });
  });
};

/** How light a color `#rrggbb` is, 0…1 (Rec. 709 luma of its raw values). */
const lightness = (color: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** Prints the number of a line flat on its way, in the line's own color: no mark of the hunt lies flat or is turned. */
export const plant = (context: CanvasRenderingContext2D, sign: LineSign, inks: Inks): void => {
  const { x, y, line, color, turn } = sign;
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  context.font = `800 11px ${inks.titleFont}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = Math.max(signHeight, context.measureText(line).width + signEdges);
  context.beginPath();
  context.roundRect(-width / 2, -signHeight / 2, width, signHeight, 3);
  context.setLineDash([]);
  context.lineWidth = 4;
  context.strokeStyle = inks.land;
  context.stroke();
  context.fillStyle = color;
  context.fill();
  context.fillStyle = lightness(color) > 0.55 ? '#10293c' : '#ffffff';
  context.fillText(line, 0, 0.5);
  context.restore();
};
