import { Buffer, isUtf8 } from 'node:buffer';
import type { Isomorphic } from '../../core/dataset/bytes/isomorphic';

const bufferOver = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Bytes as text and back, as Node does it. */
export const isomorphic: Isomorphic = {
  isUtf8,
  decode: (bytes) => bufferOver(bytes).toString('latin1'),
  write: (text, bytes, from) => void bufferOver(bytes).write(text, from, 'latin1'),
};
