import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/platform/browser/codeReader';
import { createScanner, type ScannerParts } from '../../src/platform/browser/scanner';
import { fakeScanner } from '../../src/platform/fake/scanner';
import type { ScanTrouble } from '../../src/platform/ports';
import { until } from '../until';
import { scannerContract } from './scanner.contract';

/** A page with a camera before which codes are held. */
const aPage = (trouble?: ScanTrouble) => {
  let [before, on]: [string | null, number] = [null, 0];
  const asked: unknown[] = [];
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const stream = () => {
    on += 1;
    let isOn = true;
    const stop = () => {
      if (isOn) on -= 1;
      isOn = false;
    };
    return { getTracks: () => [{ stop }] } as unknown as MediaStream;
  };
  const devices = {
    getUserMedia: async (constraints: unknown) => {
      asked.push(constraints);
      if (trouble === 'refused') throw new DOMException('', 'NotAllowedError');
      if (trouble) throw new DOMException('', 'NotFoundError');
      return stream();
    },
  };
  const parts: ScannerParts = {
    devices: devices as ScannerParts['devices'],
    page: page as unknown as ScannerParts['page'],
    loadReader: async () => async () => before,
  };
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const hold = (text: string) => {
    before = text;
  };
  return { parts, show, hold, asked, isOn: () => on > 0 };
};

const aVideo = () => ({ readyState: 4, play: async () => {}, srcObject: null }) as unknown as HTMLVideoElement;

const scannerOf = ({ parts, hold, isOn }: ReturnType<typeof aPage>) => {
  const scanner = createScanner(parts);
  return {
    scanner: { watch: ((_, ...rest) => scanner.watch(aVideo(), ...rest)) as typeof scanner.watch },
    isOn,
    show: hold,
  };
};

scannerContract('of the browser', (trouble) => scannerOf(aPage(trouble)));

scannerContract('seen by a test', (trouble) => {
  const scanner = fakeScanner(trouble);
  return { scanner, isOn: scanner.isOn, show: scanner.show };
});

describe('The camera of the browser', () => {
  const quiet = { onCode: () => {}, onTrouble: () => {} };

  it('is off as long as nobody sees the page, and on again when it is seen', async () => {
    const page = aPage();
    const stop = createScanner(page.parts).watch(aVideo(), quiet);
    await until(() => expect(page.isOn()).toBe(true));
    page.show('hidden');
    expect(page.isOn()).toBe(false);
    page.show('visible');
    await until(() => expect(page.isOn()).toBe(true));
    page.show('hidden');
    stop();
    page.show('visible');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(page.isOn()).toBe(false);
  });

  it('is turned off, and told to be none, where what reads codes doesn’t come', async () => {
    const page = aPage();
    const told: string[] = [];
    const loadReader = () => Promise.reject(new Error('Offline.'));
    const watch = { ...quiet, onTrouble: (trouble: string) => told.push(trouble) };
    createScanner({ ...page.parts, loadReader }).watch(aVideo(), watch);
    await until(() => expect(told).toEqual(['unavailable']));
    expect(page.isOn()).toBe(false);
  });

  it('tells of no code that was still being read when the watch was over', async () => {
    const codes: string[] = [];
    const reads: ((text: string) => void)[] = [];
    const loadReader = async () => () => new Promise<string>((resolve) => reads.push(resolve));
    const watch = { ...quiet, onCode: (text: string) => codes.push(text) };
    const stop = createScanner({ ...aPage().parts, loadReader }).watch(aVideo(), watch);
    await until(() => expect(reads).toHaveLength(1));
    stop();
    reads[0]?.('too late');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(codes).toEqual([]);
  });

  it('is asked for without sound, and is the one that looks away from the person', async () => {
    const page = aPage();
    createScanner(page.parts).watch(aVideo(), quiet)();
    expect(page.asked).toMatchObject([{ audio: false, video: { facingMode: 'environment' } }]);
  });

  it('is told to be none on a page that has none', async () => {
    const told: string[] = [];
    const watch = { ...quiet, onTrouble: (trouble: string) => told.push(trouble) };
    createScanner({ ...aPage().parts, devices: undefined }).watch(aVideo(), watch);
    expect(told).toEqual(['unavailable']);
  });
});

describe('What reads codes where the browser doesn’t', () => {
  /** A code as a camera sees it: gray on gray, so large, and so far from the corner. */
  const pictured = (text: string, pixels: number, edge: number) => {
    const { data: squares, size } = encode(text, { border: 4 });
    const side = size * pixels + 2 * edge;
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1) {
        const isDark = squares[Math.floor((y - edge) / pixels)]?.[Math.floor((x - edge) / pixels)] === true;
        data.fill(isDark ? 60 : 200, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    return { data, width: side, height: side };
  };

  it.each(['HERMINE 7', 'https://jalon.example/HERMINE-7', 'Château des ducs · 1466'])('reads %s', (text) => {
    expect([3, 6].map((pixels) => readImage(pictured(text, pixels, 40)))).toEqual([text, text]);
  });

  it('reads nothing where there is none', () => {
    expect(readImage({ data: new Uint8ClampedArray(4 * 10_000).fill(128), width: 100, height: 100 })).toBeNull();
  });
});
