import type { Page } from '@playwright/test';
import { destinationPosition, distanceMeters, positionToward } from '../src/core/lib/geo';
import type { Position } from '../src/core/lib/position';
import { type Random, seededRandom } from '../src/core/lib/random';
import type { Hunt } from '../src/core/prepare/hunt';
import { playWords } from '../src/ui/messages/play';
import { answerRight, knownHunt, stageSought, startHunt } from '../tests/e2e/support/player';
import type { Bench, Row } from './bench';
import { openPhone, withBuiltGame } from './built';

const words = playWords('fr');
const hourSeconds = 3600;
const metersPerSecond = 1.4;
const lookAroundSeconds = 20;
const questionSeconds = 60;
const lunchSeconds = 600;

/** What a phone did: frames drawn and timers that woke the page, fixes and seconds of its receiver, seconds of its lit screen. */
interface Work {
  readonly frames: number;
  readonly timers: number;
  readonly fixes: number;
  readonly receiverSeconds: number;
  readonly litSeconds: number;
}

interface Counted {
  readonly work: { -readonly [count in keyof Work]: number };
  /** One second is over, at this place. */
  second(latitude: number, longitude: number): void;
}

/** Put into the page before its own code: counts, and stands in for the phone's receiver and its screen. A receiver that is asked once is on for three seconds. */
const count = (): void => {
  const work = { frames: 0, timers: 0, fixes: 0, receiverSeconds: 0, litSeconds: 0 };
  const { requestAnimationFrame: frame, setTimeout: wait, setInterval: repeat } = window;
  const counting =
    <Given extends readonly unknown[]>(name: 'frames' | 'timers', callback: (...given: Given) => void) =>
    (...given: Given) => {
      work[name] += 1;
      callback(...given);
    };
  window.requestAnimationFrame = (callback) => frame(counting('frames', callback));
  Object.assign(window, {
    setTimeout: (callback: () => void, ...rest: number[]) => wait(counting('timers', callback), ...rest),
    setInterval: (callback: () => void, ...rest: number[]) => repeat(counting('timers', callback), ...rest),
  });
  const watchers = new Map<number, PositionCallback>();
  let asked: { readonly hear: PositionCallback; readonly due: number }[] = [];
  let [ids, lit] = [0, 0];
  const geolocation = {
    watchPosition: (hear: PositionCallback) => {
      ids += 1;
      watchers.set(ids, hear);
      return ids;
    },
    clearWatch: (id: number) => watchers.delete(id),
    getCurrentPosition: (hear: PositionCallback) => asked.push({ hear, due: Date.now() + 3_000 }),
  };
  const wakeLock = {
    request: async () => {
      lit += 1;
      return {
        release: async () => {
          lit -= 1;
        },
      };
    },
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation });
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock });
  const second = (latitude: number, longitude: number) => {
    if (watchers.size + asked.length > 0) work.receiverSeconds += 1;
    if (lit > 0) work.litSeconds += 1;
    const due = asked.filter((one) => one.due <= Date.now());
    asked = asked.filter((one) => !due.includes(one));
    const heard = { coords: { latitude, longitude, accuracy: 8 }, timestamp: Date.now() } as GeolocationPosition;
    for (const hear of [...watchers.values(), ...due.map((one) => one.hear)]) {
      work.fixes += 1;
      hear(heard);
    }
  };
  Object.assign(window, { counted: { work, second } });
};

/** Fixes stray by some meters that drift, as those of a phone in the open do: each axis an AR(1) of 3 m that forgets within 30 s. */
const strayingOf = (random: Random) => {
  const kept = Math.exp(-1 / 30);
  const drift = [0, 0];
  const wander = (i: 0 | 1) => {
    const noise = random.next() + random.next() + random.next() - 1.5;
    drift[i] = kept * (drift[i] ?? 0) + noise * 2 * 3 * Math.sqrt(1 - kept * kept);
    return drift[i] ?? 0;
  };
  return (place: Position): Position => destinationPosition(destinationPosition(place, wander(0), 0), wander(1), 90);
};

/** A team with its phone, for which time passes by the second. */
const teamWith = (page: Page, start: Position) => {
  const stray = strayingOf(seededRandom('phone'));
  let place = start;
  let seconds = 0;
  const stay = async (): Promise<void> => {
    await page.clock.runFor(1000);
    seconds += 1;
    const { lat, lng } = stray(place);
    const second = ([latitude, longitude]: readonly [number, number]) =>
      (window as unknown as { counted: Counted }).counted.second(latitude, longitude);
    await page.evaluate(second, [lat, lng] as const);
  };
  return {
    seconds: () => seconds,
    wait: async (length: number) => {
      for (const end = seconds + length; seconds < end && seconds < hourSeconds; ) await stay();
    },
    walk: async (to: Position, there: () => Promise<boolean>) => {
      while (seconds < hourSeconds && !(await there())) {
        place = distanceMeters(place, to) > metersPerSecond ? positionToward(place, to, metersPerSecond) : to;
        await stay();
      }
    },
  };
};

const onwards = new RegExp(`^(${[words.toQuestion, words.toNextQuestion, words.toNext].join('|')})`);

/** Walks to each stage, looks around, answers; eats after the third. Stands at the last until the hour is over. */
const playAnHour = async (page: Page, hunt: Hunt): Promise<void> => {
  const team = teamWith(page, hunt.start);
  const isFound = () => page.getByRole('heading', { name: words.found }).isVisible();
  const goOn = page.getByRole('button', { name: onwards });
  const confirm = page.getByRole('button', { name: new RegExp(`^${words.confirm}`) });
  let found = 0;
  while (team.seconds() < hourSeconds) {
    // A panel that has just come hears no tap.
    await page.clock.runFor(500);
    if (await goOn.isVisible()) await goOn.click();
    else if (await confirm.isVisible()) {
      await team.wait(questionSeconds);
      await answerRight(page, hunt);
    } else if (await page.getByRole('button', { name: words.imHere }).isVisible()) {
      if (found === 3) await team.wait(lunchSeconds);
      found += 1;
      await team.walk((await stageSought(page, hunt)).position, isFound);
      await team.wait(lookAroundSeconds);
    } else await team.wait(hourSeconds);
  }
};

const workOf = (page: Page): Promise<Work> =>
  page.evaluate(() => (window as unknown as { counted: Counted }).counted.work);

const rowOf = (phone: string, { frames, timers, fixes, receiverSeconds, litSeconds }: Work): Row => ({
  phone,
  frames,
  'timers that woke the page': timers,
  fixes,
  'seconds of the receiver': receiverSeconds,
  'seconds of a screen kept lit': litSeconds,
});

/** A page that asks for every fix, keeps the screen lit, counts the seconds and draws as often as the screen does. */
const plain: Work = {
  frames: hourSeconds * 60,
  timers: hourSeconds,
  fixes: hourSeconds,
  receiverSeconds: hourSeconds,
  litSeconds: hourSeconds,
};

/** What an hour of a hunt in the street costs a phone: walked, stood, answered and rested, second by second, in a browser whose clock is turned. */
export const phone: Bench = {
  name: 'phone',
  run: () =>
    withBuiltGame(async (browser, address) => {
      const hunt = await knownHunt('nantes-heritage');
      const page = await openPhone(browser, 1);
      await page.clock.install();
      // What compiles this file names functions by a helper that no page has.
      await page.addInitScript('globalThis.__name = (named) => named;');
      await page.addInitScript(count);
      await page.goto(`${address}#/hunt/${hunt.id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await startHunt(page, hunt, 'inStreet');
      await page.locator('.chart-game canvas').waitFor({ state: 'attached' });
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000);
      const before = await workOf(page);
      await playAnHour(page, hunt);
      const after = await workOf(page);
      const spent = Object.entries(after).map(([name, value]) => [name, value - before[name as keyof Work]]);
      return [rowOf('Jalon', Object.fromEntries(spent) as unknown as Work), rowOf('plain (reckoned)', plain)];
    }),
};
