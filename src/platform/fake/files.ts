import type { Files, GivenFile } from '../ports';

/** Files of a person who picks always the same ones: who has `given` at hand. */
export const fakeFiles = (given: readonly GivenFile[]): Files => {
  const read = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return { pick: async () => given, dropped: ({ files }) => Promise.all([...files].map(read)) };
};
