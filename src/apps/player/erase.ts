import type { PlayStore, Settings, Writers } from '../../platform/ports';
import { forgottenOf, penOf } from './logbook';
import type { Gear } from './world';

/** Where something is kept. */
interface Keepers extends Pick<Gear, 'drawer' | 'satchel' | 'photos'> {
  readonly plays: PlayStore;
  readonly settings: Settings;
  readonly writers: Writers;
}

/** Erases all that is kept on this device: plays with their pictures, files that were opened, what was taken along, choices. False, and nothing is erased, where another tab has a play's pen: it would go on playing what is gone. */
export const eraseAll = async ({ plays, settings, drawer, satchel, photos, writers }: Keepers): Promise<boolean> => {
  const ids = await plays.ids();
  const taken = await Promise.all(ids.map((id) => writers.isTaken(penOf(id))));
  if (taken.includes(true)) return false;
  for (const id of ids) writers.tell(forgottenOf(id));
  await Promise.all([...ids.map((id) => plays.remove(id)), drawer.put([]), satchel.clear(), photos.clear()]);
  settings.clear();
  // who lists them looks anew
  for (const id of ids) writers.tell(forgottenOf(id));
  return true;
};
