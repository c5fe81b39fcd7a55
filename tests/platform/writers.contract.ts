import { describe, expect, it } from 'vitest';
import type { Writers } from '../../src/platform/ports';
import { until } from '../until';

/** Claims and writes down what becomes of it. */
export const claim = (tab: Writers, name = 'play') => {
  const told: string[] = [];
  const release = tab.claim(
    name,
    () => told.push('writer'),
    () => told.push('reader'),
  );
  return { told, release };
};

/** What every browser promises to its tabs; `openBrowser` gives a function that opens one tab after another. */
export const writersContract = (name: string, openBrowser: () => () => Writers): void => {
  describe(`The tabs ${name}`, () => {
    it('have one writer, and the others read', async () => {
      const openTab = openBrowser();
      const first = claim(openTab());
      await until(() => expect(first.told).toEqual(['writer']));
      const second = claim(openTab());
      await until(() => expect(second.told).toEqual(['reader']));
      first.release();
      second.release();
    });

    it('hand the pen on, in the order of asking', async () => {
      const openTab = openBrowser();
      const claims: ReturnType<typeof claim>[] = [];
      for (let i = 0; i < 3; i += 1) {
        const made = claim(openTab());
        await until(() => expect(made.told.length).toBe(1));
        claims.push(made);
      }
      claims[0]?.release();
      await until(() => expect(claims[1]?.told).toEqual(['reader', 'writer']));
      expect(claims[2]?.told).toEqual(['reader']);
      claims[1]?.release();
      await until(() => expect(claims[2]?.told).toEqual(['reader', 'writer']));
      claims[2]?.release();
    });

    it('do not hand the pen to one who no longer waits', async () => {
      const openTab = openBrowser();
      const first = claim(openTab());
      await until(() => expect(first.told).toEqual(['writer']));
      const second = claim(openTab());
      await until(() => expect(second.told).toEqual(['reader']));
      second.release();
      first.release();
      const third = claim(openTab());
      await until(() => expect(third.told.at(-1)).toBe('writer'));
      expect(second.told).toEqual(['reader']);
      third.release();
    });

    it('have a writer for each name', async () => {
      const openTab = openBrowser();
      const [first, second] = [claim(openTab(), 'one'), claim(openTab(), 'two')];
      await until(() => expect([first.told, second.told]).toEqual([['writer'], ['writer']]));
      first.release();
      second.release();
    });

    it('know which name is taken, until its writer is gone', async () => {
      const openTab = openBrowser();
      const [writer, asker] = [openTab(), openTab()];
      expect(await asker.isTaken('play')).toBe(false);
      const { told, release } = claim(writer);
      await until(() => expect(told).toEqual(['writer']));
      expect([await asker.isTaken('play'), await asker.isTaken('other')]).toEqual([true, false]);
      release();
      await until(async () => expect(await asker.isTaken('play')).toBe(false));
    });

    it('hear what another tells, by its name, until they stop', async () => {
      const openTab = openBrowser();
      const [teller, hearer] = [openTab(), openTab()];
      const heard: string[] = [];
      const deafen = hearer.hear('one', () => heard.push('one'));
      const stopOther = hearer.hear('two', () => heard.push('two'));
      const stopOwn = teller.hear('one', () => heard.push('own'));
      teller.tell('one');
      teller.tell('two');
      await until(() => expect(heard).toEqual(['one', 'two']));
      deafen();
      teller.tell('one');
      teller.tell('two');
      await until(() => expect(heard).toEqual(['one', 'two', 'two']));
      stopOther();
      stopOwn();
    });
  });
};
