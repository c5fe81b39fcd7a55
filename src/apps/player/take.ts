import { fault } from '../../core/lib/checked';
import { replay } from '../../core/play/evolve';
import { copyId, sharedLength } from '../../core/play/meet';
import { jsonText } from '../../core/scenario/json';
import type { GivenFile, OpenedPlay, PlayStore, Preparation, Writers } from '../../platform/ports';
import { bytesOf } from '../../platform/web';
import { penOf } from './logbook';
import { go } from './route';
import type { Gear } from './world';

/** Where plays are kept, and who writes them. */
interface Shelf {
  readonly plays: PlayStore;
  readonly writers: Writers;
}

/**
 * Keeps a play that comes from another device; gives its id here, or null where another tab plays it. One that is here
 * already is continued where one log begins with the other; else both stay, beside each other, however often it comes. Nothing is overwritten.
 */
export const takePlay = async (opened: OpenedPlay, { plays, writers }: Shelf): Promise<string | null> => {
  const { record, log, seen } = opened;
  const here = await plays.read(record.id);
  if (!here) {
    await plays.restore(opened);
    return record.id;
  }
  const shared = sharedLength(log, here.log);
  if (shared === log.length) return record.id;
  if (shared < here.log.length) {
    const id = copyId(record.id, log);
    if (!(await plays.read(id))) await plays.restore({ record: { ...record, id }, log, seen });
    return id;
  }
  if (await writers.isTaken(penOf(record.id))) return null;
  await plays.append(record.id, log.slice(shared));
  await plays.see(record.id, Math.max(seen, here.seen));
  return record.id;
};

/** Goes to where a play is read on: the map, or its result. */
export const goToPlay = (playId: string, { log }: OpenedPlay): void => {
  const { finished } = replay(log.map(({ event }) => event));
  go({ screen: finished === null ? 'play' : 'result', playId });
};

/** Takes a play from its file, and goes there; what is wrong with it is told as of a hunt that can't be opened. */
export const takeFile = async (file: GivenFile, { openWorkshop, plays, writers }: Gear): Promise<Preparation> => {
  const refused = (...problems: Preparation['problems']): Preparation => ({ hunt: null, problems });
  const text = jsonText(await bytesOf(file.blob));
  if (text === null) return refused({ ...fault('', 'json.notText'), file: file.name });
  const workshop = openWorkshop();
  const { value, problems } = await workshop.openPlay(text, file.name).finally(() => workshop.close());
  if (!value) return refused(...problems);
  const playId = await takePlay(value, { plays, writers });
  if (playId === null) return refused({ ...fault('', 'play.openElsewhere'), file: file.name });
  goToPlay(playId, value);
  return refused();
};
