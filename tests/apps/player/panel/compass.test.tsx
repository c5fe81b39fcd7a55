// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Compass } from '../../../../src/apps/player/panel/Compass';
import { wayTo } from '../../../../src/apps/player/panel/stages';
import { destinationPosition } from '../../../../src/core/lib/geo';

const here = { lat: 47.2155, lng: -1.55 };
const whereabouts = { position: here, accuracyMeters: 5 };

const directions = ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'] as const;

it.each(directions.map((words, i) => [words, i * 45] as const))(
  'The compass says %s and its needle points there',
  async (words, bearing) => {
    const way = wayTo({ whereabouts }, { position: destinationPosition(here, 180, bearing) });
    const root = document.createElement('div');
    await act(() => render(<Compass language="fr" way={way} isBlind={false} />, root));
    expect(root.querySelector('.compass-words')?.textContent).toMatch(new RegExp(`^Chaud180.m, ${words}$`));
    const turn = Number(
      root
        .querySelector('.needle g')
        ?.getAttribute('transform')
        ?.match(/-?[\d.]+/)?.[0],
    );
    expect(Math.cos(((turn - bearing) * Math.PI) / 180)).toBeGreaterThan(0.999);
  },
);
