import type { ChartWords } from '../fr/chart';
import { typeset } from '../typeset';

/** What is written on the chart. */
export const chart: ChartWords = typeset({
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'North is up',
  scale: 'Scale',
  credit: '© IGN',
  compass: { north: 'N', south: 'S', east: 'E', west: 'W' },
});
