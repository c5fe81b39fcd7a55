import type { Scanner } from '../ports';

/** Reads a code in what a video shows now; null where there is none. */
export type ReadVideo = (video: HTMLVideoElement) => Promise<string | null>;

/** What a page has for scanning; a test supplies its own. */
export interface ScannerParts {
  /** Undefined where the browser has none, or the page is no secure one. */
  readonly devices: Pick<MediaDevices, 'getUserMedia'> | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Loads what reads codes, when it is needed. */
  readonly loadReader: () => Promise<ReadVideo>;
}

/** The camera that looks away from the person, as large as a code in the street needs. */
const wanted = { audio: false, video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } };

/** So long after one look comes the next. */
const everyMs = 120;

const isRefusal = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError');

const turnOff = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** Looks at a video again and again until `signal` says stop. */
const look = async (
  video: HTMLVideoElement,
  read: ReadVideo,
  signal: AbortSignal,
  onCode: (text: string) => void,
): Promise<void> => {
  while (!signal.aborted) {
    const text = video.readyState >= 2 ? await read(video).catch(() => null) : null;
    if (signal.aborted) return;
    if (text) onCode(text);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};

/** A scanner whose camera is off whenever it is not looked through: when the watch is over, and as long as nobody sees the page. */
export const createScanner = ({ devices, page, loadReader }: ScannerParts): Scanner => ({
  watch: (video, { onCode, onTrouble }) => {
    const watching = new AbortController();
    let looking = new AbortController();
    const begin = async (): Promise<void> => {
      looking.abort();
      looking = new AbortController();
      const { signal } = looking;
      if (page.visibilityState !== 'visible') return;
      if (!devices) return onTrouble('unavailable');
      const coming = loadReader();
      coming.catch(() => {});
      try {
        const stream = await devices.getUserMedia(wanted);
        if (signal.aborted) return turnOff(stream);
        signal.addEventListener('abort', () => {
          turnOff(stream);
          video.srcObject = null;
        });
        video.srcObject = stream;
        await video.play().catch(() => {});
        void look(video, await coming, signal, onCode);
      } catch (error) {
        if (signal.aborted) return;
        looking.abort();
        onTrouble(isRefusal(error) ? 'refused' : 'unavailable');
      }
    };
    void begin();
    page.addEventListener('visibilitychange', begin, { signal: watching.signal });
    return () => {
      watching.abort();
      looking.abort();
    };
  },
});

/** This device's camera, and what reads codes in it. */
export const browserScanner = (): Scanner =>
  createScanner({
    devices: navigator.mediaDevices,
    page: document,
    loadReader: async () => (await import('./codeReader')).loadReader(),
  });
