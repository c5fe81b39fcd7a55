import { geometryOf, writtenOn } from './geometry';
import type { Written } from './written';

/** GeoJSON's name for each geometry of WKB, by its number. */
const types = ['', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'];
const collection = 7;
/** A point is written in 21 bytes, in 25 with its system. */
const hexadecimal = /^0[01](?:[\da-f]{2}){20,}$/i;
const [hasZ, hasM, hasSrid] = [0x80000000, 0x40000000, 0x20000000];

/** Reads numbers one after another; NaN beyond the end. */
const numbersIn = (hex: string) => {
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const take = (length: number, read: (at: number) => number): number => {
    const from = at;
    at += length;
    return at <= view.byteLength ? read(from) : Number.NaN;
  };
  return {
    byte: () => take(1, (i) => view.getUint8(i)),
    whole: (little: boolean) => take(4, (i) => view.getUint32(i, little)),
    float: (little: boolean) => take(8, (i) => view.getFloat64(i, little)),
    /** Whether so many more pieces of so many bytes can be there. */
    holds: (count: number, length: number) => count * length <= view.byteLength - at,
  };
};

type Numbers = ReturnType<typeof numbersIn>;
type Read = { readonly type: string; readonly coordinates: unknown; readonly srid?: number };

/** What of WKB comes so many times as it says itself; undefined where the bytes end before. */
const several = (numbers: Numbers, little: boolean, bytes: number, read: () => unknown): unknown[] | undefined => {
  const count = numbers.whole(little);
  if (!numbers.holds(count, bytes)) return undefined;
  return Array.from({ length: count }, read);
};

const readOne = (numbers: Numbers, depth: number): Read | undefined => {
  const little = numbers.byte() === 1;
  const code = numbers.whole(little);
  const kind = (code & 0xffff) % 1000;
  const ranks = Math.floor((code & 0xffff) / 1000);
  const more = (code & hasZ ? 1 : 0) + (code & hasM ? 1 : 0) + (ranks === 3 ? 2 : ranks > 0 ? 1 : 0);
  const srid = (code & hasSrid) === 0 ? undefined : numbers.whole(little);
  const position = (): readonly number[] => Array.from({ length: 2 + more }, () => numbers.float(little));
  const positions = () => several(numbers, little, 8 * (2 + more), position);
  const parts = () => several(numbers, little, 9, () => (depth > 0 ? readOne(numbers, depth - 1) : undefined));
  if (kind === collection) return parts()?.find((part): part is Read => part !== undefined);
  const coordinates =
    kind === 1
      ? position()
      : kind === 2
        ? positions()
        : kind === 3
          ? several(numbers, little, 4, positions)
          : parts()?.map((part) => (part as Read | undefined)?.coordinates);
  return { type: types[kind] ?? '', coordinates, ...(srid !== undefined && { srid }) };
};

const mostNested = 2;

/** A place written as WKB or EWKB in hexadecimal, as PostGIS exports it; undefined for none. */
export const parseWkb = (cell: string): Written | undefined => {
  if (!hexadecimal.test(cell)) return undefined;
  const read = readOne(numbersIn(cell), mostNested);
  const geometry = read && geometryOf(read.type, read.coordinates);
  if (geometry === undefined) return undefined;
  return read?.srid === undefined ? writtenOn(geometry) : { ...writtenOn(geometry), srid: read.srid };
};
