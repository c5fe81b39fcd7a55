import type { Dataset } from '../core/dataset/dataset';
import { readDataset } from '../core/dataset/read';
import { stops } from '../core/lib/checked';
import type { Bounds } from '../core/lib/position';
import { openHunt } from '../core/prepare/open';
import { prepare } from '../core/prepare/prepare';
import { verify } from '../core/prepare/verify';
import { readScenario } from '../core/scenario/check';
import type { ChartPlace, DatasetFile, Preparation, Workshop } from './ports';

const maxBytes = 200e6;
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

const openPrepared = (text: string, fileName: string): Preparation => {
  const { value: hunt, problems } = openHunt(text, fileName);
  if (!hunt || stops(problems)) return { hunt: null, problems };
  const all = [...problems, ...verify(hunt).map((problem) => ({ ...problem, file: fileName }))];
  return { hunt: stops(all) ? null : hunt, problems: all };
};

const prepareScenario = (text: string, fileName: string, datasets: Datasets): Preparation => {
  const { value: scenario, problems: shape } = readScenario(text, fileName);
  if (!scenario || stops(shape)) return { hunt: null, problems: shape };
  const { hunt, problems } = prepare(scenario, datasets);
  const all = [...shape, ...problems.map((problem) => ({ file: fileName, ...problem }))];
  return { hunt: stops(all) ? null : hunt, problems: all };
};

const within = ({ south, west, north, east }: Bounds, lat: number, lng: number): boolean => {
  const besides = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  return besides && lat >= south && lat <= north;
};

const placesOf = (dataset: Dataset, frame: Bounds): ChartPlace[] => {
  const names = dataset.columns[dataset.nameField];
  const places: ChartPlace[] = [];
  for (let i = 0; i < dataset.size && places.length < maxPlaces; i += 1) {
    const position = { lat: dataset.lat[i] ?? 0, lng: dataset.lng[i] ?? 0 };
    if (!within(frame, position.lat, position.lng)) continue;
    places.push({ position, name: names?.[i] ?? '', dataset: dataset.id });
  }
  return places;
};

/** A workshop in this very thread: what the browser's worker runs, what Node uses, what tests take. */
export const createWorkshop = (): Workshop => {
  const datasets = new Map<string, Dataset>();
  const read = async ({ key, fileName, bytes, descriptor }: DatasetFile) => {
    const { dataset, fields: _, ...reading } = readDataset(bytes, { id: key, fileName, descriptor, maxBytes });
    if (dataset) datasets.set(key, dataset);
    else datasets.delete(key);
    return { reading, credit: dataset?.credit ?? null };
  };
  return {
    read,
    prepare: async (text, fileName) =>
      isPrepared(text) ? openPrepared(text, fileName) : prepareScenario(text, fileName, datasets),
    places: async (frame) => [...datasets.values()].flatMap((dataset) => placesOf(dataset, frame)),
    close: () => datasets.clear(),
  };
};
