// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { tiledAround } from '../../../../src/apps/player/map/planIgn';
import { Along, type GivenSaid } from '../../../../src/apps/player/pages/Along';
import type { World } from '../../../../src/apps/player/world';
import { fault } from '../../../../src/core/lib/checked';
import { tilesOf } from '../../../../src/core/lib/tiles';
import { fakeClock } from '../../../../src/platform/fake/clock';
import { memorySatchel } from '../../../../src/platform/fake/satchel';
import { memorySettings } from '../../../../src/platform/fake/settings';
import type { GivenFile, Satchel } from '../../../../src/platform/ports';
import { alongWords } from '../../../../src/ui/messages/along';
import { describeAlone } from '../../../../src/ui/messages/faults';
import { aHunt } from '../../../builders/play';
import { pmtilesOf, pngTile } from '../../../builders/pmtiles';
import { until } from '../../../until';

const words = alongWords('fr');
const hunt = aHunt();
const tiles = tilesOf(tiledAround(hunt.frame), 16, 200);
const archive = pmtilesOf({ tiles: tiles.map((tile, i) => ({ tile, bytes: pngTile(8, i) })) });
const fileOf = (bytes: Uint8Array, name = 'ville.pmtiles'): GivenFile => ({
  name,
  blob: new Blob([bytes as BlobPart]),
});

/** What is told of the file that was dropped beside a hunt, and whether it came. */
const saidOf = async (givenMap: GivenFile, satchel: Satchel): Promise<GivenSaid> => {
  let given: GivenSaid = null;
  const onGiven = (said: GivenSaid) => {
    given = said;
  };
  const loadGear = async () => ({ satchel });
  const world = { settings: memorySettings(), clock: fakeClock(), loadGear } as unknown as World;
  const takeable = { key: 'a', hunt, problems: [] };
  const choices = { language: 'fr' } as never;
  const props = { world, choices, takeable, givenMap, offline: false, onMap: () => {}, onGiven };
  const page = document.createElement('div');
  await act(() => render(<Along {...props} />, page));
  await until(() => expect(given).not.toBeNull());
  // what would still be done, is done by now
  await new Promise((resolve) => setTimeout(resolve, 50));
  await act(() => render(null, page));
  return given;
};

describe('the map that lies beside the file of a hunt', () => {
  it('is taken along with it, and that is said', async () => {
    const satchel = memorySatchel();
    expect(await saidOf(fileOf(archive), satchel)).toEqual({ said: words.cameWith('ville.pmtiles'), came: true });
    expect((await satchel.read('a'))?.map).toMatchObject({ title: 'ville.pmtiles', total: tiles.length });
    expect(await satchel.tiles()).toHaveLength(tiles.length);
  });

  it('is told in one sentence where it can’t be read, and nothing is kept', async () => {
    const satchel = memorySatchel();
    const url = 'ville.pmtiles';
    expect(await saidOf(fileOf(new Uint8Array(300)), satchel)).toEqual({
      said: describeAlone('fr', fault('', 'map.notArchive', { url })),
      came: false,
    });
    expect(await satchel.list()).toEqual([]);
  });

  it('waits where there is too little room, which is said', async () => {
    const satchel: Satchel = { ...memorySatchel(), room: async () => 1000 };
    expect(await saidOf(fileOf(archive), satchel)).toEqual({ said: words.noRoom(1000), came: false });
    expect(await satchel.list()).toEqual([]);
  });
});
