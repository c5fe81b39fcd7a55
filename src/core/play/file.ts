import { canonicalJson, hashText } from '../lib/hash';
import { type OpenedPlay, sealed } from './kept';

/** A play as a file: the hunt it is of, its whole log with a checksum for each entry, and one over all of it. */
export const playFormat = 'jalon-play/1';

/** The checksum of a play's file: the SHA-256 of all else that it says. */
export const sumOfFile = (said: Readonly<Record<string, unknown>>): string => {
  const { sum: _, ...rest } = said;
  return hashText(canonicalJson(rest));
};

/** A play as the text of a file, which holds all that it takes to play on: the hunt, and what happened. */
export const writePlay = ({ record, log, seen }: OpenedPlay): string => {
  const { hunt, ...play } = record;
  const said = { format: playFormat, play, seen, log: log.map((entry) => sealed(record.id, entry)), hunt };
  return `${JSON.stringify({ ...said, sum: sumOfFile(said) }, null, 1)}\n`;
};
