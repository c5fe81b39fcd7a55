import { imageSize } from '../../core/lib/imageSize';
import { limits } from '../../core/lib/limits';
import type { Develop } from '../ports';

/** Pixels along the longer side of a picture that is kept: as much as a screen shows. */
const longestSide = 1280;

/** How well it is drawn, and again where that is too heavy. */
const qualities = [0.82, 0.6, 0.4] as const;

const drawn = (image: ImageBitmap): HTMLCanvasElement => {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const asJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

/** Whether what a picture says of itself is more than a phone can draw; one that says nothing is left to the browser. */
const isTooLarge = async (picture: Blob): Promise<boolean> => {
  if (picture.size > limits.photoBytes) return true;
  const size = imageSize(new Uint8Array(await picture.arrayBuffer()));
  return size !== null && size.width * size.height > limits.photoPixels;
};

/** Draws a picture anew, smaller, upright, as a JPEG: what a camera writes beside it (Exif: place, date, device) is in no drawing. */
export const develop: Develop = async (picture) => {
  if (await isTooLarge(picture)) return 'tooLarge';
  const image = await createImageBitmap(picture).catch(() => null);
  if (image === null) return 'unreadable';
  const canvas = drawn(image);
  image.close();
  for (const quality of qualities) {
    const print = await asJpeg(canvas, quality);
    if (print === null) return 'unreadable';
    if (print.size <= limits.photoKept) return print;
  }
  return 'tooLarge';
};
