import { shipsWith, takenAddress } from '../along/plan';
import { KeptPlays } from '../screens/KeptPlays';
import type { Shelf } from '../screens/props';
import { TakenHunts } from '../screens/TakenHunts';
import { UnreadPlays } from '../screens/UnreadPlays';
import { keptPlays, passKept, watchForgotten, watchTaken } from '../shelf';
import type { World } from '../world';

/** The plays that are kept here and the hunts that were taken along, with what shows them. */
export const shelved = async ({ plays, loadGear }: World): Promise<Shelf> => {
  const { outbox, writers, satchel } = await loadGear();
  const all = await satchel.list().catch(() => []);
  const taken = all.filter(({ key }) => !shipsWith(key));
  const kept = await keptPlays(plays);
  return {
    plays: kept.plays,
    KeptPlays,
    pass: (id) => passKept(id, plays, outbox),
    watchTaken: (id, tell) => watchTaken(id, writers, tell),
    watchForgotten: (tell) =>
      watchForgotten([...kept.plays.map(({ playId }) => playId), ...(kept.unread ?? [])], writers, tell),
    unread: ({ choices, onForget }) => <UnreadPlays {...choices} unread={kept.unread} onForget={onForget} />,
    taken: ({ choices: { language }, onAddress }) => (
      <TakenHunts language={language} taken={taken} onOpen={(key) => onAddress(takenAddress(key))} />
    ),
  };
};
