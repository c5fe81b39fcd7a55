/** How far bytes are UTF-8: how many sequences in them stand for a sign beyond ASCII, and how many bytes are part of none. */
export interface Fit {
  readonly sequences: number;
  readonly strays: number;
}

/**
 * What begins with a whole sequence, by its first four bits (Unicode, table 3-7). Of the number that four bytes are:
 * which bits mark a sequence, how they stand, the least and the most it may be; and how long the sequence is.
 */
type Shape = readonly [marks: number, are: number, least: number, most: number, length: number];

const shapes: { readonly [firstFourBits: number]: Shape } = {
  12: [0xe0c00000, 0xc0800000, 0xc2000000, 0xcfffffff, 2],
  13: [0xe0c00000, 0xc0800000, 0xd0000000, 0xdfffffff, 2],
  14: [0xf0c0c000, 0xe0808000, 0xe0a00000, 0xefffffff, 3],
  15: [0xf8c0c0c0, 0xf0808080, 0xf0900000, 0xf48fffff, 4],
};
/** What nothing fits. */
const noShape: Shape = [0, 1, 0, 0, 1];
const ofShapes = (part: 0 | 1 | 2 | 3 | 4): Uint32Array =>
  Uint32Array.from({ length: 16 }, (_, first) => (shapes[first] ?? noShape)[part]);
const [marks, are, least, most, lengths] = [ofShapes(0), ofShapes(1), ofShapes(2), ofShapes(3), ofShapes(4)];

/** Half a pair of UTF-16 begins so, by eleven bits, and is no sign. */
const halfPair = 0xeda0 >>> 5;
const beyondAscii = 0x80808080;

/** How far what begins before `end` is UTF-8, and where that ends: the four bytes from the last of four on are looked at too. */
const fitTo = (view: DataView, end: number): Fit & { readonly at: number } => {
  let [at, sequences, strays] = [0, 0, 0];
  while (at < end) {
    const high = view.getUint32(at) & beyondAscii;
    at += Math.clz32(high) >>> 3;
    if (high === 0) continue;
    const four = view.getUint32(at);
    const first = four >>> 28;
    const isWhole =
      (four & (marks[first] as number)) >>> 0 === are[first] &&
      four >= (least[first] as number) &&
      four <= (most[first] as number) &&
      four >>> 21 !== halfPair;
    if (isWhole) sequences += 1;
    else strays += 1;
    at += isWhole ? (lengths[first] as number) : 1;
  }
  return { at, sequences, strays };
};

/** So many bytes more than that are looked at. */
const readBehind = 6;

/** How far these bytes are UTF-8: the platform tells it only by making a text of them, which takes four times as long. */
export const fitOf = (bytes: Uint8Array): Fit => {
  const body = fitTo(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), bytes.length - readBehind);
  const rest = new Uint8Array(2 * readBehind);
  rest.set(bytes.subarray(body.at));
  const tail = fitTo(new DataView(rest.buffer), readBehind);
  return { sequences: body.sequences + tail.sequences, strays: body.strays + tail.strays };
};

const [tab, carriageReturn, space, firstBeyondAscii, firstOfFour] = [0x09, 0x0d, 0x20, 0x80, 0xf0];

/** Whether the sign that begins at a byte is one that `trim` takes away. */
const isBlankAt = (bytes: Uint8Array, at: number): boolean => {
  const [first, second = 0, third = 0] = [bytes[at] as number, bytes[at + 1], bytes[at + 2]];
  if (first < firstBeyondAscii) return first === space || (first >= tab && first <= carriageReturn);
  if (first >= firstOfFour) return false;
  const low = second & 0x3f;
  const code = first < 0xe0 ? ((first & 0x1f) << 6) | low : ((first & 0x0f) << 12) | (low << 6) | (third & 0x3f);
  return String.fromCharCode(code).trim() === '';
};

/** Where the first sign begins that is no blank; `to` where there is none. */
export const afterBlanks = (bytes: Uint8Array, from: number, to: number): number => {
  let at = from;
  while (at < to && isBlankAt(bytes, at)) at = signAfter(bytes, at);
  return Math.min(at, to);
};

/** Where the last sign ends that is no blank; `from` where there is none. */
export const beforeBlanks = (bytes: Uint8Array, from: number, to: number): number => {
  let end = to;
  while (end > from) {
    const at = lastSign(bytes, end);
    if (!isBlankAt(bytes, at)) return end;
    end = at;
  }
  return from;
};

const isInside = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

const signAfter = (bytes: Uint8Array, at: number): number => {
  let after = at + 1;
  while (isInside(bytes[after])) after += 1;
  return after;
};

/** Where the last sign before a byte begins. */
const lastSign = (bytes: Uint8Array, end: number): number => {
  let at = end - 1;
  while (isInside(bytes[at])) at -= 1;
  return at;
};
