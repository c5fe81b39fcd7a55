import { describe, expect, it } from 'vitest';
import { conductPlay } from '../../../src/apps/player/conduct';
import type { Rim } from '../../../src/apps/player/desk';
import type { Conduct } from '../../../src/apps/player/game';
import { forgottenOf } from '../../../src/apps/player/logbook';
import { keptPace } from '../../../src/apps/player/pace';
import { isFar } from '../../../src/apps/player/whereabouts';
import type { Position } from '../../../src/core/lib/position';
import { openPause } from '../../../src/core/play/pauses';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { browserClock } from '../../../src/platform/browser/clock';
import { fakeClock } from '../../../src/platform/fake/clock';
import { fakeLocator } from '../../../src/platform/fake/locator';
import { fakePersistence } from '../../../src/platform/fake/persistence';
import { memoryPlays } from '../../../src/platform/fake/plays';
import { fakeScanner } from '../../../src/platform/fake/scanner';
import { memorySettings } from '../../../src/platform/fake/settings';
import { fakeWakeLock } from '../../../src/platform/fake/wakeLock';
import { fakeTabs } from '../../../src/platform/fake/writers';
import type { Clock, PlayStore } from '../../../src/platform/ports';
import { aHunt, aStage, reached, replied, started } from '../../builders/play';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const aTable = async (change: { readonly plays?: PlayStore; readonly minutes?: number; readonly hunt?: Hunt } = {}) => {
  const plays = change.plays ?? memoryPlays();
  const record = {
    id: 'p1',
    hunt: change.hunt ?? aHunt(undefined, change.minutes ? { minutes: change.minutes } : {}),
    huntHash: 'hash',
    createdWall: 0,
  };
  await plays.create(record);
  const tab = fakeTabs();
  const clock = fakeClock();
  const locator = fakeLocator();
  const settings = memorySettings();
  const [wakeLock, scanner] = [fakeWakeLock(), fakeScanner()];
  const persistence = fakePersistence(true);
  const openTab = async (dated: Partial<Clock> = {}) => {
    const rim: Rim = {
      clock: { ...clock, ...dated },
      locator,
      wakeLock,
      scanner,
      plays,
      persistence,
      settings,
      writers: tab(),
    };
    const read = await plays.read('p1');
    const conduct = conductPlay(rim, read ?? { record, log: [], seen: 0 });
    await settled();
    return conduct;
  };
  return { plays, settings, clock, locator, wakeLock, persistence, tab, openTab, record };
};

const standAt = async (table: Awaited<ReturnType<typeof aTable>>, stage: number) => {
  const position = table.record.hunt.stages[stage]?.position ?? { lat: 0, lng: 0 };
  for (let i = 0; i < 5; i += 1) {
    table.clock.advance(1000);
    table.locator.give({ position, accuracyMeters: 5, at: table.clock.monotonic() });
  }
  await settled();
};

describe('conducting a play', () => {
  it('writes an event before the screen shows its effect', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    const shown: (readonly [number, number])[] = [];
    const seen = () => table.plays.read('p1').then((read) => read?.log.length ?? 0);
    const counting: Promise<void>[] = [];
    conduct.subscribe(() => {
      const play = conduct.get().play;
      counting.push(seen().then((kept) => void shown.push([play.points, kept])));
    });
    await standAt(table, 0);
    await conduct.act(replied('a', 1));
    await Promise.all(counting);
    expect(conduct.get().play.points).toBe(120);
    for (const [points, kept] of shown) expect(kept).toBeGreaterThanOrEqual(points > 0 ? 2 : 1);
  });

  it('opens a stage when the team stands there, and says so once', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    await standAt(table, 0);
    await standAt(table, 0);
    const log = (await table.plays.read('p1'))?.log ?? [];
    expect(log.filter(({ event }) => event.type === 'arrived')).toHaveLength(1);
    expect(conduct.get().play.stages.get('a')?.arrivedBy).toBe('gps');
  });

  it('never keeps a position', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    await standAt(table, 0);
    const log = JSON.stringify((await table.plays.read('p1'))?.log);
    expect(log).toContain('arrived');
    expect(log).not.toMatch(/"lat"|"lng"|47\.2/);
  });

  it('finds everything where it was after a reload', async () => {
    const table = await aTable();
    const before = await table.openTab();
    await before.act(started);
    await standAt(table, 0);
    await before.act({ type: 'takeHint', stage: 'a', hint: 0 });
    before.close();
    const after = await table.openTab();
    expect(after.get().play.points).toBe(0);
    expect(after.get().play.stages.get('a')?.hints).toBe(1);
    expect(after.get().standing.open.map(({ id }) => id)).toEqual(['a']);
  });

  it('counts the time away by the device’s date', async () => {
    const table = await aTable({ minutes: 10 });
    const before = await table.openTab();
    await before.act(started);
    before.close();
    table.clock.advance(4 * 60_000);
    const after = await table.openTab();
    expect(after.get().standing.leftMs).toBe(6 * 60_000);
  });

  it('keeps score, order and the time left of a running page where the date is moved by a day, either way', async () => {
    const day = 86_400_000;
    for (const days of [-1, 1]) {
      const table = await aTable({ minutes: 60 });
      const conduct = await table.openTab();
      await conduct.act(started);
      await standAt(table, 0);
      table.clock.setWall(table.clock.wall() + days * day);
      await conduct.act(replied('a', 1));
      table.clock.advance(60_000);
      await settled();
      const { play, standing } = conduct.get();
      expect([play.points, play.finished, standing.leftMs]).toEqual([120, null, 60 * 60_000 - 65_000]);
    }
  });

  it('keeps the score where the date is moved by a day while the page is closed; a day forth is doubted, and neither takes nor gives time', async () => {
    const day = 86_400_000;
    for (const days of [-1, 1]) {
      const table = await aTable({ minutes: 60 });
      const before = await table.openTab();
      await before.act(started);
      await standAt(table, 0);
      await before.act(replied('a', 1));
      before.close();
      table.clock.setWall(table.clock.wall() + days * day);
      const after = await table.openTab();
      const { play } = after.get();
      expect([play.points, play.finished, play.timeDoubtful]).toEqual([120, null, days > 0]);
      expect(after.get().standing.leftMs).toBe(60 * 60_000 - 5_000);
      const times = after.soFar().log.map(({ event }) => event.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('keeps score, order and the time left where the time zone changes, while the page runs and while it is closed', async () => {
    const [own, hours] = [process.env.TZ, () => -new Date(1_700_000_000_000).getTimezoneOffset() / 60];
    const zones = ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Pacific/Honolulu', 'Pacific/Kiritimati'] as const;
    const goTo = (zone: string) => {
      const before = hours();
      process.env.TZ = zone;
      return Math.abs(hours() - before);
    };
    try {
      process.env.TZ = zones[0];
      const table = await aTable({ minutes: 60 });
      const wall = () => browserClock.wall() + table.clock.monotonic();
      const before = await table.openTab({ wall });
      await before.act(started);
      await standAt(table, 0);
      expect(goTo(zones[1])).toBe(24);
      await before.act(replied('a', 1));
      expect(before.get().play.points).toBe(120);
      before.close();
      for (const zone of zones.slice(2)) {
        expect(goTo(zone)).toBe(24);
        const after = await table.openTab({ wall });
        const { play, standing } = after.get();
        expect([play.points, play.finished, play.timeDoubtful]).toEqual([120, null, false]);
        expect(standing.leftMs).toBeGreaterThan(60 * 60_000 - 15_000);
        const times = after.soFar().log.map(({ event }) => event.at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        after.close();
      }
    } finally {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    }
  });

  it('ends by itself when the time is up', async () => {
    const table = await aTable({ minutes: 5 });
    const conduct = await table.openTab();
    await conduct.act(started);
    table.clock.advance(5 * 60_000 + 1000);
    await settled();
    expect(conduct.get().play.finished).toBe('timeUp');
  });

  it('reads no place any more and lets the screen go dark, once it is over', async () => {
    const table = await aTable({ minutes: 1 });
    const conduct = await table.openTab();
    await conduct.act(started);
    expect(table.locator.cadences()).toHaveLength(1);
    table.clock.advance(61_000);
    await settled();
    expect(conduct.get().play.finished).not.toBeNull();
    expect([table.locator.cadences(), conduct.get().locating, table.wakeLock.isHeld()]).toEqual([[], null, false]);
  });

  it.each(['refused', 'unavailable'] as const)(
    'does not say that a place is read where none is: %s',
    async (trouble) => {
      const table = await aTable();
      const conduct = await table.openTab();
      await conduct.act(started);
      table.locator.fail('passing');
      expect(conduct.get().locating).not.toBeNull();
      table.locator.fail(trouble);
      expect(conduct.get().locating).toBeNull();
    },
  );

  it('lets one tab write; the other reads along and takes over', async () => {
    const table = await aTable();
    const first = await table.openTab();
    const second = await table.openTab();
    expect([first.get().role, second.get().role]).toEqual(['writer', 'reader']);
    await first.act(started);
    await second.act({ type: 'takeHint', stage: 'a', hint: 0 });
    await settled();
    expect(second.get().play.started).toBe(true);
    expect(second.get().play.points).toBe(0);
    first.close();
    await settled();
    expect(second.get().role).toBe('writer');
  });

  it('goes on when nothing can be kept, says so, and keeps all once it can', async () => {
    const plays = memoryPlays();
    let full = false;
    const moody: PlayStore = {
      ...plays,
      append: (id, entries) => (full ? Promise.reject(new Error('full')) : plays.append(id, entries)),
    };
    const table = await aTable({ plays: moody });
    const conduct = await table.openTab();
    await conduct.act(started);
    full = true;
    await standAt(table, 0);
    expect(conduct.get().unsaved).toBe('failed');
    expect(conduct.get().play.stages.get('a')?.arrivedBy).toBe('gps');
    full = false;
    await conduct.act(replied('a', 1));
    expect(conduct.get().unsaved).toBe(null);
    const log = (await plays.read('p1'))?.log ?? [];
    expect(log.map(({ event }) => event.type)).toEqual(['started', 'arrived', 'answered', 'stageDone']);
    expect(log.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  });

  it('offers another way when no fix comes', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    table.clock.advance(22_000);
    await settled();
    expect(conduct.get().play.stages.get('a')?.otherWay).toBe('noFix');
  });

  it('lets the walk simulator take over, and notes it', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    conduct.simulate('walk');
    await settled();
    table.clock.advance(5000);
    await settled();
    expect(conduct.get().play.simulated).toBe(true);
    expect(conduct.get().play.stages.get('a')?.arrivedBy).toBe('simulator');
  });

  it('walks on at the pace that was set, after a reload, and another play begins at a walk', async () => {
    const table = await aTable();
    const before = await table.openTab();
    await before.act(started);
    before.simulate('fast');
    await settled();
    before.close();
    const after = await table.openTab();
    expect([after.get().simulating, after.get().pace]).toEqual([true, 'fast']);
    expect(keptPace('p2', table.settings)).toBe('walk');
  });

  it('walks at home from the start of a hunt that is far away, and leaves no trail on the way there', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    table.locator.give({ position: { lat: 48.85, lng: 2.35 }, accuracyMeters: 20, at: table.clock.monotonic() });
    expect(isFar(conduct.get())).toBe(true);
    conduct.simulate('walk');
    table.clock.advance(1000);
    await settled();
    expect(conduct.get().whereabouts?.position).toEqual(table.record.hunt.start);
    expect(conduct.get().trail).toEqual([table.record.hunt.start]);
    expect(conduct.get().play.stages.get('a')).toBeUndefined();
  });

  it('keeps what is still to be read over a reload, until its page is turned', async () => {
    const table = await aTable();
    const pages = ({ get }: Conduct) => get().unread.map(({ kind }) => kind);
    const reload = async (conduct: Conduct) => {
      conduct.close();
      return table.openTab();
    };
    let conduct = await table.openTab();
    await conduct.act(started);
    await standAt(table, 0);
    conduct = await reload(conduct);
    expect(pages(conduct)).toEqual(['arrival']);
    await conduct.act(replied('a', 1));
    conduct = await reload(conduct);
    expect(pages(conduct)).toEqual(['arrival', 'outcome']);
    conduct.turnPage();
    expect(pages(conduct)).toEqual(['outcome']);
    await settled();
    conduct = await reload(conduct);
    expect(pages(conduct)).toEqual(['outcome']);
    conduct.turnPage();
    await settled();
    expect(pages(await reload(conduct))).toEqual([]);
  });

  it('turns the page in the tab that plays, and the other follows', async () => {
    const table = await aTable();
    const first = await table.openTab();
    const second = await table.openTab();
    const pages = () => [first, second].map(({ get }) => get().unread.length);
    await first.act(started);
    await standAt(table, 0);
    expect(pages()).toEqual([1, 1]);
    second.turnPage();
    await settled();
    expect(pages()).toEqual([1, 1]);
    first.turnPage();
    await settled();
    expect(pages()).toEqual([0, 0]);
  });

  it('lets the clock run in the tab that reads along, and does not let it walk', async () => {
    const table = await aTable({ minutes: 10 });
    const first = await table.openTab();
    await first.act(started);
    const second = await table.openTab();
    table.clock.advance(60_000);
    await settled();
    table.clock.advance(3 * 60_000);
    expect(second.get().role).toBe('reader');
    expect(second.get().standing.leftMs).toBe(6 * 60_000);
    second.simulate('walk');
    expect(second.get().simulating).toBe(false);
    first.simulate('walk');
    await settled();
    expect(second.get().simulating).toBe(true);
  });

  it('tells of inexact fixes when they stay, and no more once a good one comes', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    const fix = (accuracyMeters: number) => {
      table.clock.advance(1000);
      table.locator.give({ position: { lat: 47.3, lng: -1.5 }, accuracyMeters, at: table.clock.monotonic() });
      return conduct.get().vague;
    };
    expect([20, 300, 300, 300, 300].map(fix)).toEqual([false, false, false, false, false]);
    expect([300, 300, 20].map(fix)).toEqual([true, true, false]);
    expect([300, 300].map(fix)).toEqual([false, false]);
    table.clock.advance(8000);
    expect(conduct.get().vague).toBe(true);
  });

  it('reads where the team is now and then while it stands far from every stage or has none to reach, and all along on its way', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    const told = () => [table.locator.cadences()[0], conduct.get().locating, table.wakeLock.isHeld()];
    expect(told()).toEqual(['sparse', 'sparse', false]);
    await conduct.act(started);
    const far = { lat: 47.3, lng: -1.5 };
    const stand = (position: Position, seconds: number) => {
      for (let i = 0; i < seconds; i += 1) {
        table.clock.advance(1000);
        table.locator.give({ position, accuracyMeters: 8, at: table.clock.monotonic() });
      }
    };
    stand(far, 10);
    expect(told()).toEqual(['steady', 'steady', true]);
    stand(far, 60);
    expect(told()).toEqual(['sparse', 'sparse', false]);
    stand({ ...far, lat: far.lat + 0.0004 }, 1);
    expect(told()).toEqual(['steady', 'steady', true]);
    // A jump of some kilometers: believed after a while.
    await standAt(table, 0);
    await standAt(table, 0);
    stand(table.record.hunt.stages[0]?.position ?? far, 1);
    expect(told()).toEqual(['sparse', 'sparse', false]);
    conduct.simulate('walk');
    expect(told()).toEqual([undefined, null, false]);
  });

  it('shows an old place that the device remembered, which opens no stage', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    table.clock.advance(60_000);
    const position = table.record.hunt.stages[0]?.position ?? { lat: 0, lng: 0 };
    for (const ageMs of [30_000, 20_000, 15_000])
      table.locator.give({ position, accuracyMeters: 5, at: table.clock.monotonic() - ageMs });
    await settled();
    expect(conduct.get().whereabouts?.position).toEqual(position);
    expect(conduct.get().play.stages.get('a')?.arrivedBy ?? null).toBeNull();
  });

  it('goes on reading near a stage that does not open, with the screen as the phone would have it', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    const at = table.record.hunt.stages[0]?.position ?? { lat: 0, lng: 0 };
    for (let i = 0; i < 90; i += 1) {
      table.clock.advance(1000);
      const position = { ...at, lat: at.lat + 0.0007 };
      table.locator.give({ position, accuracyMeters: 8, at: table.clock.monotonic() });
    }
    expect(conduct.get().play.stages.get('a')?.arrivedBy ?? null).toBeNull();
    expect([table.locator.cadences()[0], table.wakeLock.isHeld()]).toEqual(['steady', false]);
  });

  it('writes nothing more of a play that was forgotten in another tab', async () => {
    const table = await aTable();
    const conduct = await table.openTab();
    await conduct.act(started);
    table.tab().tell(forgottenOf('p1'));
    await table.plays.remove('p1');
    await standAt(table, 0);
    expect(conduct.get().unsaved).toBe('gone');
    expect(await table.plays.read('p1')).toBeNull();
    expect(await table.plays.list()).toEqual([]);
  });
});

describe('a stage that has hours', () => {
  const day = 24 * 60 * 60 * 1000;
  // 27 November 2026, a Friday, 10:00 in Paris.
  const friday = Date.UTC(2026, 10, 27, 9);
  const during = [{ days: ['Sa' as const], from: '14:00', to: '18:00' }];
  const hunt = aHunt([aStage('a'), aStage('b', 1, { opens: { during } })], { timeZone: 'Europe/Paris' });
  const atFriday = async () => {
    const table = await aTable({ hunt });
    table.clock.setWall(friday);
    const conduct = await table.openTab();
    await conduct.act(started);
    await conduct.act(reached('a'));
    return { table, conduct };
  };

  it('is told as closed with its next opening, is offered once nothing else is left, and opens by itself at its hour', async () => {
    const { table, conduct } = await atFriday();
    const opens = { at: Date.UTC(2026, 10, 28, 14), daysAhead: 1 };
    expect(conduct.get().shut).toEqual([{ stage: 'b', opens, offered: false }]);
    await conduct.act(replied('a', 1));
    expect(conduct.get().shut).toEqual([{ stage: 'b', opens, offered: true }]);
    expect(conduct.get().play.stages.get('b')?.opened ?? false).toBe(false);
    table.clock.setWall(Date.UTC(2026, 10, 28, 12, 59, 57));
    table.clock.advance(5_000);
    await settled();
    expect(conduct.get().play.stages.get('b')?.opened).toBe(true);
    expect(conduct.get().shut).toEqual([]);
    expect(conduct.get().unread.at(-1)).toMatchObject({ kind: 'opened', stage: 'b', why: 'earned' });
    conduct.close();
  });

  it('moves no point and freezes nothing though the date leaps by a day, either way, in its hours or out of them', async () => {
    const points: number[] = [];
    for (const leap of [0, day, -day, 28 * 60 * 60 * 1000]) {
      const { table, conduct } = await atFriday();
      table.clock.setWall(friday + leap);
      table.clock.advance(10_000);
      await conduct.act(replied('a', 1));
      await conduct.act({ type: 'open', stage: 'b' });
      await conduct.act(reached('b'));
      await conduct.act(replied('b', 1));
      expect([leap, conduct.get().play.finished]).toEqual([leap, 'won']);
      points.push(conduct.get().play.points);
      conduct.close();
    }
    expect(new Set(points)).toEqual(new Set([240]));
  });

  it('is open though the page comes back after its hours, where it had opened in them', async () => {
    const { table, conduct } = await atFriday();
    table.clock.setWall(friday + day + 5 * 60 * 60 * 1000);
    await conduct.act(replied('a', 1));
    expect(conduct.get().play.stages.get('b')?.opened).toBe(true);
    conduct.close();
    table.clock.setWall(friday + day + 10 * 60 * 60 * 1000);
    const again = await table.openTab();
    expect([again.get().shut, again.get().standing.open.map(({ id }) => id)]).toEqual([[], ['b']]);
    again.close();
  });
});

describe('a pause', () => {
  const minute = 60_000;
  const paused = async (hunt?: Hunt) => {
    const table = await aTable(hunt ? { hunt } : { minutes: 40 });
    const conduct = await table.openTab();
    await conduct.act(started);
    await standAt(table, 0);
    table.clock.advance(5 * minute);
    await conduct.act({ type: 'pause' });
    return { table, conduct, left: conduct.get().standing.leftMs };
  };

  it('watches no place and lets the screen go dark; who goes on is watched again', async () => {
    const { table, conduct } = await paused();
    expect([table.locator.cadences(), conduct.get().locating, table.wakeLock.isHeld()]).toEqual([[], null, false]);
    table.clock.advance(2 * minute);
    await settled();
    expect(table.locator.cadences()).toEqual([]);
    await conduct.act({ type: 'goOn' });
    expect(table.locator.cadences().length).toBe(1);
    conduct.close();
  });

  it('lasts over a reload, in a second tab too, and though the date leaps by a day: time and points stay', async () => {
    for (const leap of [0, 24 * 60 * minute, -24 * 60 * minute]) {
      const { table, conduct, left } = await paused();
      const { points } = conduct.get().play;
      const other = await table.openTab();
      expect(openPause(other.get().play)).toBeDefined();
      table.clock.advance(30 * minute);
      table.clock.setWall(table.clock.wall() + leap);
      conduct.close();
      other.close();
      const again = await table.openTab();
      expect([table.locator.cadences(), again.get().standing.leftMs]).toEqual([[], left]);
      await again.act({ type: 'goOn' });
      expect([leap, again.get().standing.leftMs, again.get().play.points]).toEqual([leap, left, points]);
      expect(again.get().play.timeDoubtful).toBe(false);
      again.close();
    }
  });

  it('ends by itself where its author bounds it, and the clock goes on', async () => {
    const { table, conduct, left } = await paused(aHunt(undefined, { minutes: 40, pause: { minutes: 2 } }));
    table.clock.advance(3 * minute);
    await settled();
    expect(openPause(conduct.get().play)).toBeUndefined();
    expect(conduct.get().standing.leftMs).toBe((left ?? 0) - minute);
    expect(table.locator.cadences().length).toBe(1);
    conduct.close();
  });

  it('stops the boat of a play at home where it is', async () => {
    const table = await aTable({ minutes: 40 });
    const conduct = await table.openTab();
    await conduct.act(started);
    conduct.simulate('fast');
    conduct.walkTo(table.record.hunt.stages[1]?.position ?? { lat: 0, lng: 0 });
    table.clock.advance(1_000);
    await conduct.act({ type: 'pause' });
    const before = conduct.get().whereabouts;
    table.clock.advance(20_000);
    await settled();
    expect(conduct.get().whereabouts).toEqual(before);
    await conduct.act({ type: 'goOn' });
    conduct.walkTo(table.record.hunt.stages[0]?.position ?? { lat: 0, lng: 0 });
    table.clock.advance(5_000);
    await settled();
    expect(conduct.get().whereabouts).not.toEqual(before);
    conduct.close();
  });
});
