import { describe, expect, it } from 'vitest';
import type { Sharing } from '../../src/platform/fake/outbox';
import type { Outbox } from '../../src/platform/ports';

/** A picture that the game made. */
const aPicture = { name: 'carnet.png', bytes: new Uint8Array([137, 80, 0, 255]), mediaType: 'image/png' };

/** What a file holds, to be compared. */
export type Held = typeof aPicture;

const pictureFile = (): File => new File([aPicture.bytes], aPicture.name, { type: aPicture.mediaType });

/** An outbox and where things went: `saved` is what was downloaded, `shared` what an app took. */
export interface OutboxUnderTest {
  readonly outbox: Outbox;
  readonly saved: () => Promise<readonly Held[]>;
  readonly shared: () => Promise<readonly Held[]>;
  readonly printed: () => number;
}

/** What every outbox promises. */
export const outboxContract = (name: string, open: (sharing: Sharing | null) => OutboxUnderTest): void => {
  describe(`The outbox ${name}`, () => {
    it('keeps a file under its name, byte for byte', async () => {
      const { outbox, saved, shared } = open('taken');
      outbox.save(pictureFile());
      expect([await saved(), await shared()]).toEqual([[aPicture], []]);
    });

    it('passes a file on to another app, byte for byte, where the device can', async () => {
      const { outbox, saved, shared } = open('taken');
      const other = new File([], 'play.x', { type: 'text/x-unheard-of' });
      expect([outbox.shares(pictureFile()), outbox.shares(other)]).toEqual([true, false]);
      await outbox.share(pictureFile());
      expect([await shared(), await saved()]).toEqual([[aPicture], []]);
    });

    it('passes nothing on when the person thinks better of it, which is no failure', async () => {
      const { outbox, shared } = open('dropped');
      await outbox.share(pictureFile());
      expect(await shared()).toEqual([]);
    });

    it('tells of a device that refuses, and of one that passes nothing on', async () => {
      await expect(open('refused').outbox.share(pictureFile())).rejects.toThrow();
      const { outbox } = open(null);
      expect(outbox.shares(pictureFile())).toBe(false);
      await expect(outbox.share(pictureFile())).rejects.toThrow();
    });

    it('sends the page to the printer when it is told to', () => {
      const { outbox, printed } = open(null);
      outbox.print();
      expect(printed()).toBe(1);
    });
  });
};
