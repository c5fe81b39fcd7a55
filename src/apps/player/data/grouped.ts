import { type FeedFile, feedFiles } from '../../../core/dataset/gtfs/feed';
import type { GivenFile, SurveyFile } from '../../../platform/ports';
import { bytesOf } from '../../../platform/web';
import { isDescriptor, lastPart, parsed } from '../given';

/** One dataset among the files given together. */
export interface Grouped {
  readonly name: string;
  readonly content: SurveyFile['content'];
}

const feedName = 'stops.txt';

/** The files that were given together: the descriptor of all, and the data; the texts of a GTFS feed are one. */
export const grouped = async (
  files: readonly GivenFile[],
): Promise<{ readonly descriptor: unknown; readonly data: readonly Grouped[] }> => {
  const described = files.length > 1 ? files.find(isDescriptor) : undefined;
  const bytes = described && (await bytesOf(described.blob).catch(() => null));
  const data = files.filter((file) => file !== described);
  return { descriptor: parsed(bytes) ?? undefined, data: withFeed(data) };
};

const withFeed = (files: readonly GivenFile[]): readonly Grouped[] => {
  const alone = (file: GivenFile): Grouped => ({ name: file.name, content: file.blob });
  if (!files.some(({ name }) => lastPart(name) === feedName)) return files.map(alone);
  const parts = feedFiles.flatMap((name): (readonly [FeedFile, Blob])[] => {
    const file = files.find((one) => lastPart(one.name) === name);
    return file ? [[name, file.blob]] : [];
  });
  const others = files.filter(({ name }) => !/\.txt$/i.test(name));
  return [{ name: feedName, content: Object.fromEntries(parts) }, ...others.map(alone)];
};
