import type { OpenedPlay } from '../../src/core/play/kept';
import { huntHash } from '../../src/core/prepare/hunt';
import { aChallenge, aHunt, aStage, type Move, playing, reached, replied, started } from './play';

/** A play of a hunt of so many stages, of two questions each, every hint lit, and won. */
export const aWonPlay = (count = 3): OpenedPlay => {
  const ids = Array.from({ length: count }, (_, i) => `stage-${i}`);
  const hunt = aHunt(
    ids.map((id, i) => aStage(id, i, { challenges: [aChallenge(`${id}-q`), aChallenge(`${id}-r`)], code: 'loire' })),
  );
  const hash = huntHash(hunt);
  let clock = 0;
  const later = (ms: number) => {
    clock += ms + 0.123456789;
    return clock;
  };
  const moves: Move[] = [
    [
      {
        ...started,
        hunt: hash,
        team: { creature: 'otter', quality: 'daring', color: 'blue', emblem: 'star' },
      } as never,
      0,
    ],
    ...ids.flatMap((id): Move[] => [
      [{ type: 'takeHint', stage: id, hint: 0 }, later(61_003)],
      [reached(id), later(187_045)],
      [replied(id, 0), later(20_017)],
      [replied(id, 1), later(9_123)],
      [{ type: 'resume', awayMs: 12_345.678 }, later(12_345)],
      [replied(id, 1, `${id}-r`), later(31_431)],
    ]),
  ];
  const log = playing(hunt, moves).events.map((event, seq) => ({
    seq,
    wall: 1_790_000_000_000 + Math.round(event.at),
    event,
  }));
  const record = { id: '0b9d1f4e-7f0a-4c55-9d1e-3a51c2f0a9b1', hunt, huntHash: hash, createdWall: 1_790_000_000_000 };
  return { record: { ...record, from: { hunt: 'nantes-heritage', rally: '' } }, log, seen: log.length };
};
