import { beforeEach, describe, expect, it } from 'vitest';
import type { Copies } from '../../src/platform/ports';

/** What every place for copies promises. */
export const copiesContract = (name: string, open: () => Copies): void => {
  describe(`Copies ${name}`, () => {
    let copies: Copies;
    beforeEach(() => {
      copies = open();
    });

    it('are given back as they were put, the last of each part', async () => {
      await copies.put('one', 'log', 'first');
      await copies.put('one', 'log', 'Château « été » 🏰');
      await copies.put('one', 'play', '{}');
      expect([await copies.get('one', 'log'), await copies.get('one', 'play')]).toEqual(['Château « été » 🏰', '{}']);
    });

    it('are none where nothing was put', async () => {
      expect([await copies.get('one', 'log'), await copies.ids()]).toEqual([null, []]);
    });

    it('are listed by their plays, each once, and removed with both parts, and no other', async () => {
      const odd = 'a/b?c=é#d%';
      for (const id of ['one', odd]) for (const part of ['play', 'log'] as const) await copies.put(id, part, id);
      expect([...(await copies.ids())].sort()).toEqual([odd, 'one'].sort());
      await copies.remove('one');
      expect([await copies.ids(), await copies.get('one', 'play'), await copies.get(odd, 'log')]).toEqual([
        [odd],
        null,
        odd,
      ]);
      await copies.remove(odd);
      await copies.remove(odd);
      expect(await copies.ids()).toEqual([]);
    });
  });
};
