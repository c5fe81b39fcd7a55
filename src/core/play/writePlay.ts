import { canonicalJson, hashText } from '../lib/hash';
import { type OpenedPlay, sealed } from './kept';

/** The checksum of a play's file: the SHA-256 of all else that it says. */
export const sumOfFile = ({ sum: _, ...said }: Readonly<Record<string, unknown>>): string =>
  hashText(canonicalJson(said));

/** A play as the text of a file, which holds all that it takes to play on: the hunt, the log with a checksum for each entry, and one over all of it. */
export const writePlay = ({ record, log, seen }: OpenedPlay): string => {
  const { hunt, mapTold: _, ...play } = record;
  const said = { format: 'jalon-play/1', play, seen, log: log.map((entry) => sealed(record.id, entry)), hunt };
  return `${JSON.stringify({ ...said, sum: sumOfFile(said) }, null, 1)}\n`;
};
