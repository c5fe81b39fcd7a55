import { beforeEach, describe, expect, it } from 'vitest';
import { type HandedIn, handInCode, handInFiles } from '../../../src/apps/player/gathering';
import { penOf } from '../../../src/apps/player/logbook';
import type { Gear, World } from '../../../src/apps/player/world';
import type { LogEntry } from '../../../src/core/play/kept';
import { packPlay } from '../../../src/core/play/packed';
import { writePlay } from '../../../src/core/play/writePlay';
import { memoryPlays } from '../../../src/platform/fake/plays';
import { fakeTabs } from '../../../src/platform/fake/writers';
import { createWorkshop } from '../../../src/platform/workshop';
import { classPlay } from '../../builders/classPlay';
import { reached, replied } from '../../builders/play';

const play = classPlay(0, [reached('a'), replied('a', 1)]);
const other = classPlay(1, [reached('a')]);
const file = (name: string, text: string) => ({ name, blob: new Blob([text]) });
const kinds = (handed: readonly HandedIn[]) => handed.map(({ kind }) => kind);

describe('what teams hand in', () => {
  let plays = memoryPlays();
  let openTab = fakeTabs();
  let world = {} as World;
  beforeEach(() => {
    plays = memoryPlays();
    openTab = fakeTabs();
    const gear = { plays, writers: openTab(), openWorkshop: createWorkshop } as unknown as Gear;
    world = { plays, loadGear: async () => gear } as unknown as World;
  });

  it('comes by files, each told by itself; then codes of the same hunt are read, whatever page their address names', async () => {
    expect(await handInCode(packPlay(other), world)).toEqual({ kind: 'noHunt' });
    const files = [file('a.play.json', writePlay(play)), file('b.json', '{}'), file('c.bin', '\u0000')];
    expect(kinds(await handInFiles(files, world))).toEqual(['added', 'problems', 'problems']);
    expect(await handInCode(` https://elsewhere.example/x#/take/${packPlay(other)} `, world)).toMatchObject({
      kind: 'added',
      points: 20,
    });
    expect((await plays.list()).length).toBe(2);
  });

  it('is told to be here where it was, and goes on where it has gone on', async () => {
    await plays.restore({ ...play, log: play.log.slice(0, 2) });
    expect(await handInCode(packPlay(play), world)).toMatchObject({ kind: 'added', points: 120 });
    expect(await handInCode(packPlay(play), world)).toMatchObject({ kind: 'already', points: 120 });
    expect((await plays.read(play.record.id))?.log.length).toBe(play.log.length);
  });

  it('comes once where it went on otherwise on this device, and is told to be here then', async () => {
    const opened = classPlay(0, [reached('a'), { type: 'takeHint', stage: 'a', hint: 0 }]);
    await plays.restore(opened);
    const handed = [await handInCode(packPlay(play), world), await handInCode(packPlay(play), world)];
    expect([...kinds(handed), (await plays.list()).length]).toEqual(['added', 'already', 2]);
  });

  it('that can’t be read is told, and keeps no other from coming', async () => {
    const broken = {
      name: 'gone.play.json',
      blob: { slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }) },
    };
    const files = [broken as never, file('a.play.json', writePlay(play))];
    expect(kinds(await handInFiles(files, world))).toEqual(['problems', 'added']);
  });

  it('is no code where it was cut, or speaks of what its hunt hasn’t', async () => {
    await plays.restore(other);
    const hint: LogEntry = { seq: 1, wall: 0, event: { at: 1, type: 'hintTaken', stage: 'a', hint: 9, points: -20 } };
    const never = { ...play, log: [...play.log.slice(0, 1), hint] };
    for (const text of ['', 'https://a.example/', packPlay(play).slice(1), packPlay(never)])
      expect(await handInCode(text, world)).toEqual({ kind: 'notCode' });
  });

  it('is not written where another tab plays it, nor lost silently where nothing can be kept', async () => {
    await plays.restore({ ...play, log: play.log.slice(0, 2) });
    openTab().claim(
      penOf(play.record.id),
      () => {},
      () => {},
    );
    expect(await handInCode(packPlay(play), world)).toEqual({ kind: 'elsewhere' });
    plays.restore = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
    expect(await handInCode(packPlay(other), world)).toEqual({ kind: 'notKept' });
  });
});
