import { type Dataset, positionAt, sitesInCircle } from '../../dataset';
import { type Fault, fault, type Problem, warning } from '../../lib/checked';
import { besideLng, boxAround, distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import type { Barrier } from '../../lib/ways';
import { mapNamedBy, walkTermsOf } from '../barriers';
import type { Scenario } from '../schema';
import { areCoarse } from '../walk';
import { type Datasets, positionOf } from './data';

/** Why a dataset's barriers, where it is a map at all, can't be walked around. */
const unfit = (barriers: readonly Barrier[] | undefined): Fault | null => {
  if (barriers === undefined) return 'sense.noMap';
  if (barriers.length === 0) return 'sense.noBanks';
  return areCoarse(barriers) ? null : 'sense.banksTooFine';
};

/** Whether the barriers of a walk are those of a map that has some. A map that could not be read is told by its reader. */
export const checkMap = (scenario: Scenario, datasets: Datasets): Problem[] => {
  const name = mapNamedBy(scenario);
  if (name === undefined) return [];
  const path = '$.walk.barriers.dataset';
  if (!Object.hasOwn(scenario.datasets, name)) {
    const known = Object.keys(scenario.datasets).join(', ');
    return [fault(path, 'sense.unknownDataset', { dataset: name, known })];
  }
  const map = datasets.get(name);
  const why = map ? unfit(map.barriers) : null;
  return why ? [fault(path, why, { dataset: name })] : [];
};

/** A barrier that lies farther than this from all places is that of another town. */
const farMeters = 10_000;

/** Whether a place lies so near to the box around one stretch of a barrier. */
const isBeside = (place: Position, from: Position, to: Position): boolean => {
  const here = boxAround(place, farMeters);
  const [a, b] = [from, to].map((end) => besideLng(end, place.lng)) as [Position, Position];
  return (
    Math.min(a.lat, b.lat) <= here.north &&
    Math.max(a.lat, b.lat) >= here.south &&
    Math.min(a.lng, b.lng) <= besideLng({ lat: 0, lng: here.east }, place.lng).lng &&
    Math.max(a.lng, b.lng) >= besideLng({ lat: 0, lng: here.west }, place.lng).lng
  );
};

const isNear = ({ line }: Barrier, place: Position): boolean =>
  line.slice(1).some((to, i) => isBeside(place, line[i] ?? to, to));

/** The datasets that stages are drawn from. */
const drawnFrom = ({ stages }: Scenario, datasets: Datasets): readonly Dataset[] =>
  stages.flatMap((stage) => ('draw' in stage ? (datasets.get(stage.draw.dataset) ?? []) : []));

/** Where a scenario begins and has its stages, as far as it says so; else a place that one might be drawn from. */
const placesOf = (scenario: Scenario, datasets: Datasets): readonly Position[] => {
  const said = [scenario.start, ...scenario.stages.map((stage) => positionOf(stage, datasets))].filter(
    (place) => place !== undefined,
  );
  const [drawn] = drawnFrom(scenario, datasets).filter(({ size }) => size > 0);
  return said.length === 0 && drawn ? [positionAt(drawn, 0)] : said;
};

/** Whether what bars the way lies in another town than the stages. */
export const checkBarriersNear = (scenario: Scenario, datasets: Datasets): Problem[] => {
  const barriers = walkTermsOf(scenario, datasets)?.barriers ?? [];
  const places = placesOf(scenario, datasets);
  if (barriers.length === 0 || places.length === 0) return [];
  if (places.some((place) => barriers.some((one) => isNear(one, place)))) return [];
  const ends = barriers.flatMap(({ line }) => line);
  const areNear = (dataset: Dataset) => ends.some((end) => sitesInCircle(dataset, end, farMeters).length > 0);
  if (drawnFrom(scenario, datasets).some(areNear)) return [];
  const far = ends.flatMap((end) => places.map((place) => distanceMeters(end, place)));
  const kilometers = Math.round(Math.min(...far) / 1000);
  return [warning('$.walk.barriers', 'sense.barriersElsewhere', { dataset: mapNamedBy(scenario) ?? '', kilometers })];
};
