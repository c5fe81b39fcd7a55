import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../core/dataset';
import { readDataset } from '../../core/dataset/read';
import { fault, type Problem, stops } from '../../core/lib/checked';
import type { Hunt } from '../../core/prepare/hunt';
import { readScenario } from '../../core/scenario/check';
import { datasetPaths, descriptorPath, placeOfPath } from '../../core/scenario/datasetPaths';
import { jsonText } from '../../core/scenario/json';
import type { Rally } from '../../core/scenario/rally';
import { fetcherFrom } from '../../platform/node/fetcher';
import { readBytes, type Unreadable } from '../../platform/node/files';
import type { DatasetFile, Fetcher, Workshop } from '../../platform/ports';
import { bytesOf } from '../../platform/web';
import { createWorkshop } from '../../platform/workshop';
import { readDescriptor } from './descriptor';

/** Where the bundled data lies. */
const publicFolder = fileURLToPath(new URL('../../../public', import.meta.url));

/** A scenario or a hunt as a file holds it, and what became of it. */
export interface OpenedFile {
  readonly text: string;
  readonly hunt: Hunt | null;
  readonly problems: readonly Problem[];
}

/** A dataset with its descriptor; what the descriptor lacks is told, and the data read all the same. */
const loadDataset = async (
  key: string,
  path: string,
  fetcher: Fetcher,
): Promise<{ readonly given?: DatasetFile; readonly problems: readonly Problem[] }> => {
  const answer = await fetcher.load(path);
  if ('problem' in answer) return { problems: [answer.problem] };
  const beside = descriptorPath(path);
  const described = await fetcher.load(beside);
  const { value, problems } = readDescriptor('blob' in described ? await bytesOf(described.blob) : null, beside);
  return { given: { key, fileName: path, bytes: await bytesOf(answer.blob), descriptor: value }, problems };
};

const readDatasets = async (text: string, fetcher: Fetcher, workshop: Workshop): Promise<readonly Problem[]> => {
  const found: Problem[] = [];
  for (const [key, path] of datasetPaths(text)) {
    const { given, problems } = await loadDataset(key, path, fetcher);
    const read = given ? (await workshop.read(given)).reading.problems : [];
    found.push(...[...problems, ...read].map((problem) => ({ ...problem, path: placeOfPath(key) })));
  }
  return found;
};

/** The datasets that a scenario's text names, as `openFile` reads them, by name. */
export const datasetsOf = async (text: string, file: string): Promise<ReadonlyMap<string, Dataset>> => {
  const fetcher = fetcherFrom([dirname(resolve(file)), publicFolder]);
  const datasets = new Map<string, Dataset>();
  for (const [key, path] of datasetPaths(text)) {
    const { given } = await loadDataset(key, path, fetcher);
    const { dataset = null } = given
      ? readDataset(given.bytes, { id: key, fileName: path, descriptor: given.descriptor })
      : {};
    if (dataset) datasets.set(key, dataset);
  }
  return datasets;
};

/** Opens a scenario or a hunt with the data it names, beside it, beside Jalon or on the web; for the teams that it counts or for those told here; or says why the file can't be read. */
export const openFile = async (file: string, rally?: Rally): Promise<OpenedFile | Unreadable> => {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return bytes;
  const text = jsonText(bytes);
  if (text === null) return { text: '', hunt: null, problems: [fault('', 'json.notText')] };
  const workshop = createWorkshop();
  const data = await readDatasets(text, fetcherFrom([dirname(resolve(file)), publicFolder]), workshop);
  if (stops(data)) return { text, hunt: null, problems: [...data, ...readScenario(text, file).problems] };
  const { hunt, problems } = await workshop.prepare(text, file, rally);
  return { text, hunt, problems: [...data, ...problems] };
};
