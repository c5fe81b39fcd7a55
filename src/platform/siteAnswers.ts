import { findSite, siteAt } from '../core/dataset';
import type { Dataset } from '../core/dataset/dataset';
import { clustersIn } from '../core/dataset/sites/clusters';
import { foundSite, searchSites } from '../core/dataset/sites/search';
import { fault } from '../core/lib/checked';
import type { Bounds } from '../core/lib/position';
import { isOfWheels } from '../core/prepare/facts/stepFree';
import { seekAround, type Walk, whyNoWalk } from '../core/prepare/make/around';
import { type MadeHunt, makeHunt } from '../core/prepare/make/make';
import type { KnownSite, SiteAnswers, SiteMark, Suggestion, TellWalk } from './ports';

const marksIn = (dataset: Dataset, bounds: Bounds, zoom: number): readonly SiteMark[] =>
  clustersIn(dataset, bounds, zoom).map(({ index, ...mark }) => {
    const { id, name } = siteAt(dataset, index);
    return { ...mark, site: mark.count === 1 ? { id, name } : null };
  });

const suggestionOf = (dataset: Dataset, found: Walk): Suggestion => {
  const { ring, start, walk, quality } = found;
  const sites = found.sites.map((index) => foundSite(dataset, index));
  const tellsStepFree = dataset.fields.some(isOfWheels);
  return { ring, start, walk, tellsStepFree, sites, quality, why: sites.length > 0 ? null : whyNoWalk(found) };
};

/** Lets whatever else was asked come first. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Seeks a walk a little at a time, until it is asked to end or another is sought. */
const searcher = () => {
  let [begun, ended] = [0, 0];
  return {
    end: async (): Promise<void> => {
      ended = begun;
    },
    seek: async (dataset: Dataset, search: Generator<Walk, Walk>, tell: TellWalk): Promise<Suggestion> => {
      begun += 1;
      const mine = begun;
      let next = search.next();
      while (!next.done && begun === mine && ended < mine) {
        tell(suggestionOf(dataset, next.value));
        await breath();
        next = search.next();
      }
      const { quality, ...found } = next.value;
      return suggestionOf(dataset, { ...found, quality: { ...quality, done: 1 } });
    },
  };
};

const knownSite = (dataset: Dataset, id: string): KnownSite | null => {
  const index = findSite(dataset, id);
  return index < 0 ? null : { site: foundSite(dataset, index), facts: [...siteAt(dataset, index).facts] };
};

const noRing = { position: { lat: 0, lng: 0 }, radiusMeters: 0 };
const nowhere: Suggestion = {
  ring: noRing,
  start: undefined,
  walk: undefined,
  tellsStepFree: false,
  sites: [],
  quality: { worth: 0, bound: 0, done: 1 },
  why: whyNoWalk({ ring: noRing, found: 0 }),
};

/** Answers from the datasets that are kept at the moment of the question. */
export const siteAnswers = (datasets: ReadonlyMap<string, Dataset>): SiteAnswers => {
  const { seek, end } = searcher();
  const ask = async <T>(key: string, none: T, answer: (dataset: Dataset) => T | Promise<T>): Promise<T> => {
    const dataset = datasets.get(key);
    return dataset ? answer(dataset) : none;
  };
  const unread: MadeHunt = {
    hunt: null,
    problems: [fault('$.stages', 'sense.noStages')],
    scenarioText: '',
    findOnly: [],
    mute: [],
    tally: [],
  };
  return {
    clusters: (key, bounds, zoom) => ask(key, [], (dataset) => marksIn(dataset, bounds, zoom)),
    find: (key, query) => ask(key, { total: 0, sites: [] }, (dataset) => searchSites(dataset, query)),
    known: (key, id) => ask(key, null, (dataset) => knownSite(dataset, id)),
    suggest: (key, outing, without, tell = () => {}) =>
      ask(key, nowhere, (dataset) => seek(dataset, seekAround(dataset, outing, without), tell)),
    endSearch: end,
    compose: (key, choice) => ask(key, unread, (dataset) => makeHunt(dataset, choice)),
  };
};
