import { type Fault, fault, type Problem } from '../../lib/checked';
import type { Barrier } from '../../lib/ways';
import { mapNamedBy } from '../barriers';
import type { Scenario } from '../schema';
import { areCoarse } from '../walk';
import type { Datasets } from './data';

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
