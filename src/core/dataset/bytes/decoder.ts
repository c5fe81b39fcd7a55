import type { Isomorphic } from './isomorphic';

/** The platform's decoder, absent from the ES library's types: all of it that is used here. */
declare const TextDecoder: new (
  label: Encoding,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

/** As above, of the encoder. */
declare const TextEncoder: new () => {
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

const firstBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Turns bytes that come in pieces of any length into text. */
export interface Decoder {
  /** The text of these bytes, and of those held until now, up to a character that is not yet whole. */
  push(bytes: Uint8Array): string;
  end(): string;
  /** From now on gives the UTF-8 of the text, with a sign for each byte. */
  giveUtf8(isomorphic: Isomorphic): void;
  /** How the bytes are understood, as far as they have come. */
  encoding(): Encoding;
}

const none = new Uint8Array(0);
/** Bytes by which UTF-16 without a mark is told. */
const headLength = 512;

/**
 * Any bytes as text: in the encoding that is said, else by the byte order mark, else in UTF-8 where what lies beyond
 * ASCII is that, else in Windows-1252 or Mac Roman, by which of them makes words. Never fails.
 */
export const decoder = (said?: Encoding): Decoder => {
  let [encoding, begun, beyondAscii, held] = [said, false, false, none as Uint8Array];
  let sure: ((bytes: Uint8Array) => string) | undefined;
  let isomorphic: Isomorphic | undefined;
  const settle = (found: Encoding): ((bytes: Uint8Array) => string) => {
    encoding = found;
    sure = decoderOf(found);
    return sure;
  };
  const begin = (bytes: Uint8Array): void => {
    begun = true;
    const found = encoding ?? markedEncoding(bytes) ?? unmarkedUtf16(bytes);
    if (found !== undefined) settle(found);
  };
  const unsure = (bytes: Uint8Array): string => {
    const text = decodeStrictly(bytes);
    if (text === undefined) return settle(beyondAscii || isMostlyUtf8(bytes) ? 'utf-8' : oneByteEncoding(bytes))(bytes);
    beyondAscii ||= text.length < bytes.length;
    return text;
  };
  const take = (bytes: Uint8Array, last: boolean): string => {
    const all = joined(held, bytes);
    const whole = last ? all.length : begun || all.length >= headLength ? wholeLength(all) : 0;
    held = new Uint8Array(all.subarray(whole));
    if (whole === 0) return '';
    if (!begun) begin(all);
    const piece = all.subarray(0, whole);
    return isomorphic ? signsIn(piece, isomorphic) : (sure ?? unsure)(piece);
  };
  const signsIn = (bytes: Uint8Array, by: Isomorphic): string => {
    if ((encoding ?? 'utf-8') !== 'utf-8' || !by.isUtf8(bytes)) return utf8Signs((sure ?? unsure)(bytes), by);
    const text = by.decode(bytes);
    beyondAscii ||= beyond.test(text);
    return text;
  };
  return {
    push: (bytes) => take(bytes, false),
    end: () => take(none, true),
    giveUtf8: (given) => {
      isomorphic = given;
    },
    encoding: () => encoding ?? 'utf-8',
  };
};

/** A whole file as text. */
export const decode = (bytes: Uint8Array): Decoded => {
  const { push, end, encoding } = decoder();
  return { text: push(bytes) + end(), encoding: encoding() };
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
/** A sign that is none of ASCII. */
const beyond = /[^\0-\x7f]/;

/** The text of UTF-8 bytes. */
export const textOfUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

/** Writes a text as UTF-8, which takes three bytes a code unit at most, and says how many it took. */
export const writeUtf8 = (text: string, bytes: Uint8Array): number => utf8Encoder.encodeInto(text, bytes).written;

/** The UTF-8 of a text. */
export const utf8Of = (text: string): Uint8Array => {
  const bytes = new Uint8Array(3 * text.length);
  return bytes.subarray(0, writeUtf8(text, bytes));
};

/** The UTF-8 of a text, a sign for each byte. */
export const utf8Signs = (text: string, { decode }: Isomorphic): string => decode(utf8Of(text));

/** Pieces of whole characters need no stream, which is much slower; only the first of them may begin with a mark. */
const utf8Pieces = (): ((bytes: Uint8Array) => string) => {
  let isFirst = true;
  return (bytes) => {
    const text = textOfUtf8(bytes);
    const isMarked = isFirst && text.startsWith('\uFEFF');
    isFirst = false;
    return isMarked ? text.slice(1) : text;
  };
};

const decoderOf = (encoding: Encoding): ((bytes: Uint8Array) => string) => {
  if (encoding === 'utf-8') return utf8Pieces();
  const inner = new TextDecoder(encoding);
  const decodeNext = (bytes: Uint8Array): string => inner.decode(bytes, { stream: true });
  return encoding === 'windows-1252' ? (bytes) => withoutControls(decodeNext(bytes)) : decodeNext;
};

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decodeStrictly = (bytes: Uint8Array): string | undefined => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Whether more of the bytes beyond ASCII make whole UTF-8 sequences than not: a few are lost in many a file. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  let [sequences, strays] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const follows = bytes.subarray(at + 1, at + Math.max(1, length));
    if (length > 0 && follows.length === length - 1 && follows.every((next) => next >= 0x80 && next < 0xc0)) {
      sequences += 1;
      at += length - 1;
    } else strays += 1;
  }
  return sequences > strays;
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
