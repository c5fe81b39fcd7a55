import { replay } from '../../core/play/evolve';
import { type Finish, finishOf, type Podium, podiumOf } from '../../core/play/podium';
import type { OpenedPlay, PlayStore } from '../../platform/ports';

const finishIn = ({ record, log }: OpenedPlay): Finish & { readonly over: boolean } => {
  const play = replay(log.map((entry) => entry.event));
  return { ...finishOf(record.id, record.createdWall, record.hunt, play), over: play.finished !== null };
};

/** The other plays of the same hunt that are over on this device, read one after another; none where nothing is kept. */
const otherFinishes = async ({ record }: OpenedPlay, plays: PlayStore): Promise<readonly Finish[]> => {
  const found: Finish[] = [];
  for (const { id, huntHash } of await plays.list()) {
    if (huntHash !== record.huntHash || id === record.id) continue;
    const opened = await plays.read(id);
    const finish = opened && finishIn(opened);
    if (finish?.over) found.push(finish);
  }
  return found;
};

/** The podium of a play's hunt, of all that is kept on this device; where that can't be read, this play stands alone. */
export const readPodium = async (opened: OpenedPlay, plays: PlayStore): Promise<Podium> =>
  podiumOf(finishIn(opened), await otherFinishes(opened, plays).catch(() => []));
