import { expect, it } from 'vitest';
import { readPodium } from '../../../src/apps/player/honors';
import type { Action } from '../../../src/core/play/play';
import { memoryPlays } from '../../../src/platform/fake/plays';
import type { OpenedPlay, PlayStore } from '../../../src/platform/ports';
import { aHunt, aStage, playing, reached, replied, started } from '../../builders/play';

const hunt = aHunt([aStage('a')]);
const won: readonly Action[] = [started, reached('a'), replied('a', 1)];

const opened = (id: string, moves: readonly Action[], huntHash = 'hash'): OpenedPlay => {
  const log = playing(hunt, moves).events.map((event, seq) => ({ seq, wall: seq, event }));
  return { record: { id, hunt, huntHash, createdWall: 0 }, log, seen: log.length };
};

const keeping = async (...kept: readonly OpenedPlay[]): Promise<PlayStore> => {
  const plays = memoryPlays();
  for (const { record, log } of kept) {
    await plays.create(record);
    await plays.append(record.id, log);
  }
  return plays;
};

const own = opened('own', won);

it('On the podium stand the plays of this very hunt that are over, and no others', async () => {
  const plays = await keeping(
    own,
    opened('other', [started, reached('a'), { type: 'takeHint', stage: 'a', hint: 0 }, replied('a', 1)]),
    opened('running', won.slice(0, 2)),
    opened('elsewhere', won, 'another hash'),
  );
  const { steps, own: placed } = await readPodium(own, plays);
  expect(steps.map(({ playId, points }) => [playId, points])).toEqual([
    ['own', 120],
    ['other', 100],
  ]);
  expect(placed.playId).toBe('own');
});

it('Where nothing is kept, or nothing can be read, this play stands on the podium alone', async () => {
  const broken: PlayStore = { ...memoryPlays(), list: () => Promise.reject(new Error('no database here')) };
  for (const plays of [memoryPlays(), broken]) {
    const { steps, total } = await readPodium(own, plays);
    expect([steps.map(({ playId }) => playId), total]).toEqual([['own'], 1]);
  }
});
