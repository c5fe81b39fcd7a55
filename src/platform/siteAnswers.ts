import { findSite, siteAt } from '../core/dataset';
import type { Dataset } from '../core/dataset/dataset';
import { clustersIn } from '../core/dataset/sites/clusters';
import { foundSite, searchSites } from '../core/dataset/sites/search';
import { fault } from '../core/lib/checked';
import type { Bounds } from '../core/lib/position';
import { isOfWheels } from '../core/prepare/facts/stepFree';
import { walkAround, whyNoWalk } from '../core/prepare/make/around';
import { type MadeHunt, makeHunt } from '../core/prepare/make/make';
import type { Outing } from '../core/prepare/make/outing';
import type { KnownSite, SiteAnswers, SiteMark, Suggestion } from './ports';

const marksIn = (dataset: Dataset, bounds: Bounds, zoom: number): readonly SiteMark[] =>
  clustersIn(dataset, bounds, zoom).map(({ index, ...mark }) => {
    const { id, name } = siteAt(dataset, index);
    return { ...mark, site: mark.count === 1 ? { id, name } : null };
  });

const suggestion = (dataset: Dataset, outing: Outing, without: readonly string[]): Suggestion => {
  const walk = walkAround(dataset, outing, without);
  const sites = walk.sites.map((index) => foundSite(dataset, index));
  const tellsStepFree = dataset.fields.some((field) => isOfWheels(field));
  const { ring, start } = walk;
  return { ring, start, walk: walk.walk, tellsStepFree, sites, why: sites.length > 0 ? null : whyNoWalk(walk) };
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
  why: whyNoWalk({ ring: noRing, found: 0 }),
};

/** Answers from the datasets that are kept at the moment of the question. */
export const siteAnswers = (datasets: ReadonlyMap<string, Dataset>): SiteAnswers => {
  const ask = async <T>(key: string, none: T, answer: (dataset: Dataset) => T): Promise<T> => {
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
    suggest: (key, outing, without) => ask(key, nowhere, (dataset) => suggestion(dataset, outing, without)),
    compose: (key, choice) => ask(key, unread, (dataset) => makeHunt(dataset, choice)),
  };
};
