import { afterEach, expect, it } from 'vitest';
import { createWriters } from '../../src/platform/browser/writers';
import { fakeTabs } from '../../src/platform/fake/writers';
import { until } from '../until';
import { aLockManager } from './locks';
import { claim, writersContract } from './writers.contract';

const channels: BroadcastChannel[] = [];
let browsers = 0;

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

writersContract('of a test', fakeTabs);

writersContract('of a browser', () => {
  const locks = aLockManager();
  browsers += 1;
  const name = `browser-${browsers}`;
  return () => {
    const channel = new BroadcastChannel(name);
    channels.push(channel);
    return createWriters({ locks, channel: channel as never });
  };
});

it('A browser without locks makes every page a writer', async () => {
  const writers = createWriters({ locks: undefined, channel: undefined });
  const { told } = claim(writers);
  expect(await writers.isTaken('play')).toBe(false);
  await until(() => expect(told).toEqual(['writer']));
});

it('A browser that forbids locks makes every page a writer', async () => {
  const request = () => Promise.reject(new DOMException('Denied.', 'SecurityError'));
  const writers = createWriters({ locks: { request, query: request } as never, channel: undefined });
  const { told } = claim(writers);
  expect(await writers.isTaken('play')).toBe(false);
  await until(() => expect(told).toEqual(['writer']));
});

it('A claim released at once never becomes a writer', async () => {
  const { told, release } = claim(createWriters({ locks: undefined, channel: undefined }));
  release();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(told).toEqual([]);
});

it('Telling where there is no channel does nothing', () => {
  const writers = createWriters({ locks: undefined, channel: undefined });
  const deafen = writers.hear('play', () => {
    throw new Error('heard');
  });
  writers.tell('play');
  deafen();
});
