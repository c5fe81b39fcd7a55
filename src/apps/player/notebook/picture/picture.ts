import type { Language } from '../../../../core/lib/language';
import type { Fetcher } from '../../../../platform/ports';
import { landAround } from '../../atlas';
import { unknownLand } from '../../map/survey';
import { contentOf, type Keepsake } from './content';
import { layOut } from './layout';
import { paint } from './paint';

/** The notebook of a play as a picture in a file; where the land can't be read, its chart shows none. */
export const drawPicture = async (
  kept: Omit<Keepsake, 'land'>,
  language: Language,
  fetcher: Fetcher,
): Promise<File> => {
  const land = await landAround(kept.hunt.frame, fetcher).catch(() => unknownLand);
  const content = contentOf({ ...kept, land }, language);
  const painted = await paint((measure) => layOut(content, measure), JSON.stringify(content));
  return new File([painted], content.fileName, { type: painted.type });
};
