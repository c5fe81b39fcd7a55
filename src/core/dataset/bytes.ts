/** The platform's decoder, absent from the ES library's types: all of it that is used here. */
declare const TextDecoder: new (
  label: Encoding,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** The encodings that are told apart, by their WHATWG names. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text without its byte order mark, and how its bytes were understood. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** First bytes of what people drop by mistake: zip, gzip, PDF, PNG, JPEG. */
const otherFormats = ['504b0304', '1f8b', '25504446', '89504e47', 'ffd8ff'];

const marks: readonly { readonly bytes: string; readonly encoding: Encoding }[] = [
  { bytes: 'efbbbf', encoding: 'utf-8' },
  { bytes: 'fffe', encoding: 'utf-16le' },
  { bytes: 'feff', encoding: 'utf-16be' },
];

const firstBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Any bytes as text: by the byte order mark, else UTF-8 where it is valid, else Windows-1252. Never fails. */
export const decode = (bytes: Uint8Array): Decoded => {
  const start = firstBytes(bytes);
  const marked = marks.find((mark) => start.startsWith(mark.bytes))?.encoding ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  return decodeStrictly(bytes) ?? decodeAs(bytes, 'windows-1252');
};

const decodeAs = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withoutControls(text) : text, encoding };
};

/** Windows-1252 from byte 0x80 to 0x9f, U+FFFD where it has nothing (WHATWG, index windows-1252). */
const windowsOnly = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Node 20 decodes Windows-1252 as Latin-1, which has control characters where euro, œ and curly quotes should be. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windowsOnly.charAt(control.charCodeAt(0) - 0x80));

const decodeStrictly = (bytes: Uint8Array): Decoded | undefined => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return undefined;
  }
};

/** UTF-16 without a mark shows by its zeros: nearly every second byte of Western text. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | undefined => {
  const head = bytes.subarray(0, 512 - (bytes.length % 2));
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  });
  const [even, odd] = zeros.map((count) => count / (head.length / 2)) as [number, number];
  if (odd > 0.7 && even < 0.2) return 'utf-16le';
  return even > 0.7 && odd < 0.2 ? 'utf-16be' : undefined;
};

/** Whether a file is no text at all: another format by its first bytes, or more control characters than a text has. */
export const looksBinary = (bytes: Uint8Array, text: string): boolean => {
  const start = firstBytes(bytes);
  if (otherFormats.some((format) => start.startsWith(format))) return true;
  const head = text.slice(0, 4096);
  const controls = head.replace(/[^\p{Cc}\uFFFD]|[\t\n\v\f\r]/gu, '').length;
  return controls > head.length / 10;
};
