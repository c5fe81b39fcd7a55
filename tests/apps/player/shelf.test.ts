// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { forgottenOf, penOf } from '../../../src/apps/player/logbook';
import { forgetPlay, keptPlays, watchTaken } from '../../../src/apps/player/shelf';
import { memoryPlays } from '../../../src/platform/fake/plays';
import { fakeTabs } from '../../../src/platform/fake/writers';
import { aHunt } from '../../builders/play';
import { until } from '../../until';

const aBrowser = async () => {
  const plays = memoryPlays();
  await plays.create({ id: 'p1', hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
  return { plays, openTab: fakeTabs() };
};

const nothing = () => {};

describe('the plays on the shelf', () => {
  const unreadable = async (id: string): Promise<never> => {
    throw new DOMException(`${id} is no value`, 'DataError');
  };

  it('are told apart: those that can be read, and those that stand there and can’t', async () => {
    const { plays } = await aBrowser();
    await plays.create({ id: 'p2', hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
    const read = (id: string) => (id === 'p2' ? unreadable(id) : plays.read(id));
    const { plays: found, unread } = await keptPlays({ ...plays, read });
    expect([found.map(({ playId }) => playId), unread]).toEqual([['p1'], ['p2']]);
    expect((await keptPlays(plays)).unread).toEqual([]);
  });

  it('are not missed where another tab forgot one meanwhile', async () => {
    const { plays } = await aBrowser();
    const read = async (id: string) => {
      await plays.remove(id);
      return null;
    };
    expect(await keptPlays({ ...plays, read })).toEqual({ plays: [], unread: [] });
  });

  it('are unknown where nobody can tell which there are', async () => {
    const { plays } = await aBrowser();
    expect(await keptPlays({ ...plays, ids: () => unreadable('it') })).toEqual({ plays: [], unread: null });
  });
});

describe('forgetting a play', () => {
  it('takes it off the device, and hands the pen back', async () => {
    const { plays, openTab } = await aBrowser();
    const tab = openTab();
    expect(await forgetPlay('p1', plays, tab)).toBe(true);
    expect(await plays.read('p1')).toBeNull();
    const told = new Promise((resolve) => openTab().claim(penOf('p1'), () => resolve('writer'), nothing));
    expect(await told).toBe('writer');
  });

  it('tells the other tabs before it is gone and once it is', async () => {
    const { plays, openTab } = await aBrowser();
    const told: number[] = [];
    openTab().hear(forgottenOf('p1'), async () => told.push((await plays.ids()).length));
    const remove = async (id: string) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return plays.remove(id);
    };
    await forgetPlay('p1', { ...plays, remove }, openTab());
    await until(() => expect(told).toEqual([1, 0]));
  });

  it('refuses while another tab plays it, and does so once that tab is closed', async () => {
    const { plays, openTab } = await aBrowser();
    const release = openTab().claim(penOf('p1'), nothing, nothing);
    const tab = openTab();
    expect(await forgetPlay('p1', plays, tab)).toBe(false);
    expect(await plays.read('p1')).not.toBeNull();
    release();
    expect(await forgetPlay('p1', plays, tab)).toBe(true);
  });
});

describe('a play that another tab has open', () => {
  it('is told as soon as that tab tells of news, and no longer when this one is looked at again', async () => {
    const openTab = fakeTabs();
    const [player, chooser] = [openTab(), openTab()];
    const told: boolean[] = [];
    const stop = watchTaken('p1', chooser, (taken) => told.push(taken));
    await until(() => expect(told).toEqual([false]));
    const release = player.claim(penOf('p1'), nothing, nothing);
    player.tell(penOf('p1'));
    await until(() => expect(told).toEqual([false, true]));
    release();
    window.dispatchEvent(new Event('focus'));
    await until(() => expect(told).toEqual([false, true, false]));
    stop();
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toHaveLength(3);
  });
});
