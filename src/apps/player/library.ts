import { decode } from '../../core/dataset/bytes';
import { fault, type Problem } from '../../core/lib/checked';
import type { Language, Text } from '../../core/lib/language';
import { datasetPaths, descriptorPath, placeOfPath } from '../../core/scenario/datasetPaths';
import { jsonText } from '../../core/scenario/json';
import type { Fetcher, GivenFile, Preparation, Workshop } from '../../platform/ports';

/** A shipped hunt as the list shows it, before anything is prepared. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly minutes?: number;
  readonly stages: number;
  readonly languages: readonly Language[];
  readonly url: string;
}

interface Address {
  readonly kind: 'shipped' | 'address';
  readonly url: string;
}

/** Where a scenario or a hunt comes from. */
export type Source = Address | { readonly kind: 'files'; readonly files: readonly GivenFile[] };

interface Opened {
  readonly text: string;
  readonly fileName: string;
  /** Where its relative paths start. */
  readonly base: string;
  readonly files: readonly GivenFile[];
}

const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
const appBase = (): string => new URL(import.meta.env.BASE_URL, document.baseURI).href;

const isOpened = (answer: Opened | Problem): answer is Opened => 'text' in answer;

const isJson = ({ name }: GivenFile): boolean => /\.json$/i.test(name) && lastPart(name) !== 'datapackage.json';

const openedAs = (bytes: Uint8Array, where: Omit<Opened, 'text'>): Opened | Problem => {
  const text = jsonText(bytes);
  return text === null ? { ...fault('', 'json.notText'), file: where.fileName } : { text, ...where };
};

/** Whether a file means to be a scenario or a hunt, broken or not. */
const meansHunt = ({ bytes }: GivenFile): boolean => /"jalon-(scenario|hunt)\//.test(decode(bytes).text);

const openGiven = (files: readonly GivenFile[]): Opened | Problem => {
  const jsons = files.filter(isJson);
  const hunts = jsons.filter(meansHunt);
  if (hunts.length > 1) return fault('', 'file.several', { files: hunts.map(({ name }) => name).join(', ') });
  const file = hunts[0] ?? jsons[0];
  const name = file?.name ?? files[0]?.name ?? '';
  if (!file) return { ...fault('', 'format.unknown', { file: name, format: '' }), file: name };
  return openedAs(file.bytes, { fileName: name, base: appBase(), files });
};

const load = async (url: string, fetcher: Fetcher): Promise<Uint8Array | Problem> => {
  const answer = await fetcher.load(url);
  return 'problem' in answer ? answer.problem : answer.bytes;
};

const openUrl = async ({ kind, url }: Address, fetcher: Fetcher): Promise<Opened | Problem> => {
  if (!URL.canParse(url, appBase())) return fault('', 'url.partial', { url });
  const address = new URL(url, appBase());
  const bytes = await load(url, fetcher);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const base = kind === 'shipped' ? appBase() : address.href;
  return openedAs(bytes, { fileName: lastPart(address.pathname), base, files: [] });
};

const parsed = (bytes: Uint8Array | undefined): unknown => {
  try {
    return bytes ? JSON.parse(decode(bytes).text) : null;
  } catch {
    return null;
  }
};

const givenAt = (path: string, { files }: Opened): Uint8Array | undefined =>
  files.find((file) => lastPart(file.name) === lastPart(path))?.bytes;

/** The bytes at a path: among the files given, else beside the scenario, else beside Jalon. */
const bytesAt = async (path: string, opened: Opened, fetcher: Fetcher): Promise<Uint8Array | Problem> => {
  const given = givenAt(path, opened);
  if (given) return given;
  const bases = [...new Set([opened.base, appBase()])];
  let first: Problem | null = null;
  for (const base of bases.filter((one) => URL.canParse(path, one))) {
    const bytes = await load(new URL(path, base).href, fetcher);
    if (bytes instanceof Uint8Array) return bytes;
    first ??= bytes;
  }
  return first ?? fault('', 'url.notFound', { url: path });
};

/** A given file's descriptor is a given file too: another one at the same path would speak of other data. */
const descriptorBeside = async (path: string, opened: Opened, fetcher: Fetcher): Promise<unknown> => {
  const beside = descriptorPath(path);
  if (givenAt(path, opened)) return parsed(givenAt(beside, opened));
  const bytes = await bytesAt(beside, opened, fetcher);
  return parsed(bytes instanceof Uint8Array ? bytes : undefined);
};

const readDatasets = async (
  opened: Opened,
  workshop: Workshop,
  fetcher: Fetcher,
  tell: TellProgress,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  const datasets = datasetPaths(opened.text);
  for (const [at, [key, path]] of datasets.entries()) {
    tell({ done: at + 1, total: datasets.length + 2 });
    const bytes = await bytesAt(path, opened, fetcher);
    if (!(bytes instanceof Uint8Array)) {
      problems.push({ ...bytes, path: placeOfPath(key), file: opened.fileName });
      continue;
    }
    const descriptor = await descriptorBeside(path, opened, fetcher);
    const { reading } = await workshop.read({ key, fileName: lastPart(path), bytes, descriptor });
    problems.push(...reading.problems);
  }
  tell({ done: datasets.length + 1, total: datasets.length + 2 });
  return problems;
};

/** How far an opening has come: the scenario is a step, each dataset another, and the preparing the last. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

type TellProgress = (progress: Progress) => void;

/** Opens a scenario or a hunt with the data it names, and prepares it away from the page's thread. */
export const openHunt = async (
  source: Source,
  workshop: Workshop,
  fetcher: Fetcher,
  tell: TellProgress = () => {},
): Promise<Preparation> => {
  const opened = source.kind === 'files' ? openGiven(source.files) : await openUrl(source, fetcher);
  if (!isOpened(opened)) return { hunt: null, problems: [opened] };
  const dataProblems = await readDatasets(opened, workshop, fetcher, tell);
  if (dataProblems.some((problem) => problem.severity === 'error')) return { hunt: null, problems: dataProblems };
  const { hunt, problems } = await workshop.prepare(opened.text, opened.fileName);
  return { hunt, problems: [...dataProblems, ...problems] };
};
