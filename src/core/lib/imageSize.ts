/** What an image says of itself before it is drawn. */
export interface ImageSize {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';
  readonly width: number;
  readonly height: number;
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const png = (view: DataView): ImageSize => ({
  type: 'image/png',
  width: view.getUint32(16),
  height: view.getUint32(20),
});

/** The markers of JPEG that begin a frame, which says its size. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpeg = (view: DataView): ImageSize | null => {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2))
    if (isFrame(view.getUint8(at + 1)))
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  return null;
};

const webp = (view: DataView, chunk: string): ImageSize | null => {
  const sized = (width: number, height: number): ImageSize => ({ type: 'image/webp', width, height });
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  if (chunk === 'VP8X') return sized(three(24) + 1, three(27) + 1);
  if (chunk === 'VP8 ') return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (chunk !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
};

/** The boxes that say the size of an AVIF lie in its beginning. */
const avifHead = 8192;

const avif = (bytes: Uint8Array, view: DataView): ImageSize | null => {
  const head = textAt(bytes, 0, Math.min(bytes.length, avifHead));
  let [width, height] = [0, 0];
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  return width > 0 ? { type: 'image/avif', width, height } : null;
};

const measured = (bytes: Uint8Array): ImageSize | null => {
  const view = viewOf(bytes);
  if (textAt(bytes, 0, 4) === '\x89PNG') return png(view);
  if (view.getUint16(0) === 0xffd8) return jpeg(view);
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return webp(view, textAt(bytes, 12, 4));
  return textAt(bytes, 4, 4) === 'ftyp' && /avi[fs]/.test(textAt(bytes, 8, 24)) ? avif(bytes, view) : null;
};

/** The kind and size of a PNG, a JPEG, a WebP or an AVIF, by its first bytes; null for anything else, and where they end too early. */
export const imageSize = (bytes: Uint8Array): ImageSize | null => {
  try {
    return measured(bytes);
  } catch {
    return null;
  }
};
