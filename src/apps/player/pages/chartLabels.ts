import type { Language } from '../../../core/lib/language';
import { playWords } from '../../../ui/messages/play';
import type { ChartLabels } from '../map/view';

/** The words on the chart, in a language; `own` says whose the organizer's map is, '' that nobody knows, and null that the tiles are IGN's. */
export const chartLabels = (language: Language, own: string | null = null): ChartLabels => {
  const { zoomIn, zoomOut, north, scale, tileCredit, ownCredit, beyond, landCredit, compass } = playWords(language);
  const credit = own === null ? tileCredit : ownCredit(own);
  return { zoomIn, zoomOut, north, scale, credit, beyond, landCredit, compass };
};
