// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { browserFiles } from '../../src/platform/browser/files';
import { fakeFiles } from '../../src/platform/fake/files';
import { atHand, filesContract } from './files.contract';

/** Catches the clicks that a browser would answer with a dialog. */
const catchDialogs = (): readonly HTMLInputElement[] => {
  const inputs: HTMLInputElement[] = [];
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    inputs.push(this);
  });
  return inputs;
};

afterEach(() => {
  vi.restoreAllMocks();
});

filesContract('of the browser', () => {
  const inputs = catchDialogs();
  const choose = () => {
    const files = atHand.map(({ name, blob }) => new File([blob], name));
    Object.defineProperty(inputs[0], 'files', { value: files });
    inputs[0]?.dispatchEvent(new Event('change'));
  };
  return { files: browserFiles, choose };
});

filesContract('of a test', () => ({ files: fakeFiles(atHand), choose: () => {} }));

it('A dialog closed without a choice gives no file', async () => {
  const inputs = catchDialogs();
  const picked = browserFiles.pick('.csv');
  inputs[0]?.dispatchEvent(new Event('cancel'));
  expect(await picked).toEqual([]);
});

it('The dialog offers the kinds asked for, and several at once', () => {
  const inputs = catchDialogs();
  browserFiles.pick('.json,.csv');
  expect([inputs[0]?.accept, inputs[0]?.multiple]).toEqual(['.json,.csv', true]);
});
