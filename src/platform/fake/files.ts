import type { Files, GivenFile } from '../ports';

/** Files of a person who picks always the same ones: who has `given` at hand. */
export const fakeFiles = (given: readonly GivenFile[]): Files => ({
  pick: async () => given,
  dropped: async ({ files }) => [...files].map((file) => ({ name: file.name, blob: file })),
});
