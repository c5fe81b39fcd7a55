// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../src/apps/player/choices';
import { mapHostOf } from '../../../../src/apps/player/mapHost';
import { MapHost } from '../../../../src/apps/player/screens/MapHost';
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

const shown = async (hunt: typeof inNantes, map: Choices['map']) => {
  const page = document.createElement('div');
  await act(() => render(<MapHost hunt={hunt} choices={choosing(map)} />, page));
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
});
