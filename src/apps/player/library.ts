import { fault, type Problem } from '../../core/lib/checked';
import type { Language, Text } from '../../core/lib/language';
import { datasetPaths, descriptorPath } from '../../core/scenario/datasetPaths';
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

/** Where a scenario or a hunt comes from. */
export type Source =
  | { readonly kind: 'shipped' | 'address'; readonly url: string }
  | { readonly kind: 'files'; readonly files: readonly GivenFile[] };

interface Opened {
  readonly text: string;
  readonly fileName: string;
  /** Where its relative paths start. */
  readonly base: string;
  readonly files: readonly GivenFile[];
}

const decoder = new TextDecoder();
const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
const appBase = (): string => new URL(import.meta.env.BASE_URL, document.baseURI).href;

const isOpened = (answer: Opened | Problem): answer is Opened => 'text' in answer;

const isScenarioFile = ({ name }: GivenFile): boolean => /\.json$/i.test(name) && lastPart(name) !== 'datapackage.json';

const openGiven = (files: readonly GivenFile[]): Opened | Problem => {
  const file = files.find(isScenarioFile);
  const name = file?.name ?? files[0]?.name ?? '';
  if (!file) return { ...fault('', 'format.unknown', { file: name, format: '' }), file: name };
  return { text: decoder.decode(file.bytes), fileName: name, base: appBase(), files };
};

const openUrl = async (url: string, base: string, fetcher: Fetcher): Promise<Opened | Problem> => {
  const answer = await fetcher.load(url);
  if ('problem' in answer) return answer.problem;
  return { text: decoder.decode(answer.bytes), fileName: lastPart(new URL(url, base).pathname), base, files: [] };
};

const open = (source: Source, fetcher: Fetcher): Promise<Opened | Problem> | Opened | Problem => {
  if (source.kind === 'files') return openGiven(source.files);
  if (source.kind === 'shipped') return openUrl(source.url, appBase(), fetcher);
  return openUrl(source.url, new URL(source.url, appBase()).href, fetcher);
};

const parsed = (bytes: Uint8Array | undefined): unknown => {
  try {
    return bytes ? JSON.parse(decoder.decode(bytes)) : null;
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
  let last: Problem = fault('', 'url.notFound', { url: path });
  for (const base of bases.filter((one) => URL.canParse(path, one))) {
    const answer = await fetcher.load(new URL(path, base).href);
    if ('bytes' in answer) return answer.bytes;
    last = answer.problem;
  }
  return last;
};

/** A given file's descriptor is a given file too: another one at the same path would speak of other data. */
const descriptorBeside = async (path: string, opened: Opened, fetcher: Fetcher): Promise<unknown> => {
  const beside = descriptorPath(path);
  if (givenAt(path, opened)) return parsed(givenAt(beside, opened));
  const bytes = await bytesAt(beside, opened, fetcher);
  return parsed(bytes instanceof Uint8Array ? bytes : undefined);
};

const readDatasets = async (opened: Opened, workshop: Workshop, fetcher: Fetcher): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const [key, path] of datasetPaths(opened.text)) {
    const bytes = await bytesAt(path, opened, fetcher);
    if (!(bytes instanceof Uint8Array)) {
      problems.push({ ...bytes, path: `$.datasets.${key}.path`, file: opened.fileName });
      continue;
    }
    const descriptor = await descriptorBeside(path, opened, fetcher);
    const { reading } = await workshop.read({ key, fileName: lastPart(path), bytes, descriptor });
    problems.push(...reading.problems);
  }
  return problems;
};

/** Opens a scenario or a hunt with the data it names, and prepares it away from the page's thread. */
export const openHunt = async (source: Source, workshop: Workshop, fetcher: Fetcher): Promise<Preparation> => {
  const opened = await open(source, fetcher);
  if (!isOpened(opened)) return { hunt: null, problems: [opened] };
  const dataProblems = await readDatasets(opened, workshop, fetcher);
  if (dataProblems.some((problem) => problem.severity === 'error')) return { hunt: null, problems: dataProblems };
  const { hunt, problems } = await workshop.prepare(opened.text, opened.fileName);
  return { hunt, problems: [...dataProblems, ...problems] };
};
