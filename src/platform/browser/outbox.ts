import type { Outbox } from '../ports';

const save = (file: File): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

const shares = (file: File): boolean => navigator.canShare?.({ files: [file] }) === true;

const share = async (file: File): Promise<void> =>
  navigator.share({ files: [file] }).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
  });

/** Files downloaded or passed on to another app; the page itself goes to the printer. */
export const browserOutbox: Outbox = { save, shares, share, print: () => window.print() };
