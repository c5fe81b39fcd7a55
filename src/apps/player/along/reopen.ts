import { fault } from '../../../core/lib/checked';
import type { Clock, Preparation, Satchel } from '../../../platform/ports';
import type { Addressed } from '../library';
import { originOf, takenKeyOf } from './plan';

type Found = Preparation | null;

interface Parts {
  readonly satchel: Satchel;
  readonly clock: Pick<Clock, 'every'>;
  /** Opens what an address leads to; null where it is data. */
  open(source: Addressed): Promise<Found>;
}

/** Whoever has the hunt here waits no longer for a network that says nothing. */
const patienceMs = 8000;

const afterSilence = <T>(clock: Parts['clock'], value: T): Promise<T> =>
  new Promise((resolve) => {
    const stop = clock.every(patienceMs, () => {
      stop();
      resolve(value);
    });
  });

const gone: Preparation = { hunt: null, problems: [fault('', 'file.unread')] };

/** Opens an address; where a hunt was taken along from there, what is kept stands in for a network that gives none, and is kept up with one that does. */
export const openOrKept = async (source: Addressed, { satchel, clock, open }: Parts): Promise<Found> => {
  const key = takenKeyOf(source);
  const taken = await satchel.read(key).catch(() => null);
  const origin = originOf(source);
  if (!taken) return origin ? open({ ...source, ...origin }) : gone;
  const kept = { hunt: taken.hunt, problems: taken.problems };
  if (!origin) return kept;
  // whoever took it along from there is not asked once more whether to go there
  const found = await Promise.race([open({ ...source, ...origin, linked: false }), afterSilence(clock, null)]);
  if (!found?.hunt) return kept;
  await satchel.put({ ...taken, hunt: found.hunt, problems: found.problems }).catch(() => {});
  return found;
};
