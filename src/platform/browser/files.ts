import type { Dropped, Files, GivenFile } from '../ports';

const listed = (files: FileList | null): readonly GivenFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.name, blob: file }));

const pick = (accept: string): Promise<readonly GivenFile[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = accept;
    input.addEventListener('change', () => resolve(listed(input.files)));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

/** A drag is empty once its event is over: all of it is asked for at once. */
const dropped = async ({ files, items }: Dropped): Promise<readonly GivenFile[]> => {
  const given = listed(files);
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return given;
  // What can't be opened is told by its name, as a file that can't be.
  return import('./folders').then(({ filesWithin }) => filesWithin(entries)).catch(() => given);
};

/** The person's files: chosen in a dialog, or dropped on the page. */
export const browserFiles: Files = { pick, dropped };
