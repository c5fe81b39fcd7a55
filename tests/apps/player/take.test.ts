import { beforeEach, describe, expect, it } from 'vitest';
import { penOf } from '../../../src/apps/player/logbook';
import { takePlay } from '../../../src/apps/player/take';
import { memoryPlays } from '../../../src/platform/fake/plays';
import { fakeTabs } from '../../../src/platform/fake/writers';
import type { LogEntry, OpenedPlay } from '../../../src/platform/ports';
import { aHunt } from '../../builders/play';

const entry = (seq: number, hint = seq): LogEntry => ({
  seq,
  wall: seq,
  event: { at: seq, type: 'hintTaken', stage: 'a', hint, points: -20 },
});
const record = { id: 'p1', hunt: aHunt(), huntHash: 'hash', createdWall: 0 };
const aPlay = (...log: readonly LogEntry[]): OpenedPlay => ({ record, log, seen: log.length });

describe('a play that comes from another device', () => {
  let plays = memoryPlays();
  const openTab = fakeTabs();
  const take = (opened: OpenedPlay) => takePlay(opened, { plays, writers: openTab() });
  const hints = async (id: string) =>
    (await plays.read(id))?.log.map(({ event }) => event.type === 'hintTaken' && event.hint);
  beforeEach(async () => {
    plays = memoryPlays();
  });

  it('is kept where it is not here', async () => {
    expect(await take(aPlay(entry(0), entry(1)))).toBe('p1');
    expect(await plays.read('p1')).toEqual(aPlay(entry(0), entry(1)));
  });

  it('continues the one that is here and begins alike, and takes nothing from one that is further on', async () => {
    await plays.restore(aPlay(entry(0)));
    expect(await take(aPlay(entry(0), entry(1)))).toBe('p1');
    expect(await hints('p1')).toEqual([0, 1]);
    expect(await take(aPlay(entry(0)))).toBe('p1');
    expect(await hints('p1')).toEqual([0, 1]);
  });

  it('stays beside one that went on otherwise; nothing is overwritten', async () => {
    await plays.restore(aPlay(entry(0), entry(1)));
    const id = (await take(aPlay(entry(0), entry(1, 7)))) ?? '';
    expect(id).not.toBe('p1');
    expect([await hints('p1'), await hints(id)]).toEqual([
      [0, 1],
      [0, 7],
    ]);
  });

  it('that went on otherwise comes once, however often it is handed in', async () => {
    await plays.restore(aPlay(entry(0), entry(1)));
    const other = aPlay(entry(0), entry(1, 7));
    expect([await take(other), await take(other)]).toEqual(Array(2).fill(await take(other)));
    expect((await plays.list()).length).toBe(2);
  });

  it('is not written into one that another tab plays', async () => {
    await plays.restore(aPlay(entry(0)));
    openTab().claim(
      penOf('p1'),
      () => {},
      () => {},
    );
    expect(await take(aPlay(entry(0), entry(1)))).toBeNull();
    expect(await hints('p1')).toEqual([0]);
  });
});
