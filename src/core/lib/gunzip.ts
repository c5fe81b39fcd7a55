import { Gunzip } from 'fflate';

/** So little is unpacked at a time: of a gzip that swells a thousandfold a megabyte comes before it is noticed. */
const pieceBytes = 1024;

/** What is packed in a gzip; null where it is none, is cut off, or holds more than `most` bytes. */
export const gunzipWithin = (bytes: Uint8Array, most: number): Uint8Array | null => {
  const pieces: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const stream = new Gunzip((piece, last) => {
    size += piece.length;
    ended ||= last;
    if (size <= most) pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length && size <= most; at += pieceBytes)
      stream.push(bytes.slice(at, at + pieceBytes), at + pieceBytes >= bytes.length);
  } catch {
    return null;
  }
  if (!ended || size > most) return null;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};
