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

const save = (name: string, text: string, mediaType: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** The person's files: chosen in a dialog, dropped on the page, downloaded. */
export const browserFiles: Files = { pick, dropped: ({ files }) => readAll(files), save };
