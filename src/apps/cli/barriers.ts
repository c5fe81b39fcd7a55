import { fileURLToPath } from 'node:url';
import { barriersOfMap } from '../../core/dataset/drawnMap';
import type { Barrier } from '../../core/lib/ways';
import { areCoarse } from '../../core/scenario/walk';
import { filesIn, readBytes, type Unreadable } from '../../platform/node/files';

const bundled = fileURLToPath(new URL('../../../public/datasets/', import.meta.url));

/** Why a file that was read gives no barriers: it holds none, or they are drawn too finely. */
export type NoBarriers = 'none' | 'tooFine';

/** The barriers of a drawn map, a GeoJSON file; or why there are none. */
export const barriersOf = async (file: string): Promise<readonly Barrier[] | Unreadable | NoBarriers> => {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return bytes;
  const barriers = barriersOfMap(bytes) ?? [];
  if (barriers.length === 0) return 'none';
  return areCoarse(barriers) ? barriers : 'tooFine';
};

/** The barriers of the maps that come with Jalon. */
export const bundledBarriers = async (): Promise<readonly Barrier[]> => {
  const names = (await filesIn(bundled)).toSorted();
  const read = await Promise.all(names.map((name) => barriersOf(`${bundled}${name}/data.geojson`)));
  return read.flatMap((barriers) => (typeof barriers === 'string' ? [] : barriers));
};
