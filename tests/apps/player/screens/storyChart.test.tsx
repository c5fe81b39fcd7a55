// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Land } from '../../../../src/apps/player/map/survey';
import { StoryChart } from '../../../../src/apps/player/screens/StoryChart';
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

it('The chart beside a story shows the land, its names and the boat of the team where it sets out, and no post', async () => {
  const page = document.createElement('div');
  await act(() => render(<StoryChart hunt={aHunt()} land={land} team={firstTeam} />, page));
  expect(page.querySelectorAll('path[fill="var(--water-3)"]')).toHaveLength(1);
  expect(page.querySelector('.token')?.getAttribute('data-team')).toBe(firstTeam.color);
  expect([...page.querySelectorAll('text')].map((one) => one.textContent)).toEqual(['the Loire']);
});
