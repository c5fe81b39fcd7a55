import { describe, expect, it } from 'vitest';
import type { Dropped, Files, GivenFile } from '../../src/platform/ports';

/** The files that the person of each test has at hand. */
export const atHand: readonly GivenFile[] = [
  { name: 'sites.csv', blob: new Blob([new Uint8Array([97, 0, 255])]) },
  { name: 'hunt.json', blob: new Blob(['{}']) },
];

/** The names of files, and their bytes. */
const bytesOf = (files: readonly GivenFile[]) =>
  Promise.all(files.map(async ({ name, blob }) => [name, ...new Uint8Array(await blob.arrayBuffer())]));

const wholeHand = [
  ['sites.csv', 97, 0, 255],
  ['hunt.json', 123, 125],
];

/** Files and the person's hand; `choose` picks all that is at hand in the dialog. */
export interface FilesUnderTest {
  readonly files: Files;
  readonly choose: () => void;
}

const asDropped = (given: readonly GivenFile[]): Dropped => {
  const files = given.map(({ name, blob }) => new File([blob], name));
  return { files: files as unknown as FileList, items: [] as unknown as DataTransferItemList };
};

/** What every way to files promises. */
export const filesContract = (name: string, open: () => FilesUnderTest): void => {
  describe(`The files ${name}`, () => {
    it('are what the person picks, byte for byte', async () => {
      const { files, choose } = open();
      const picked = files.pick('.json,.csv');
      choose();
      expect(await bytesOf(await picked)).toEqual(wholeHand);
    });

    it('are what the person drops, byte for byte', async () => {
      expect(await bytesOf(await open().files.dropped(asDropped(atHand)))).toEqual(wholeHand);
    });
  });
};
