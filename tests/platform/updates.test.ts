import { expect, it, vi } from 'vitest';
import { createUpdates } from '../../src/platform/browser/updates';
import { fakeUpdates } from '../../src/platform/fake/updates';
import { until } from '../until';
import { updatesContract } from './updates.contract';

/** A browser whose pages are answered by one worker, and where another comes when it is released. */
const aBrowser = (controlled = true) => {
  const reload = vi.fn();
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: vi.fn(async () => registration),
  });
  const worker = Object.assign(new EventTarget(), {
    state: 'installing',
    postMessage: ({ type }: { type: string }) => {
      if (type === 'SKIP_WAITING') activate();
    },
  });
  const registration = Object.assign(new EventTarget(), { installing: null as unknown, waiting: null as unknown });
  const enter = (state: string) => {
    worker.state = state;
    worker.dispatchEvent(new Event('statechange'));
  };
  const activate = () => {
    registration.waiting = null;
    enter('activating');
    container.dispatchEvent(new Event('controllerchange'));
  };
  const release = () => {
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    Object.assign(registration, { installing: null, waiting: worker });
    enter('installed');
  };
  const openPage = (over: object = {}) =>
    createUpdates({ loaded: Promise.resolve(), container: container as never, reload, ...over });
  return { openPage, reload, register: container.register, release, activate };
};

updatesContract('of the browser', () => {
  const { openPage, reload, release } = aBrowser();
  return { updates: openPage(), release, applied: () => reload.mock.calls.length };
});

updatesContract('of a test', () => {
  const updates = fakeUpdates();
  return { updates, release: updates.release, applied: updates.applied };
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('The worker is registered once, and not before anyone watches nor before the page has loaded', async () => {
  const { openPage, register } = aBrowser();
  let load = () => {};
  const updates = openPage({
    loaded: new Promise<void>((resolve) => {
      load = resolve;
    }),
  });
  await settled();
  expect(register).not.toHaveBeenCalled();
  updates.watch(() => {});
  updates.watch(() => {});
  await settled();
  expect(register).not.toHaveBeenCalled();
  load();
  await settled();
  expect(register).toHaveBeenCalledOnce();
});

it('The very first worker is no new version', async () => {
  const { openPage, release } = aBrowser(false);
  const onReady = vi.fn();
  openPage().watch(onReady);
  await settled();
  release();
  await settled();
  expect(onReady).not.toHaveBeenCalled();
});

it('A version that waited since the last visit is offered at once', async () => {
  const { openPage, release } = aBrowser();
  release();
  const onReady = vi.fn();
  openPage().watch(onReady);
  await until(() => expect(onReady).toHaveBeenCalledOnce());
});

it('A page that did not ask is not loaded anew when another one takes the new version', async () => {
  const { openPage, reload, release, activate } = aBrowser();
  const onReady = vi.fn();
  const updates = openPage();
  updates.watch(onReady);
  await settled();
  release();
  activate();
  await settled();
  expect(reload).not.toHaveBeenCalled();
  updates.apply();
  expect(reload).toHaveBeenCalledOnce();
});

it('A browser without workers, or that forbids them, goes without new versions', async () => {
  const forbidden = { register: () => Promise.reject(new Error('forbidden')), addEventListener: () => {} };
  for (const container of [undefined, forbidden]) {
    const updates = aBrowser().openPage({ container });
    updates.watch(() => {});
    await settled();
    expect(() => updates.apply()).not.toThrow();
  }
});
