import { fitOf } from './utf8';

/** The platform's decoder, absent from the ES library's types: all of it that is used here. */
declare const TextDecoder: new (
  label: Encoding,
  options?: { readonly ignoreBOM?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

/** As above, of the encoder. */
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

/** The encodings that a file is read in, by their WHATWG names: the first five are found, the others only said. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'macintosh',
  'iso-8859-15',
  'windows-1250',
] as const;

/** One of the encodings that a file is read in. */
export type Encoding = (typeof encodings)[number];

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

const utf8MarkLength = 3;

const firstBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Turns bytes that come in pieces of any length into UTF-8. */
export interface Transcoder {
  /** The UTF-8 of these bytes, and of those held until now, up to a character that is not yet whole: good until the array that was given is written again. */
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** How the bytes are understood, as far as they have come. */
  encoding(): Encoding;
}

const none = new Uint8Array(0);
/** Bytes by which UTF-16 without a mark is told. */
const headLength = 512;

/**
 * Any bytes as UTF-8: in the encoding that is said, else by the byte order mark, else in UTF-8 where what lies beyond
 * ASCII is that, else in Windows-1252 or Mac Roman, by which of them makes words. Never fails.
 */
export const transcoder = (said?: Encoding): Transcoder => {
  let [encoding, begun, beyondAscii, held] = [said, false, false, none as Uint8Array];
  let sure: ((bytes: Uint8Array) => Uint8Array) | undefined;
  const settle = (found: Encoding): ((bytes: Uint8Array) => Uint8Array) => {
    encoding = found;
    sure = transcoderOf(found);
    return sure;
  };
  const begin = (bytes: Uint8Array): void => {
    begun = true;
    const found = encoding ?? markedEncoding(bytes) ?? unmarkedUtf16(bytes);
    if (found !== undefined) settle(found);
  };
  const unsure = (bytes: Uint8Array): Uint8Array => {
    const { sequences, strays } = fitOf(bytes);
    if (strays > 0) return settle(beyondAscii || sequences > strays ? 'utf-8' : oneByteEncoding(bytes))(bytes);
    beyondAscii ||= sequences > 0;
    return bytes;
  };
  const take = (bytes: Uint8Array, last: boolean): Uint8Array => {
    const all = joined(held, bytes);
    const whole = last ? all.length : begun || all.length >= headLength ? wholeLength(all) : 0;
    held = new Uint8Array(all.subarray(whole));
    if (whole === 0) return none;
    if (!begun) begin(all);
    return (sure ?? unsure)(all.subarray(0, whole));
  };
  return {
    push: (bytes) => take(bytes, false),
    end: () => take(none, true),
    encoding: () => encoding ?? 'utf-8',
  };
};

/** A whole file as text. */
export const decode = (bytes: Uint8Array): Decoded => {
  const { push, end, encoding } = transcoder();
  return { text: textOfUtf8(push(bytes)) + textOfUtf8(end()), encoding: encoding() };
};

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  if (one.length === 0) return other;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
};

/** How many of these bytes come before a last UTF-8 sequence that may be cut. */
const wholeLength = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) break;
  }
  return bytes.length;
};

const markedEncoding = (bytes: Uint8Array): Encoding | undefined => {
  const start = firstBytes(bytes);
  return marks.find((mark) => start.startsWith(mark.bytes))?.encoding;
};

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const utf8Encoder = new TextEncoder();

/** The text of UTF-8 bytes. */
export const textOfUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

/** A longer text is written by the platform; of a shorter one that would take longer than a loop. */
const shortText = 64;

/** Writes a text as UTF-8 behind what stands in `bytes`, and says where it ends: it takes three bytes a code unit at most. */
export const writeUtf8 = (text: string, bytes: Uint8Array, from: number): number => {
  if (text.length > shortText) return from + utf8Encoder.encodeInto(text, bytes.subarray(from)).written;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return from + i + utf8Encoder.encodeInto(text.slice(i), bytes.subarray(from + i)).written;
    bytes[from + i] = code;
  }
  return from + text.length;
};

/** A text as UTF-8. */
export const utf8Of = (text: string): Uint8Array => utf8Encoder.encode(text);

/** What is no UTF-8 in it becomes U+FFFD; only the first piece may begin with a mark. */
const mendedUtf8 = (): ((bytes: Uint8Array) => Uint8Array) => {
  let isFirst = true;
  return (bytes) => {
    const own = isFirst && markedEncoding(bytes) === 'utf-8' ? bytes.subarray(utf8MarkLength) : bytes;
    isFirst = false;
    return fitOf(own).strays === 0 ? own : utf8Of(textOfUtf8(own));
  };
};

const transcoderOf = (encoding: Encoding): ((bytes: Uint8Array) => Uint8Array) => {
  if (encoding === 'utf-8') return mendedUtf8();
  const inner = new TextDecoder(encoding);
  const mend = encoding === 'windows-1252' ? withoutControls : (text: string) => text;
  return (bytes) => utf8Of(mend(inner.decode(bytes, { stream: true })));
};

/** Bytes that Windows-1252 has signs for which no word holds, and Mac Roman the letters of Western Europe. */
const macLetters = new Set([
  0x80, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8b, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x96, 0x97, 0x98,
  0x99, 0x9b, 0x9d, 0x9f,
]);
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));

/** Mac Roman where its letters stand in words more often than those of Windows-1252: old spreadsheets of a Mac save it. */
const oneByteEncoding = (bytes: Uint8Array): Encoding => {
  let [mac, windows] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || !isLetter(bytes[at - 1])) continue;
    if (byte >= 0xc0 && isLetter(bytes[at + 1])) windows += 1;
    else if (macLetters.has(byte) && (isLetter(bytes[at + 1]) || byte === 0x8e)) mac += 1;
  }
  return mac > windows ? 'macintosh' : 'windows-1252';
};

/** Windows-1252 from byte 0x80 to 0x9f, U+FFFD where it has nothing (WHATWG, index windows-1252). */
const windowsOnly = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Node 20 decodes Windows-1252 as Latin-1, which has control characters where euro, œ and curly quotes should be. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windowsOnly.charAt(control.charCodeAt(0) - 0x80));

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
