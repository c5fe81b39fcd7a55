import type { CDPSession, Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** A point of a picture, in its pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

type Rgb = readonly [number, number, number];

const lantern: Rgb = [255, 197, 51];
const vermilion: Rgb = [204, 47, 22];

/** Where the middle of the boat's two red bows lies from its foot, as it is drawn (marks.ts), in CSS pixels. */
const bowsFromFoot: Point = { x: 0, y: (22 + 34 + 48) / 3 - 46 };

/** Written out channel by channel: it is asked of each of a million pixels, picture after picture. */
const hasInk = ({ data }: PNG, [red, green, blue]: Rgb, tolerance: number, at: number): boolean =>
  Math.abs((data[at] ?? 0) - red) <= tolerance &&
  Math.abs((data[at + 1] ?? 0) - green) <= tolerance &&
  Math.abs((data[at + 2] ?? 0) - blue) <= tolerance;

/** The share of a picture's pixels that have a color (0…1). */
export const shareOf = (png: PNG, color: Rgb): number => {
  let such = 0;
  for (let at = 0; at < png.data.length; at += 4) if (hasInk(png, color, 2, at)) such += 1;
  return such / (png.width * png.height);
};

const inked = (png: PNG, ink: Rgb, tolerance: number, left = 0, top = 0, right = png.width, bottom = png.height) => {
  const points: Point[] = [];
  for (let y = Math.max(0, top); y < Math.min(png.height, bottom); y += 1)
    for (let x = Math.max(0, left); x < Math.min(png.width, right); x += 1)
      if (hasInk(png, ink, tolerance, (y * png.width + x) * 4)) points.push({ x, y });
  return points;
};

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const clusters = (points: readonly Point[]): readonly (readonly Point[])[] => {
  const found: { middle: Point; points: Point[] }[] = [];
  for (const point of points) {
    const near = found.find((one) => Math.hypot(one.middle.x - point.x, one.middle.y - point.y) < 9);
    if (!near) found.push({ middle: point, points: [point] });
    else {
      near.points.push(point);
      near.middle = middle(near.points);
    }
  }
  return found.map((one) => one.points);
};

/** The red bows around a pin; null unless there are two of them, one on each side, and nothing red between. */
const bowsAround = (png: PNG, pin: Point): Point | null => {
  const [x, y] = [Math.round(pin.x), Math.round(pin.y)];
  const points = inked(png, vermilion, 40, x - 45, y - 40, x + 45, y + 12);
  const onLeft = points.filter((point) => point.x < pin.x).length;
  const even = Math.abs(2 * onLeft - points.length) < points.length * 0.2;
  const apart = points.every((point) => Math.abs(point.x - pin.x) > 8);
  return points.length >= 60 && even && apart ? middle(points) : null;
};

/**
 * How far apart the map and the game are in a picture of the page (one pixel for each CSS pixel, by day): the lantern
 * pin is a marker of the map, the boat's red bows are pixels of the game's canvas, and both stand at one place.
 * Null when they aren't both to be seen.
 */
export const errorPixels = (picture: Buffer): { readonly error: number; readonly pin: Point } | null => {
  const png = PNG.sync.read(picture);
  for (const points of clusters(inked(png, lantern, 24))) {
    if (points.length < 25 || points.length > 90) continue;
    const pin = middle(points);
    const bows = bowsAround(png, pin);
    if (bows) return { pin, error: Math.hypot(bows.x - pin.x - bowsFromFoot.x, bows.y - pin.y - bowsFromFoot.y) };
  }
  return null;
};

/** Every frame that the browser presents while `act` goes on, as PNG files. */
export const framesDuring = async (page: Page, act: () => Promise<void>): Promise<readonly Buffer[]> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
};

/** What the frames of a movement say: the errors in order, how many frames showed them, and in how many places. */
export const errorsIn = (frames: readonly Buffer[]) => {
  const seen = frames.map(errorPixels).filter((one) => one !== null);
  const errors = seen.map(({ error }) => error).sort((a, b) => a - b);
  const places = new Set(seen.map(({ pin }) => `${Math.round(pin.x)}:${Math.round(pin.y)}`)).size;
  return {
    frames: seen.length,
    places,
    most: errors.at(-1) ?? Number.NaN,
    median: errors[errors.length >> 1] ?? Number.NaN,
  };
};

/** Drags the map as a hand does, in `steps` small moves. */
export const drag = async (page: Page, from: Point, by: Point, steps: number): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= steps; i += 1) {
    await page.mouse.move(from.x + (by.x * i) / steps, from.y + (by.y * i) / steps);
    await page.waitForTimeout(12);
  }
};
