import { catalogueOf } from '../../core/dataset/portals';
import { fault, type Problem } from '../../core/lib/checked';
import type { Language, Text } from '../../core/lib/language';
import { limits } from '../../core/lib/limits';
import type { Hunt } from '../../core/prepare/hunt';
import { datasetPaths, descriptorPath, placeOfPath } from '../../core/scenario/datasetPaths';
import { jsonText } from '../../core/scenario/json';
import type { Rally as CountedTeams } from '../../core/scenario/rally';
import type { Fetcher, GivenFile, Preparation, Workshop } from '../../platform/ports';
import { bytesOf } from '../../platform/web';
import { appBase, huntsAmong, lastPart, meansHunt, meansPlay, parsed } from './given';
import { rallyOf } from './rally';
import { takeFile } from './take';
import { type AskOrigin, linkedTo, originOf } from './whence';
import type { Gear, World } from './world';

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

interface Address<Kind = 'shipped' | 'address'> {
  readonly kind: Kind;
  readonly url: string;
  /** What came from there, where it has been asked already. */
  readonly loaded?: Blob;
  /** Whether a link named it: nobody chose it here. */
  readonly linked?: boolean;
}

interface ForTeams {
  /** What its address says of the teams that play it at once. */
  readonly rally?: string;
}

/** An address of the web, or of what was taken along. */
export type Addressed = Address<'address'> & ForTeams;

/** Where a scenario or a hunt comes from. */
export type Source =
  | Addressed
  | (Address<'shipped'> & ForTeams)
  | ({ readonly kind: 'files'; readonly files: readonly GivenFile[] } & ForTeams);

/** A hunt that was made here. */
interface Made {
  readonly kind: 'made';
  readonly preparation: Preparation;
  /** What an address says of the teams that play it at once. */
  readonly rally?: string;
  /** Prepares it for several teams. */
  prepareFor(teams: CountedTeams): Promise<Preparation>;
}

/** What is opened: what comes from somewhere, or a hunt that was made here. */
export type Openable = Source | Made;

interface Opened {
  readonly text: string;
  readonly fileName: string;
  /** Where its relative paths start. */
  readonly base: string;
  readonly files: readonly GivenFile[];
}

const isOpened = (answer: Opened | Problem): answer is Opened => 'text' in answer;

const openedAs = async (blob: Blob, where: Omit<Opened, 'text'>): Promise<Opened | Problem> => {
  if (blob.size > limits.huntBytes)
    return { ...fault('', 'json.tooLarge', { most: limits.huntBytes / 1e6 }), file: where.fileName };
  const text = jsonText(await bytesOf(blob));
  return text === null ? { ...fault('', 'json.notText'), file: where.fileName } : { text, ...where };
};

const openGiven = async (files: readonly GivenFile[]): Promise<Opened | Problem> => {
  const [hunt, ...others] = await huntsAmong(files);
  if (others.length > 0) {
    const names = [hunt, ...others].flatMap((one) => one?.name ?? []);
    return fault('', 'file.several', { files: names.join(', ') });
  }
  const name = hunt?.name ?? files[0]?.name ?? '';
  if (!hunt) return { ...fault('', 'format.unknown', { file: name, format: '' }), file: name };
  return openedAs(hunt.blob, { fileName: name, base: appBase(), files });
};

const load = async (url: string, fetcher: Fetcher): Promise<Blob | Problem> => {
  const answer = await fetcher.load(url);
  return 'problem' in answer ? answer.problem : answer.blob;
};

const openUrl = async ({ kind, url, loaded }: Address, fetcher: Fetcher): Promise<Opened | Problem> => {
  if (!URL.canParse(url, appBase())) return fault('', 'url.partial', { url });
  const address = new URL(url, appBase());
  const blob = loaded ?? (await load(url, fetcher));
  if (!(blob instanceof Blob)) return blob;
  const base = kind === 'shipped' ? appBase() : address.href;
  return openedAs(blob, { fileName: lastPart(address.pathname), base, files: [] });
};

const givenAt = (path: string, { files }: Opened): Promise<Uint8Array> | undefined => {
  const file = files.find(({ name }) => lastPart(name) === lastPart(path));
  return file && bytesOf(file.blob);
};

/** The bytes at a path: among the files given, else beside the scenario, else beside Jalon. */
const bytesAt = async (path: string, opened: Opened, fetcher: Fetcher): Promise<Uint8Array | Problem> => {
  const given = await givenAt(path, opened);
  if (given) return given;
  const bases = [...new Set([opened.base, appBase()])];
  let first: Problem | null = null;
  for (const base of bases.filter((one) => URL.canParse(path, one))) {
    const found = await load(new URL(path, base).href, fetcher);
    if (found instanceof Blob) return bytesOf(found);
    first ??= found;
  }
  return first ?? fault('', 'url.notFound', { url: path });
};

/** A given file's descriptor is a given file too: another one at the same path would speak of other data. */
const descriptorBeside = async (path: string, opened: Opened, fetcher: Fetcher): Promise<unknown> => {
  const beside = descriptorPath(path);
  if (givenAt(path, opened)) return parsed(await givenAt(beside, opened));
  const bytes = await bytesAt(beside, opened, fetcher);
  return parsed(bytes instanceof Uint8Array ? bytes : undefined);
};

/** The bytes of a dataset, and what is said of it beside them. */
const fetchDataset = (path: string, opened: Opened, fetcher: Fetcher) =>
  Promise.all([bytesAt(path, opened, fetcher), descriptorBeside(path, opened, fetcher)]);

const readDatasets = async (
  opened: Opened,
  workshop: Workshop,
  fetcher: Fetcher,
  tell: TellProgress,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  const datasets = datasetPaths(opened.text);
  // asked for at once: on a slow network each turn there and back is long
  const coming = datasets.map(([, path]) => fetchDataset(path, opened, fetcher));
  for (const one of coming) one.catch(() => {});
  for (const [at, [key, path]] of datasets.entries()) {
    tell({ done: at + 1, total: datasets.length + 2 });
    const [bytes, descriptor] = (await coming[at]) ?? [];
    if (!(bytes instanceof Uint8Array)) {
      if (bytes) problems.push({ ...bytes, path: placeOfPath(key), file: opened.fileName });
      continue;
    }
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

/** How many teams an address counts, as a scenario would. */
const countedIn = (path: string): CountedTeams | undefined => {
  const rally = rallyOf(path);
  if (!rally) return undefined;
  const { teams, together } = rally;
  return { teams, ...(together !== undefined && { together }) };
};

/** The organizer's map of a hunt, which may lie beside the hunt's own file, at its whole address: wherever the hunt goes from here it is found. */
const mapFrom = ({ map }: Hunt, base: string): Pick<Hunt, 'map'> =>
  typeof map === 'object' && URL.canParse(map.pmtiles, base)
    ? { map: { ...map, pmtiles: new URL(map.pmtiles, base).href } }
    : {};

/** Opens a scenario or a hunt with the data it names, and prepares it away from the page's thread. */
export const openHunt = async (
  source: Source,
  workshop: Workshop,
  fetcher: Fetcher,
  tell: TellProgress = () => {},
  ask: AskOrigin = async () => {},
): Promise<Preparation> => {
  const opened = source.kind === 'files' ? await openGiven(source.files) : await openUrl(source, fetcher);
  if (!isOpened(opened)) return { hunt: null, problems: [opened] };
  const { kind } = source;
  const origin = kind === 'shipped' ? null : originOf({ ...opened, kind });
  if (origin) await ask(origin);
  const dataProblems = await readDatasets(opened, workshop, fetcher, tell);
  if (dataProblems.some((problem) => problem.severity === 'error')) return { hunt: null, problems: dataProblems };
  const { hunt, problems } = await workshop.prepare(opened.text, opened.fileName, countedIn(source.rally ?? ''));
  const placed = hunt && source.kind === 'address' ? { ...hunt, ...mapFrom(hunt, opened.base) } : hunt;
  return { hunt: placed, problems: [...dataProblems, ...problems] };
};

/** Whether an address names data by itself: a portal's, or one that doesn't end as a scenario does. */
const namesData = (url: string): boolean =>
  URL.canParse(url, appBase()) && (catalogueOf(url) !== null || !/\.json$/i.test(new URL(url, appBase()).pathname));

/** An address as it is meant: `data.example.org/file.csv`, typed without its beginning, is no path beside Jalon. */
const meant = (url: string): string => (/^[\w-]+(?:\.[\w-]+)+\//.test(url) ? `https://${url}` : url);

/** Data in place of a hunt: files, or an address that is yet to be asked. */
interface Data {
  readonly kind: 'data';
  readonly files: readonly GivenFile[];
  readonly url: string;
}

/** What a source is: a hunt, data, or a problem. */
const sorted = async (source: Source, fetcher: Fetcher): Promise<Source | Data | Problem> => {
  if (source.kind === 'files') {
    const isHunt = (await huntsAmong(source.files)).length > 0;
    return isHunt ? source : { kind: 'data', files: source.files, url: '' };
  }
  const { kind, loaded } = source;
  if (kind === 'shipped' || loaded) return source;
  const url = meant(source.url);
  if (!URL.canParse(url, appBase())) return source;
  if (namesData(url)) return { kind: 'data', files: [], url };
  const blob = await load(url, fetcher);
  if (!(blob instanceof Blob)) return blob;
  if (await meansHunt(blob)) return { ...source, url, loaded: blob };
  return { kind: 'data', files: [{ name: lastPart(url), blob }], url };
};

/** What an opening tells and asks while it goes on. */
interface Talk {
  readonly tell: TellProgress;
  readonly ask: AskOrigin;
}

/** Opens what comes from somewhere; null where it is data, which lies in the tray by then. */
const openFrom = async (source: Source, world: World, gear: Gear, { tell, ask }: Talk): Promise<Preparation | null> => {
  const linked = source.kind === 'address' && source.linked ? linkedTo(meant(source.url)) : null;
  if (linked) await ask(linked);
  const found = await sorted(source, gear.fetcher).catch(() => fault('', 'file.unread'));
  if ('fault' in found) return { hunt: null, problems: [found] };
  if (found.kind === 'data') {
    const { trayOf } = await import('./data/tray');
    const tray = trayOf(gear, world.settings);
    if (found.files.length > 0) await tray.put(found.files, found.url);
    else tray.fetch(new URL(found.url, appBase()).href);
    return null;
  }
  const workshop = gear.openWorkshop();
  return openHunt(found, workshop, gear.fetcher, tell, ask).finally(() => workshop.close());
};

/** Opens a scenario or a hunt, one that was taken along where nothing else comes; null where it is data, which lies in the tray by then. */
export const openAny = async (
  source: Openable,
  world: World,
  tell: TellProgress,
  ask: AskOrigin,
): Promise<Preparation | null> => {
  if (source.kind === 'made') {
    const teams = countedIn(source.rally ?? '');
    return teams ? source.prepareFor(teams) : source.preparation;
  }
  const gear = await world.loadGear();
  const [file] = source.kind === 'files' ? source.files : [];
  if (file && (await meansPlay(file).catch(() => false))) return takeFile(file, gear);
  const open = (one: Source, ask: AskOrigin) => openFrom(one, world, gear, { tell, ask });
  if (source.kind !== 'address') return open(source, ask);
  const { openOrKept } = await import('./along/reopen');
  return openOrKept(source, { satchel: gear.satchel, clock: world.clock, open, ask });
};
