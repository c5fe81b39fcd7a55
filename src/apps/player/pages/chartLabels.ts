import type { Language } from '../../../core/lib/language';
import { playWords } from '../../../ui/messages/play';
import type { ChartLabels } from '../map/view';

/** The words on the chart, in a language. */
export const chartLabels = (language: Language): ChartLabels => {
  const { zoomIn, zoomOut, north, scale, tileCredit, beyond, landCredit, compass } = playWords(language);
  return { zoomIn, zoomOut, north, scale, credit: tileCredit, beyond, landCredit, compass };
};
