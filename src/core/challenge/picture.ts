import * as v from 'valibot';
import { bytesOfBase64 } from '../lib/base64';
import { fault, type Problem } from '../lib/checked';
import { imageSize } from '../lib/imageSize';
import { limits } from '../lib/limits';

const written = /^data:(image\/(?:png|jpeg|webp));base64,([A-Za-z0-9+/]+={0,2})$/;

/** A picture of an author's own, whole in the file: a `data:` address of a PNG, JPEG or WebP image. */
export const pictureField = (description: string) =>
  v.pipe(v.string(), v.maxLength(limits.picture), v.regex(written), v.description(description));

/** A picture that is none of its kind, or larger than a phone should have to draw. */
export const pictureProblems = (picture: string, path: string): readonly Problem[] => {
  const [, type, letters = ''] = written.exec(picture) ?? [];
  const bytes = bytesOfBase64(letters);
  const size = bytes && imageSize(bytes);
  const most = limits.picturePixels;
  const isFit =
    size && size.type === type && Math.max(size.width, size.height) <= most && Math.min(size.width, size.height) >= 1;
  return isFit ? [] : [fault(path, 'sense.pictureUnfit', { most })];
};
