import { describe, expect, it } from 'vitest';
import { hunt, huntIn } from './hunt';

const make = ['make', 'public/datasets/nantes-stations/data.csv', '--minutes', '60', '--lang', 'en', '--json'] as const;
const prepare = ['prepare', 'scenarios/nantes-heritage.json'] as const;
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

describe('on a machine of another time zone and language', () => {
  it.each([[make], [prepare]])('%j gives the same bytes', async (call) => {
    const [here, there] = await Promise.all([hunt(...call), huntIn(elsewhere, ...call)]);
    expect(here.code).toBe(0);
    expect(there.out).toBe(here.out);
  });
});
