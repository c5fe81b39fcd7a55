import { nameAt, positionAt, sitesInBounds } from '../core/dataset';
import type { Dataset, Reading } from '../core/dataset/dataset';
import { feedFiles } from '../core/dataset/gtfs/feed';
import { datasetReader, feedDatasetReader, readDataset } from '../core/dataset/read';
import { surveyOf } from '../core/dataset/survey';
import { type Problem, stops, warning } from '../core/lib/checked';
import type { Bounds } from '../core/lib/position';
import { readPlay } from '../core/play/file';
import type { Hunt } from '../core/prepare/hunt';
import { datasetName } from '../core/prepare/make/draft';
import { openHunt } from '../core/prepare/open';
import { prepare } from '../core/prepare/prepare';
import { verify } from '../core/prepare/verify';
import { rehearse } from '../core/rehearse/rehearse';
import { readScenario } from '../core/scenario/check';
import type { Rally } from '../core/scenario/rally';
import type { ChartPlace, DatasetFile, Preparation, SurveyFile, TellBytes, Workshop } from './ports';
import { siteAnswers } from './siteAnswers';

const maxPlaces = 2000;

type Datasets = ReadonlyMap<string, Dataset>;

const isPrepared = (text: string): boolean => {
  try {
    const format: unknown = JSON.parse(text)?.format;
    return typeof format === 'string' && format.startsWith('jalon-hunt/');
  } catch {
    return false;
  }
};

/** What was proved for one order of the stages need not hold in another: a hunt has the circuits that it was prepared with. */
const otherTeams = ({ circuits: { length: teams } }: Hunt, rally: Rally | undefined): readonly Problem[] =>
  rally === undefined || rally.teams === teams ? [] : [warning('$.circuits', 'sense.circuitsPrepared', { teams })];

const openPrepared = (text: string, fileName: string, rally?: Rally): Preparation => {
  const { value: hunt, problems } = openHunt(text, fileName);
  if (!hunt || stops(problems)) return { hunt: null, problems };
  // what would be composed otherwise now is its author's to know (`verify` on the command line), no player's
  const untrue = verify(hunt).filter(({ severity }) => severity === 'error');
  const found = [...untrue, ...otherTeams(hunt, rally)];
  const all = [...problems, ...found.map((problem) => ({ ...problem, file: fileName }))];
  return { hunt: stops(all) ? null : hunt, problems: all };
};

const prepareScenario = (text: string, fileName: string, datasets: Datasets, rally?: Rally): Preparation => {
  const { value: scenario, problems: shape } = readScenario(text, fileName);
  if (!scenario || stops(shape)) return { hunt: null, problems: shape };
  const { hunt, problems } = prepare(rally ? { ...scenario, circuits: rally } : scenario, datasets);
  const all = [...shape, ...problems.map((problem) => ({ file: fileName, ...problem }))];
  return { hunt: stops(all) ? null : hunt, problems: all };
};

const placesOf = (dataset: Dataset, frame: Bounds): ChartPlace[] => {
  const inFrame = sitesInBounds(dataset, frame).slice(0, maxPlaces);
  return inFrame.map((i) => ({ position: positionAt(dataset, i), name: nameAt(dataset, i), dataset: dataset.id }));
};

const pieceLength = 1024 * 1024;

/** Gives the bytes of a file in pieces. */
const eachPiece = async (blob: Blob, take: (bytes: Uint8Array) => void): Promise<void> => {
  for (let at = 0; at < blob.size; at += pieceLength) {
    take(new Uint8Array(await blob.slice(at, at + pieceLength).arrayBuffer()));
  }
};

type Again = (descriptor: unknown) => Reading;

const readInPieces = async (file: SurveyFile, tell: TellBytes, onTable: (again: Again) => void): Promise<Reading> => {
  const { key: id, fileName, content, descriptor, encoding } = file;
  const options = { id, fileName, descriptor, onTable, ...(encoding && { encoding }) };
  const parts: readonly Blob[] = content instanceof Blob ? [content] : Object.values(content);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const count = (bytes: Uint8Array): Uint8Array => {
    done += bytes.length;
    tell(done, total);
    return bytes;
  };
  if (content instanceof Blob) {
    const reader = datasetReader(options);
    await eachPiece(content, (bytes) => reader.push(count(bytes)));
    return reader.end();
  }
  const feed = feedDatasetReader(options);
  for (const name of feedFiles) {
    await eachPiece(content[name] ?? new Blob(), (bytes) => feed.push(name, count(bytes)));
  }
  return feed.end();
};

/** A workshop in this very thread: what the browser's worker runs, what Node uses, what tests take. */
export const createWorkshop = (): Workshop => {
  const datasets = new Map<string, Dataset>();
  const tables = new Map<string, Again>();
  let closed = false;
  const keep = (key: string, { dataset }: Reading): void => {
    if (dataset && !closed) datasets.set(key, dataset);
    else datasets.delete(key);
  };
  const read = async ({ key, fileName, bytes, descriptor }: DatasetFile) => {
    const whole = readDataset(bytes, { id: key, fileName, descriptor });
    keep(key, whole);
    const { dataset, fields: _, ...reading } = whole;
    return { reading, credit: dataset?.credit ?? null };
  };
  const survey = async (file: SurveyFile, tell: TellBytes = () => {}) => {
    tables.delete(file.key);
    const reading = await readInPieces(file, tell, (again) => void (closed || tables.set(file.key, again)));
    keep(file.key, reading);
    return surveyOf(reading);
  };
  const redescribe: Workshop['redescribe'] = async (key, descriptor) => {
    const reading = tables.get(key)?.(descriptor);
    if (!reading) return null;
    keep(key, reading);
    return surveyOf(reading);
  };
  return {
    ...siteAnswers(datasets),
    read,
    survey,
    redescribe,
    prepare: async (text, fileName, rally) =>
      isPrepared(text) ? openPrepared(text, fileName, rally) : prepareScenario(text, fileName, datasets, rally),
    prepareMade: async (key, text, rally) => {
      const dataset = datasets.get(key);
      return prepareScenario(text, 'scenario.json', new Map(dataset && [[datasetName, dataset]]), rally);
    },
    openPlay: async (text, fileName) => readPlay(text, fileName),
    rehearse: async (hunt) => rehearse(hunt),
    places: async (frame) => [...datasets.values()].flatMap((dataset) => placesOf(dataset, frame)),
    close: () => {
      closed = true;
      datasets.clear();
      tables.clear();
    },
  };
};
