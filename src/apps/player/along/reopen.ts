import { fault } from '../../../core/lib/checked';
import type { Clock, Preparation, Satchel } from '../../../platform/ports';
import type { Addressed } from '../library';
import type { AskOrigin } from '../whence';
import { originOf, takenKeyOf } from './plan';

type Found = Preparation | null;

interface Parts {
  readonly satchel: Satchel;
  readonly clock: Pick<Clock, 'every'>;
  /** Opens what an address leads to, asking whoever holds it whether to go on; null where it is data. */
  open(source: Addressed, ask: AskOrigin): Promise<Found>;
  readonly ask: AskOrigin;
}

/** Whoever has the hunt here waits no longer for a network that says nothing. */
const patienceMs = 8000;

/** Waits for a silence of the network: while the person is asked whether to go on it isn't the network that is silent, and after it nobody is asked any more. */
const afterSilence = ({ clock, ask }: Pick<Parts, 'clock' | 'ask'>) => {
  const silence = new AbortController();
  const listen = () => clock.every(patienceMs, () => silence.abort());
  let stop = listen();
  const silent = new Promise<null>((resolve) => {
    silence.signal.addEventListener('abort', () => {
      stop();
      resolve(null);
    });
  });
  const asking: AskOrigin = async (origin) => {
    stop();
    if (silence.signal.aborted) await new Promise(() => {});
    await ask(origin);
    stop = listen();
  };
  return { silent, ask: asking };
};

const gone: Preparation = { hunt: null, problems: [fault('', 'file.unread')] };

/** Opens an address; where a hunt was taken along from there, what is kept stands in for a network that gives none, and is kept up with one that does. */
export const openOrKept = async (source: Addressed, { satchel, clock, open, ask }: Parts): Promise<Found> => {
  const key = takenKeyOf(source);
  const taken = await satchel.read(key).catch(() => null);
  const origin = originOf(source);
  if (!taken) return origin ? open({ ...source, ...origin }, ask) : gone;
  const kept = { hunt: taken.hunt, problems: taken.problems };
  if (!origin) return kept;
  // whoever took it along from there is not asked once more whether to go there
  const waiting = afterSilence({ clock, ask });
  const found = await Promise.race([open({ ...source, ...origin, linked: false }, waiting.ask), waiting.silent]);
  if (!found?.hunt) return kept;
  await satchel.put({ ...taken, hunt: found.hunt, problems: found.problems }).catch(() => {});
  return found;
};
