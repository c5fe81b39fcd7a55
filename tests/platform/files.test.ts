// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { browserFiles } from '../../src/platform/browser/files';
import { fakeFiles } from '../../src/platform/fake/files';
import { atHand, filesContract } from './files.contract';

/** Catches the clicks that a browser would answer with a dialog or a download. */
const catchClicks = () => {
  const inputs: HTMLInputElement[] = [];
  const saves: { name: string; blob: Blob }[] = [];
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    inputs.push(this);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saves.push({ name: this.download, blob: last });
  });
  return { inputs, saves };
};

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

afterEach(() => vi.restoreAllMocks());

filesContract('of the browser', () => {
  const { inputs, saves } = catchClicks();
  const choose = () => {
    const files = atHand.map(({ name, bytes }) => new File([bytes.slice()], name));
    Object.defineProperty(inputs[0], 'files', { value: files });
    inputs[0]?.dispatchEvent(new Event('change'));
  };
  const saved = () => Promise.all(saves.map(async ({ name, blob }) => ({ name, text: await textOf(blob) })));
  return { files: browserFiles, choose, saved };
});

filesContract('of a test', () => {
  const files = fakeFiles(atHand);
  return { files, choose: () => {}, saved: async () => files.saved.map(({ name, text }) => ({ name, text })) };
});

it('A dialog closed without a choice gives no file', async () => {
  const { inputs } = catchClicks();
  const picked = browserFiles.pick('.csv');
  inputs[0]?.dispatchEvent(new Event('cancel'));
  expect(await picked).toEqual([]);
});

it('The dialog offers the kinds asked for, and several at once', () => {
  const { inputs } = catchClicks();
  browserFiles.pick('.json,.csv');
  expect([inputs[0]?.accept, inputs[0]?.multiple]).toEqual(['.json,.csv', true]);
});
