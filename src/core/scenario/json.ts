import { decode, looksBinary } from '../dataset/bytes/decoder';

/** The text of a file that should be JSON, whatever its encoding; null where it is no text (`json.notText`). */
export const jsonText = (bytes: Uint8Array): string | null => {
  const { text } = decode(bytes);
  return looksBinary(bytes, text) ? null : text;
};
