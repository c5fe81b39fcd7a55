import type { Barrier } from '../lib/ways';
import { barriersIn } from './barriers';
import { decode } from './bytes/decoder';
import type { Reading } from './dataset';
import { type Outlines, readOutlines } from './outlines';

/** What a drawn map shows, read from the bytes of a file. */
const outlinesIn = (bytes: Uint8Array): Outlines => {
  try {
    return readOutlines(JSON.parse(decode(bytes).text));
  } catch {
    return readOutlines(null);
  }
};

/** The barriers of a drawn map, a GeoJSON file; undefined where it is none: nothing in it is of a kind that is drawn. */
export const barriersOfMap = (bytes: Uint8Array): readonly Barrier[] | undefined => {
  const drawn = outlinesIn(bytes);
  return drawn.outlines.length > 0 ? barriersIn(drawn) : undefined;
};

/** Whether a table may be that of a drawn map: its rows have a kind, and a geometry as GeoJSON writes it. */
const mayBeMap = ({ fields }: Reading): boolean =>
  ['kind', 'geometry'].every((column) => fields.some(({ key }) => key === column));

/** What reading a file gave, with the barriers of the map that it is, where it is one. */
export const withBarriers = (reading: Reading, bytes: Uint8Array): Reading => {
  const barriers = reading.dataset && mayBeMap(reading) ? barriersOfMap(bytes) : undefined;
  return reading.dataset && barriers ? { ...reading, dataset: { ...reading.dataset, barriers } } : reading;
};
