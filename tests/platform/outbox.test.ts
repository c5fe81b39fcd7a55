// @vitest-environment jsdom
import { afterEach, vi } from 'vitest';
import { browserOutbox } from '../../src/platform/browser/outbox';
import { fakeOutbox, type Sharing } from '../../src/platform/fake/outbox';
import { type Held, outboxContract } from './outbox.contract';

/** Catches the clicks that a browser would answer with a download. */
const catchDownloads = (): readonly { readonly name: string; readonly blob: Blob }[] => {
  const saves: { name: string; blob: Blob }[] = [];
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saves.push({ name: this.download, blob: last });
  });
  return saves;
};

/** The browser's own sheet of apps: it takes pictures only, and answers as it is told. */
const stubSharing = (sharing: Sharing | null): readonly File[] => {
  const taken: File[] = [];
  const canShare = ({ files }: { readonly files: readonly File[] }) =>
    files.every(({ type }) => type.startsWith('image/'));
  const share = async ({ files }: { readonly files: readonly File[] }) => {
    if (sharing === 'dropped') throw new DOMException('Share canceled', 'AbortError');
    if (sharing === 'refused') throw new DOMException('Must be handling a user gesture', 'NotAllowedError');
    taken.push(...files);
  };
  vi.stubGlobal('navigator', sharing === null ? {} : { canShare, share });
  return taken;
};

const heldIn = (name: string, blob: Blob): Promise<Held> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ name, bytes: new Uint8Array(reader.result as ArrayBuffer), mediaType: blob.type });
    reader.readAsArrayBuffer(blob);
  });

const allHeld = (files: readonly File[]): Promise<readonly Held[]> =>
  Promise.all(files.map((file) => heldIn(file.name, file)));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

outboxContract('of the browser', (sharing) => {
  const [saves, taken, print] = [catchDownloads(), stubSharing(sharing), vi.fn()];
  vi.stubGlobal('print', print);
  const saved = () => Promise.all(saves.map(({ name, blob }) => heldIn(name, blob)));
  return { outbox: browserOutbox, saved, shared: () => allHeld(taken), printed: () => print.mock.calls.length };
});

outboxContract('of a test', (sharing) => {
  const outbox = fakeOutbox(sharing);
  return { outbox, saved: () => allHeld(outbox.saved), shared: () => allHeld(outbox.shared), printed: outbox.printed };
});
