import { sitesInCircle } from '../../dataset';
import { fullestSpots } from '../../dataset/sites/clusters';
import { oncePlaced } from '../../dataset/sites/once';
import type { Position } from '../../lib/position';

const looks = 20;
const lookMeters = 800;

/** The spots where most sites are a short walk from each other, the fullest first. */
export const densestSpots = oncePlaced((dataset): readonly Position[] =>
  fullestSpots(dataset, looks)
    .map((spot) => ({ spot, count: sitesInCircle(dataset, spot, lookMeters).length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ spot }) => spot),
);
