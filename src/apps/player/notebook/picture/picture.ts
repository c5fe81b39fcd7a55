import type { PictureContent } from './content';
import { layOut } from './layout';
import { paint } from './paint';

/** The notebook of a play as a picture in a file. */
export const drawPicture = async (content: PictureContent): Promise<File> => {
  const painted = await paint((measure) => layOut(content, measure), JSON.stringify(content));
  return new File([painted], content.fileName, { type: painted.type });
};
