import type { Outbox } from '../ports';

/** What becomes of a file that is passed on: an app takes it, the person thinks better of it, or the device refuses. */
export type Sharing = 'taken' | 'dropped' | 'refused';

/** What went out, in lists. */
export interface FakeOutbox extends Outbox {
  readonly saved: readonly File[];
  readonly shared: readonly File[];
  /** How many times the page was sent to the printer. */
  printed(): number;
}

/** The outbox of a device that passes pictures on, or, where `sharing` is null, nothing. */
export const fakeOutbox = (sharing: Sharing | null): FakeOutbox => {
  let prints = 0;
  const [saved, shared]: [File[], File[]] = [[], []];
  return {
    saved,
    shared,
    save: (file) => void saved.push(file),
    shares: ({ type }) => sharing !== null && type.startsWith('image/'),
    share: async (file) => {
      if (sharing === 'taken') shared.push(file);
      else if (sharing !== 'dropped') throw new Error('This device passes nothing on.');
    },
    print: () => {
      prints += 1;
    },
    printed: () => prints,
  };
};
