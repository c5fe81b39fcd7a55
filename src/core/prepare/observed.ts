import type { About } from '../challenge/types/observe';
import { factOf, findSite, siteAt } from '../dataset';
import type { Datasets } from '../scenario/sense';
import type { Spot } from './expand';
import type { Observed } from './hunt';

/** The cell that an observation at a stage may correct, as the data has it; undefined where its site isn't there. */
export const observedAt = ({ dataset, site, column }: About, spot: Spot, datasets: Datasets): Observed | undefined => {
  const name = dataset ?? spot.site?.name ?? '';
  const data = datasets.get(name);
  if (data === undefined) return undefined;
  const own = spot.site?.name === name ? spot.site.index : -1;
  const index = site === undefined ? own : findSite(data, site);
  if (index < 0) return undefined;
  const { id, name: called, row, position } = siteAt(data, index);
  const raw = factOf(data, index, column);
  const idColumn = data.fields[data.idField]?.key ?? '';
  return { dataset: name, site: id, name: called, row, column, raw, position, idColumn };
};
