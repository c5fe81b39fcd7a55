import { typeset } from '../typeset';

/** What is written on the chart. */
export const chart = typeset({
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  north: 'Le nord est en haut',
  scale: 'Échelle',
  credit: '© IGN',
  compass: { north: 'N', south: 'S', east: 'E', west: 'O' },
});

export type ChartWords = typeof chart;
