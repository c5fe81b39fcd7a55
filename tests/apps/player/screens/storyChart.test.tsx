// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Land, unknownLand } from '../../../../src/apps/player/map/survey';
import { StoryChart } from '../../../../src/apps/player/screens/StoryChart';
import { storyProjection } from '../../../../src/apps/player/screens/storyProjection';
import { firstTeam } from '../../../../src/core/play/team';
import { aHunt } from '../../../builders/play';

const common = { line: '', color: '', angle: 0 };
const land: Pick<Land, 'outlines' | 'drawn'> = {
  drawn: { south: 47, west: -2, north: 48, east: -1 },
  outlines: [
    {
      ...common,
      kind: 'water',
      name: 'Loire',
      paths: [
        [
          { lat: 47.2, lng: -1.6 },
          { lat: 47.25, lng: -1.55 },
          { lat: 47.2, lng: -1.5 },
        ],
      ],
    },
    { ...common, kind: 'water-name', name: 'the Loire', paths: [[{ lat: 47.26, lng: -1.55 }]] },
  ],
};

const shown = async (chart: Parameters<typeof StoryChart>[0]): Promise<Element> => {
  const page = document.createElement('div');
  await act(() => render(<StoryChart {...chart} />, page));
  return page;
};

const wordsOn = (page: Element) => [...page.querySelectorAll('text')].map((one) => one.textContent);

describe('The chart beside a story', () => {
  it('shows the land, its names and the boat of the team where it sets out, and no post', async () => {
    const page = await shown({ hunt: aHunt(), land, team: firstTeam, language: 'fr' });
    expect(page.querySelectorAll('path[fill="var(--water-3)"]')).toHaveLength(1);
    expect(page.querySelector('.token')?.getAttribute('data-team')).toBe(firstTeam.color);
    expect(wordsOn(page)).toEqual(['the Loire']);
  });

  it('shows where no land is drawn the start, its degrees and distances, and nothing of where the posts are', async () => {
    const { start } = aHunt();
    const far = { south: start.lat - 0.01, north: start.lat + 0.01, west: start.lng - 0.02, east: start.lng + 0.02 };
    const [page, mirrored] = await Promise.all(
      [
        { ...far, north: start.lat },
        { ...far, south: start.lat },
      ].map((one) => shown({ hunt: { frame: one, start }, land: unknownLand, team: firstTeam, language: 'fr' })),
    );
    expect(wordsOn(page as Element)).toEqual(
      expect.arrayContaining(['1\u00a0km', expect.stringMatching(/^47°\u00a0\d\d′\u00a0N$/)]),
    );
    expect(page?.querySelector('.token')?.getAttribute('transform')).toBe(
      mirrored?.querySelector('.token')?.getAttribute('transform'),
    );
  });

  it('keeps its place while the land is read', async () => {
    const page = await shown({ hunt: aHunt(), land: null, team: firstTeam, language: 'fr' });
    expect(page.querySelectorAll('.story-chart')).toHaveLength(1);
    expect(page.querySelectorAll('path, .token')).toHaveLength(0);
  });

  it.each([
    ['wider than the land', { south: 47.2, west: -1.65, north: 47.22, east: -1.5 }],
    ['at its edge', { south: 47.19, west: -1.53, north: 47.2, east: -1.521 }],
    ['higher than it', { south: 47.1, west: -1.56, north: 47.3, east: -1.55 }],
  ])('is filled by land as far as the hunt lies there: %s', (_, frame) => {
    const drawn = { south: 47.19, west: -1.6, north: 47.235, east: -1.52 };
    const start = { lat: 47.21, lng: -1.55 };
    const { spot } = storyProjection({ frame, start }, drawn);
    const [northWest, southEast] = [
      spot({ lat: drawn.north, lng: drawn.west }),
      spot({ lat: drawn.south, lng: drawn.east }),
    ];
    for (const [from, to, length] of [
      [northWest.x, southEast.x, 640],
      [northWest.y, southEast.y, 320],
    ] as const) {
      expect(from).toBeLessThanOrEqual(1e-6);
      expect(to).toBeGreaterThanOrEqual(length - 1e-6);
    }
    const boat = spot(start);
    expect([boat.x > 40, boat.x < 600, boat.y > 60, boat.y < 300]).toEqual([true, true, true, true]);
  });
});
