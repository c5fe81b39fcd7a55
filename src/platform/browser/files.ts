import type { Files, GivenFile } from '../ports';

const readAll = (files: FileList | null): Promise<readonly GivenFile[]> =>
  Promise.all(
    [...(files ?? [])].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

const pick = (accept: string): Promise<readonly GivenFile[]> =>
  new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = accept;
    input.addEventListener('change', () => readAll(input.files).then(resolve, reject));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

/** The person's files: chosen in a dialog, or dropped on the page. */
export const browserFiles: Files = { pick, dropped: ({ files }) => readAll(files) };
