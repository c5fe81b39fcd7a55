import { decode } from '../../core/dataset/bytes/decoder';
import type { GivenFile } from '../../platform/ports';

/** What comes after the last slash. */
export const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The bytes of a file; rejected where it is gone by now, or is a folder. */
export const bytesOf = async ({ blob }: GivenFile): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** JSON that was read, of any shape; null where there is none. */
export const parsed = (bytes: Uint8Array | null | undefined): unknown => {
  try {
    return bytes ? JSON.parse(decode(bytes).text) : null;
  } catch {
    return null;
  }
};

/** Whether a file is the descriptor of those beside it. */
export const isDescriptor = ({ name }: Pick<GivenFile, 'name'>): boolean => lastPart(name) === 'datapackage.json';

/** No scenario and no hunt is longer; data may be. */
const longestHunt = 20e6;

/** Whether what is written means to be a scenario or a hunt, broken or not. */
export const meansHunt = (bytes: Uint8Array): boolean =>
  bytes.length <= longestHunt &&
  /^\s*\{/.test(decode(bytes.subarray(0, 512)).text) &&
  /"jalon-(scenario|hunt)\/|"stages"\s*:/.test(decode(bytes).text);

/** The files that mean to be a scenario or a hunt. */
export const huntsAmong = async (files: readonly GivenFile[]): Promise<readonly GivenFile[]> => {
  const jsons = files.filter(
    (file) => /\.json$/i.test(file.name) && !isDescriptor(file) && file.blob.size <= longestHunt,
  );
  const meant = await Promise.all(jsons.map(async (file) => meansHunt(await bytesOf(file))));
  return jsons.filter((_, i) => meant[i]);
};
