import { strFromU8 } from 'fflate';
import { limits } from './limits';

/** What a thing of a vector tile is drawn as. */
export type VectorShape = 'point' | 'line' | 'area';

/** A point in the widths of its tile, from the corner; what reaches over the edge lies beyond 0 to 1. */
export interface VectorPoint {
  readonly x: number;
  readonly y: number;
}

/** One thing of a vector tile. */
export interface VectorFeature {
  readonly shape: VectorShape;
  /** What it says of itself, as text. */
  readonly tags: ReadonlyMap<string, string>;
  readonly runs: readonly (readonly VectorPoint[])[];
}

/** The things of one layer of a vector tile. */
export interface VectorLayer {
  readonly name: string;
  readonly features: readonly VectorFeature[];
}

/** Where reading stands, and where what is read ends. */
interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
}

/** What one tile may still have. */
interface Room {
  layers: number;
  features: number;
  points: number;
}

/** Ends the reading of a tile; caught where it began. */
const giveUp = (): never => {
  throw new RangeError('No whole vector tile.');
};

/** A number takes so many bytes at the most. */
const mostBytes = 10;

const number = (cursor: Cursor): number => {
  let [value, weight] = [0, 1];
  for (let i = 0; i < mostBytes; i += 1) {
    const byte = cursor.at < cursor.end ? (cursor.bytes[cursor.at] ?? giveUp()) : giveUp();
    cursor.at += 1;
    value += (byte & 0x7f) * weight;
    if (byte < 0x80) return value;
    weight *= 128;
  }
  return giveUp();
};

/** A number whose last bit is its sign. */
const signed = (cursor: Cursor): number => {
  const value = number(cursor);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
};

/** The next so many bytes, as something to read by itself. */
const part = (cursor: Cursor, length: number): Cursor => {
  const end = cursor.at + length;
  if (!(end <= cursor.end)) return giveUp();
  const inner = { bytes: cursor.bytes, at: cursor.at, end };
  cursor.at = end;
  return inner;
};

const text = ({ bytes, at, end }: Cursor): string => strFromU8(bytes.subarray(at, end));

/** A field of a message: its number, and its value, which is a number or bytes (https://protobuf.dev/programming-guides/encoding/). */
type Take = (field: number, value: number, inner: Cursor) => void;

const nothing = (bytes: Uint8Array): Cursor => ({ bytes, at: 0, end: 0 });

const eachField = (cursor: Cursor, take: Take): void => {
  const none = nothing(cursor.bytes);
  while (cursor.at < cursor.end) {
    const key = number(cursor);
    const [field, wire] = [Math.floor(key / 8), key % 8];
    if (wire === 0) take(field, number(cursor), none);
    else if (wire === 2) take(field, 0, part(cursor, number(cursor)));
    else if (wire === 1 || wire === 5) part(cursor, wire === 1 ? 8 : 4);
    else giveUp();
  }
};

const wordOf = (cursor: Cursor): string => {
  let value = '';
  eachField(cursor, (field, whole, inner) => {
    value = field === 1 ? text(inner) : String(whole);
  });
  return value;
};

const shapes: Readonly<Record<number, VectorShape>> = { 1: 'point', 2: 'line', 3: 'area' };
const [moveTo, lineTo, close] = [1, 2, 7];

/** The runs of a geometry. A command that says a number of points has bytes for each, and one closes once: nothing goes on without bytes. */
const runsOf = (cursor: Cursor, extent: number, room: Room): readonly (readonly VectorPoint[])[] => {
  const runs: VectorPoint[][] = [];
  let [x, y] = [0, 0];
  while (cursor.at < cursor.end) {
    const said = number(cursor);
    const [command, count] = [said % 8, Math.floor(said / 8)];
    if (command === close && count === 1) continue;
    if (command !== moveTo && command !== lineTo) giveUp();
    room.points -= count;
    if (room.points < 0) giveUp();
    for (let i = 0; i < count; i += 1) {
      x += signed(cursor);
      y += signed(cursor);
      if (command === moveTo) runs.push([]);
      (runs.at(-1) ?? giveUp()).push({ x: x / extent, y: y / extent });
    }
  }
  return runs;
};

interface Words {
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

const tagsOf = (cursor: Cursor, { keys, values }: Words): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>();
  while (cursor.at < cursor.end) {
    const [key, value] = [keys[number(cursor)], values[number(cursor)]];
    if (key === undefined || value === undefined) return giveUp();
    tags.set(key, value);
  }
  return tags;
};

const featureOf = (cursor: Cursor, words: Words, extent: number, room: Room): VectorFeature | null => {
  let shape: VectorShape | undefined;
  let [tags, geometry] = [nothing(cursor.bytes), nothing(cursor.bytes)];
  eachField(cursor, (field, value, inner) => {
    if (field === 2) tags = inner;
    else if (field === 3) shape = shapes[value];
    else if (field === 4) geometry = inner;
  });
  return shape ? { shape, tags: tagsOf(tags, words), runs: runsOf(geometry, extent, room) } : null;
};

const layerOf = (cursor: Cursor, room: Room): VectorLayer => {
  let [name, extent] = ['', 4096];
  const [found, keys, values]: [Cursor[], string[], string[]] = [[], [], []];
  eachField(cursor, (field, value, inner) => {
    if (field === 1) name = text(inner);
    else if (field === 2) found.push(inner);
    else if (field === 3) keys.push(text(inner));
    else if (field === 4) values.push(wordOf(inner));
    else if (field === 5) extent = value;
  });
  room.features -= found.length;
  if (room.features < 0 || !(extent > 0)) giveUp();
  const features = found.map((one) => featureOf(one, { keys, values }, extent, room));
  return { name, features: features.filter((one) => one !== null) };
};

/**
 * The layers of a vector tile (https://github.com/mapbox/vector-tile-spec/tree/master/2.1). Nothing of it is believed: one that
 * is cut off, contradicts itself or has more than a tile may is blank.
 */
export const readVectorTile = (bytes: Uint8Array): readonly VectorLayer[] => {
  const room: Room = { layers: limits.mapTileLayers, features: limits.mapTileFeatures, points: limits.mapTilePoints };
  const layers: VectorLayer[] = [];
  if (bytes.length > limits.mapTile) return [];
  try {
    eachField({ bytes, at: 0, end: bytes.length }, (field, _, inner) => {
      if (field !== 3) return;
      room.layers -= 1;
      if (room.layers < 0) giveUp();
      layers.push(layerOf(inner, room));
    });
  } catch {
    return [];
  }
  return layers;
};
