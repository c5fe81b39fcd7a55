import decodeQR from 'qr/decode.js';
import type { ReadVideo } from './scanner';

/** What browsers that read codes themselves have (W3C Shape Detection). */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const format = 'qr_code';

/** The browser's own reader of QR codes; null where it has none. */
const ownReader = async (): Promise<ReadVideo | null> => {
  const own = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats: readonly string[] = (await own?.getSupportedFormats().catch(() => [])) ?? [];
  if (!own || !formats.includes(format)) return null;
  const detector = new own({ formats: [format] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
};

/** Pixels along the longer side of what is looked at: a code held before a phone has three of them for each square. */
const mostPixels = 800;

/** What the QR code in an image says; null where there is none that can be read. */
export const readImage = (image: Pick<ImageData, 'data' | 'width' | 'height'>): string | null => {
  try {
    return decodeQR(image);
  } catch {
    return null;
  }
};

/** Draws what a video shows, and reads that. */
const drawnReader = (): ReadVideo => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth, videoHeight } = video;
    const scale = Math.min(1, mostPixels / Math.max(1, videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    if (!pen || canvas.width === 0 || canvas.height === 0) return null;
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    return readImage(pen.getImageData(0, 0, canvas.width, canvas.height));
  };
};

/** What reads codes here: the browser itself, else a library that came with the game. */
export const loadReader = async (): Promise<ReadVideo> => (await ownReader()) ?? drawnReader();
