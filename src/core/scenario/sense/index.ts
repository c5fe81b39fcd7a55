import { fault, type Problem } from '../../lib/checked';
import { radiusOf } from '../arrival';
import { walkTermsOf } from '../barriers';
import type { Scenario } from '../schema';
import { checkChallenges } from './challenges';
import { checkData, type Datasets, positionOf } from './data';
import { checkFlow } from './flow';
import { checkHours } from './hours';
import { checkBarriersNear, checkMap } from './map';
import { checkMode } from './mode';
import { checkRoute, type RouteStage } from './route';
import { checkTexts } from './texts';
import { checkZones } from './zones';

export { isComposed } from './challenges';
export type { Datasets } from './data';
export { checkRoute, checkTime } from './route';

const doubledIds = ({ stages }: Scenario): Problem[] =>
  stages.flatMap((stage, i) => {
    const twice = 'id' in stage && stages.slice(0, i).some((other) => 'id' in other && other.id === stage.id);
    return twice ? [fault(`$.stages[${i}].id`, 'sense.doubledId', { id: stage.id })] : [];
  });

const placed = (scenario: Scenario, datasets: Datasets): RouteStage[] =>
  scenario.stages.flatMap((stage, i) => {
    const position = positionOf(stage, datasets);
    if (position === undefined || !('id' in stage)) return [];
    const radiusMeters = radiusOf(stage.arrival ?? {}, scenario.rules.arrival.radiusMeters);
    const zone = stage.arrival?.zone;
    const path = 'at' in stage ? `$.stages[${i}].at` : `$.stages[${i}].site`;
    return [{ path, id: stage.id, position, radiusMeters, ...(zone && { zone }) }];
  });

/** What is wrong with a scenario of good shape, given the datasets that could be read. Drawn stages are judged once drawn. */
export const checkSense = (scenario: Scenario, datasets: Datasets): Problem[] => {
  const drawn = scenario.stages.some((stage) => 'draw' in stage);
  return [
    ...doubledIds(scenario),
    ...checkData(scenario, datasets),
    ...checkMap(scenario, datasets),
    ...checkBarriersNear(scenario, datasets),
    ...checkChallenges(scenario, datasets),
    ...checkFlow(scenario),
    ...checkHours(scenario, datasets),
    ...checkMode(scenario),
    ...checkTexts(scenario),
    ...checkZones(scenario, datasets),
    ...(drawn ? [] : checkRoute(placed(scenario, datasets), scenario, walkTermsOf(scenario, datasets))),
  ];
};
