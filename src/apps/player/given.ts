import { decode, decoder } from '../../core/dataset/bytes/decoder';
import { parseJson } from '../../core/lib/json';
import { limits } from '../../core/lib/limits';
import type { GivenFile } from '../../platform/ports';
import { bytesOf } from '../../platform/web';

/** Where Jalon itself stands, with its last slash. */
export const appBase = (): string => new URL(import.meta.env.BASE_URL, document.baseURI).href;

/** What comes after the last slash. */
export const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** JSON that was read, of any shape, within the limits; null where there is none. */
export const parsed = (bytes: Uint8Array | null | undefined): unknown =>
  bytes && bytes.length <= limits.descriptorBytes ? parseJson(decode(bytes).text, { keepsReserved: true }).value : null;

/** Whether a file is the descriptor of those beside it. */
export const isDescriptor = ({ name }: Pick<GivenFile, 'name'>): boolean => lastPart(name) === 'datapackage.json';

/** The map that an organizer gave beside a hunt; undefined for none. */
export const mapAmong = (files: readonly GivenFile[]): GivenFile | undefined =>
  files.find(({ name }) => /\.pmtiles$/i.test(name));

const pieceBytes = 1e6;
const opens = /^\s*\{/;
const marks = /"jalon-(scenario|hunt)\/|"stages"\s*:/;
const longestMark = 100;

/** Whether what is written means to be a scenario or a hunt, broken or not; rejected where it is gone by now, or a folder. It is looked through piece by piece, so that no task of the page is long. */
export const meansHunt = async (blob: Blob): Promise<boolean> => {
  if (blob.size > limits.huntBytes || !opens.test(decode(await bytesOf(blob, 512)).text)) return false;
  const { push, end } = decoder();
  let text = '';
  for (let at = 0; at < blob.size && !marks.test(text); at += pieceBytes)
    text = text.slice(-longestMark) + push(await bytesOf(blob.slice(at, at + pieceBytes)));
  return marks.test(text) || marks.test(text + end());
};

/** Whether what is written means to be a play. */
export const meansPlay = async ({ name, blob }: GivenFile): Promise<boolean> =>
  /\.json$/i.test(name) &&
  blob.size <= limits.huntBytes &&
  /^\s*\{\s*"format"\s*:\s*"jalon-play\//.test(decode(await bytesOf(blob, 512)).text);

/** The files that mean to be a scenario or a hunt. */
export const huntsAmong = async (files: readonly GivenFile[]): Promise<readonly GivenFile[]> => {
  const jsons = files.filter(
    (file) => /\.json$/i.test(file.name) && !isDescriptor(file) && file.blob.size <= limits.huntBytes,
  );
  const meant = await Promise.all(jsons.map(({ blob }) => meansHunt(blob)));
  return jsons.filter((_, i) => meant[i]);
};
