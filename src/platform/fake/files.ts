import type { Files, GivenFile } from '../ports';

/** Files of a person who picks always the same ones, and a list of what was saved. */
export interface FakeFiles extends Files {
  readonly saved: readonly { readonly name: string; readonly text: string; readonly mediaType: string }[];
}

/** A person who has `given` at hand. */
export const fakeFiles = (given: readonly GivenFile[]): FakeFiles => {
  const saved: { name: string; text: string; mediaType: string }[] = [];
  const read = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return {
    saved,
    pick: async () => given,
    dropped: ({ files }) => Promise.all([...files].map(read)),
    save: (name, text, mediaType) => void saved.push({ name, text, mediaType }),
  };
};
