import type { Files, GivenFile } from '../ports';

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

/** The person's files: chosen in a dialog, or dropped on the page. */
export const browserFiles: Files = { pick, dropped: ({ files }) => listed(files) };
