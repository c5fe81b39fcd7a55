import { describe, expect, it, vi } from 'vitest';
import { huntFrom } from '../../../src/apps/player/pages/huntOf';
import type { Origin } from '../../../src/apps/player/whence';
import type { Gear } from '../../../src/apps/player/world';
import type { PackedPlay } from '../../../src/core/play/packed';
import { huntHash } from '../../../src/core/prepare/hunt';
import { fakeFetcher } from '../../../src/platform/fake/fetcher';
import { createWorkshop } from '../../../src/platform/workshop';
import { aHunt } from '../../builders/play';
import { smallScenario, smallSites } from '../../builders/scenario';

vi.stubGlobal('document', { baseURI: 'https://jalon.example/' });

const url = 'https://a.example/chasse.json';
const saysHunt = (hash: string) => ({ hash: hash.slice(0, 16) }) as PackedPlay;
const sought = (text: string, hash: string, ask?: (origin: Origin) => Promise<void>) => {
  const bytes = (said: string) => new TextEncoder().encode(said);
  const web = { [url]: bytes(text), 'https://b.example/lieux.csv': bytes(smallSites) };
  const gear = { openWorkshop: createWorkshop, fetcher: fakeFetcher(web) } as unknown as Gear;
  return huntFrom({ kind: 'address', url }, saysHunt(hash), gear, ask);
};

describe('the hunt that a code speaks of', () => {
  const hunt = aHunt();
  const text = JSON.stringify(hunt);

  it('is found where it is said to be; another one, and another version of it, is none, and no fault', async () => {
    const { found } = await sought(text, huntHash(hunt));
    expect(found).toEqual({ hunt, hash: huntHash(hunt) });
    expect(await sought(text, huntHash({ ...hunt, seed: 'other' }))).toEqual({ found: null, problems: [] });
  });

  it('tells what is wrong where nothing is to be opened', async () => {
    const { found, problems } = await sought('{"format": "jalon-hunt/1"', huntHash(hunt));
    expect(found).toBeNull();
    expect(problems.map(({ fault }) => fault)).toEqual(['json.syntax']);
  });

  it('asks nobody else for data before that was told', async () => {
    const told: Origin[] = [];
    const search = sought(smallScenario('https://b.example/lieux.csv'), '', async (origin) => {
      told.push(origin);
      throw new Error('nobody goes on');
    });
    await expect(search).rejects.toThrow('nobody goes on');
    expect(told).toEqual([{ host: 'a.example', others: ['b.example'] }]);
  });
});
