import type { Reply } from '../../src/core/challenge/challenge';
import type { OpenedPlay } from '../../src/core/play/kept';
import type { Action } from '../../src/core/play/play';
import type { Hunt } from '../../src/core/prepare/hunt';
import { huntHash } from '../../src/core/prepare/hunt';
import { oneOfEach } from './challenges';
import { aCell, aChallenge, aHunt, aStage, type Move, playing, replied, started } from './play';

/** Whose stops they are. */
export const stopsCredit = {
  kind: 'data',
  title: 'Stops of Nantes',
  publisher: 'Naolib',
  publisherUrl: '',
  license: 'ODbL 1.0',
  licenseUrl: '',
  date: '2026-11-01',
  url: 'https://data.example.org/stops',
  notice: '',
} as const;

/** A hunt of one stage that asks whether there is a shelter; the data says that there is. */
export const shelterHunt = (over: Partial<Hunt> = {}): Hunt => ({
  ...aHunt([
    aStage('a', 0, { challenges: [{ ...aChallenge('a-q', oneOfEach.observe), observed: aCell, credits: [0] }] }),
  ]),
  credits: [stopsCredit],
  ...over,
});

/** A hunt of one stage that asks what is broken there. */
export const brokenHunt = (): Hunt =>
  aHunt([aStage('a', 0, { title: 'The square', challenges: [aChallenge('a-q', oneOfEach.report)] })]);

/** Noon of 30 November 2026, UTC. */
export const noon = Date.UTC(2026, 10, 30, 12);

interface Seeing {
  readonly id: string;
  /** The index of the option, or what is reported. */
  readonly reply: Reply;
  readonly by?: Extract<Action, { type: 'reach' }>['by'];
  readonly atHome?: boolean;
  readonly wall?: number;
  readonly hunt?: Hunt;
}

/** A play in which a team says what it saw. */
export const seenPlay = ({
  id,
  reply,
  by = 'gps',
  atHome = false,
  wall = noon,
  hunt = shelterHunt(),
}: Seeing): OpenedPlay => {
  const hash = huntHash(hunt);
  const moves: readonly Move[] = [
    { ...started, hunt: hash, simulated: atHome } as Action,
    ...(by === 'word' ? [{ type: 'offerOtherWay', stage: 'a', why: 'refused' } as const] : []),
    { type: 'reach', stage: 'a', by },
    replied('a', reply),
  ];
  const log = playing(hunt, moves).events.map((event, seq) => ({ seq, wall: wall + Math.round(event.at), event }));
  return { record: { id, hunt, huntHash: hash, createdWall: wall }, log, seen: log.length };
};
