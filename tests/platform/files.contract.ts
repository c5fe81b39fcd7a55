import { describe, expect, it } from 'vitest';
import type { Files, GivenFile } from '../../src/platform/ports';

/** The files that the person of each test has at hand. */
export const atHand: readonly GivenFile[] = [
  { name: 'sites.csv', bytes: new Uint8Array([97, 0, 255]) },
  { name: 'hunt.json', bytes: new Uint8Array([123, 125]) },
];

/** Files and the person's hand; `choose` picks all that is at hand in the dialog. */
export interface FilesUnderTest {
  readonly files: Files;
  readonly choose: () => void;
}

const asDropped = (given: readonly GivenFile[]): Pick<DataTransfer, 'files'> => {
  const files = given.map(({ name, bytes }) => new File([bytes.slice()], name));
  return { files: files as unknown as FileList };
};

/** What every way to files promises. */
export const filesContract = (name: string, open: () => FilesUnderTest): void => {
  describe(`The files ${name}`, () => {
    it('are what the person picks, byte for byte', async () => {
      const { files, choose } = open();
      const picked = files.pick('.json,.csv');
      choose();
      expect(await picked).toEqual(atHand);
    });

    it('are what the person drops, byte for byte', async () => {
      expect(await open().files.dropped(asDropped(atHand))).toEqual(atHand);
    });
  });
};
