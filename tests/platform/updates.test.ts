import { expect, it, vi } from 'vitest';
import { createUpdates } from '../../src/platform/browser/updates';
import { fakeUpdates } from '../../src/platform/fake/updates';
import { updatesContract } from './updates.contract';

const aWorker = () => {
  let announce = () => {};
  const update = vi.fn(async () => {});
  const register = vi.fn(({ onNeedRefresh }: { onNeedRefresh: () => void }) => {
    announce = onNeedRefresh;
    return update;
  });
  return { register, release: () => announce(), applied: () => update.mock.calls.length };
};

updatesContract('of the browser', () => {
  const { register, release, applied } = aWorker();
  return { updates: createUpdates(register), release, applied };
});

updatesContract('of a test', () => {
  const updates = fakeUpdates();
  return { updates, release: updates.release, applied: updates.applied };
});

it('The worker is registered once, and not before anyone watches', () => {
  const { register } = aWorker();
  const updates = createUpdates(register);
  expect(register).not.toHaveBeenCalled();
  updates.watch(() => {});
  updates.watch(() => {});
  expect(register).toHaveBeenCalledOnce();
});
