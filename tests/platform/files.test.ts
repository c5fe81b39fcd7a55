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

const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (give: (file: File) => void) => give(new File([name], name)),
});

/** A folder as browsers give it: two things at a time. */
const folderEntry = (name: string, content: readonly object[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...content];
    return { readEntries: (give: (some: readonly object[]) => void) => give(left.splice(0, 2)) };
  },
});

const droppedNames = async (...entries: readonly object[]): Promise<readonly string[]> => {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList;
  const files = [new File([], 'folder')] as unknown as FileList;
  return (await browserFiles.dropped({ files, items })).map(({ name }) => name);
};

it('A dropped folder gives all that lies in it, deeper too, but what a system hides there', async () => {
  const inner = folderEntry('texts', [fileEntry('trips.txt'), fileEntry('.DS_Store')]);
  const outer = folderEntry('feed', [fileEntry('stops.txt'), fileEntry('routes.txt'), fileEntry('agency.txt'), inner]);
  expect(await droppedNames(fileEntry('a.csv'), outer)).toEqual([
    'a.csv',
    'agency.txt',
    'routes.txt',
    'stops.txt',
    'trips.txt',
  ]);
});

it('Folders in folders end somewhere', async () => {
  const deep = [1, 2, 3, 4, 5].reduce((within, i) => folderEntry(`${i}`, [within]), fileEntry('deep.csv') as object);
  expect(await droppedNames(deep)).toEqual([]);
});
