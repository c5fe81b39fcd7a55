import { networkQuiet } from '../../../platform/browser/networkQuiet';
import { driversParts } from '../../../platform/browser/parts';

/** All that a running play may load yet, what is wanted of every play first. A test holds that nothing is forgotten. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('./Result'),
  () => import('../notebook/picture/picture'),
  () => import('./ahead'),
  () => import('../screens/corrections/CorrectionsDialog'),
  () => import('../../../platform/archive'),
  () => import('../map/printPlate'),
  ...driversParts,
];

/** The rest of a play, at hand before the network goes or a new version takes this one's place: one part after another, once all that the play itself takes has come and the line has been quiet for a while. */
export const fetchRest = async (): Promise<void> => {
  await import('../scenes/layer').catch(() => {});
  await networkQuiet();
  for (const part of parts) await part().catch(() => {});
};
