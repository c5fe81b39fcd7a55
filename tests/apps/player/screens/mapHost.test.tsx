// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../src/apps/player/choices';
import { mapCreditsOf, mapHostOf } from '../../../../src/apps/player/mapHost';
import { MapHost, namedHost } from '../../../../src/apps/player/screens/MapHost';
import type { Hunt } from '../../../../src/core/prepare/hunt';
import type { TakenMap } from '../../../../src/platform/ports';
import { aHunt } from '../../../builders/play';

const inNantes = { ...aHunt(), frame: { south: 47.2, west: -1.6, north: 47.22, east: -1.5 } };
const inLondon = { ...aHunt(), frame: { south: 51.5, west: -0.2, north: 51.52, east: -0.1 } };

const chosen: Choices['map'][] = [];

const choosing = (map: Choices['map']): Choices => ({
  language: 'en',
  theme: 'day',
  onLanguage: () => {},
  onTheme: () => {},
  sound: false,
  onSound: () => {},
  map,
  onMap: (next) => chosen.push(next),
  hand: 'right',
  onHand: () => {},
  learned: [],
  onLearned: () => {},
});

const shown = async (hunt: Hunt, map: Choices['map'], ownMap: TakenMap | null = null) => {
  const page = document.createElement('div');
  await act(() => render(<MapHost hunt={hunt} choices={choosing(map)} ownMap={ownMap} />, page));
  return { text: page.textContent ?? '', button: page.querySelector('button') };
};

describe('The map under a hunt', () => {
  it('is IGN’s in France, and drawn elsewhere or where the hunt says so', () => {
    expect(mapHostOf(inNantes)).toBe('data.geopf.fr');
    expect(mapHostOf({ ...inNantes, map: 'planIgn' })).toBe('data.geopf.fr');
    expect(mapHostOf({ ...inNantes, map: 'drawn' })).toBeNull();
    expect(mapHostOf({ ...inLondon, map: 'planIgn' })).toBeNull();
  });

  it('is told before play with the host that is asked, one tap from the one that asks nobody, and back', async () => {
    const asked = await shown(inNantes, 'plan');
    expect(asked.text).toContain('data.geopf.fr');
    await act(() => asked.button?.click());
    const drawn = await shown(inNantes, 'chart');
    expect(drawn.text).not.toContain('data.geopf.fr');
    await act(() => drawn.button?.click());
    expect(chosen).toEqual(['chart', 'plan']);
  });

  it('leaves no choice where there is none', async () => {
    const { text, button } = await shown(inLondon, 'plan');
    expect([text.includes('data.geopf.fr'), button]).toEqual([false, null]);
  });

  const credit = {
    title: 'Town',
    publisher: 'OSM',
    license: 'ODbL 1.0',
    date: '2026-11-01',
    url: 'https://a.example/',
  };
  const archived: Hunt = { ...inLondon, map: { pmtiles: 'https://maps.example/town.pmtiles', credit } };

  it('is the organizer’s where the hunt names one, told with its host', async () => {
    expect(mapHostOf(archived)).toBe('maps.example');
    expect(mapHostOf({ ...inLondon, map: { pmtiles: 'town.pmtiles', credit } })).toBe(location.host);
    const asked = await shown(archived, 'plan');
    expect(asked.text).toContain('maps.example');
    expect((await shown(archived, 'chart')).text).not.toContain('maps.example');
    expect(mapCreditsOf(archived)).toMatchObject([{ kind: 'data', publisher: 'OSM', url: 'https://a.example/' }]);
    expect(mapCreditsOf(inNantes)).toEqual([]);
  });

  it('is one that was given, and asks nobody', async () => {
    const given = { of: 'a town.pmtiles 9', title: 'town.pmtiles', credit: '', farthest: 9, nearest: 16, total: 9 };
    const { text, button } = await shown(inLondon, 'plan', given);
    expect(text).toContain('town.pmtiles');
    expect(button).not.toBeNull();
  });

  it('has been named by the story alone where that says whom it asks', () => {
    const given = { of: 'a town.pmtiles 9', title: 'town.pmtiles', credit: '', farthest: 9, nearest: 16, total: 9 };
    const named = (map: Choices['map'], ownMap: TakenMap | null, hunt: Hunt = inNantes) =>
      namedHost({ hunt, choices: choosing(map), ownMap });
    expect([named('plan', null), named('chart', null), named('plan', given)]).toEqual(['data.geopf.fr', null, null]);
    expect([named('plan', null, inLondon), named('plan', null, archived)]).toEqual([null, 'maps.example']);
    expect(named('plan', { ...given, of: 'https://maps.example/town.pmtiles' }, archived)).toBe('maps.example');
  });
});
