// @vitest-environment jsdom
import type { Scene } from 'phaser';
import { expect, it, vi } from 'vitest';
import type { Inks } from '../../../../src/apps/player/map/inks';
import type { ChartView } from '../../../../src/apps/player/map/view';
import { buildFeast } from '../../../../src/apps/player/scenes/feast';
import type { Shown } from '../../../../src/apps/player/scenes/part';
import { forgetOld } from '../../../../src/apps/player/scenes/pictures';

vi.mock('phaser', () => ({ Display: {} }));
vi.mock('../../../../src/apps/player/map/marks', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  drawGain: () => ({ canvas: null, width: 10, height: 10, footX: 5, footY: 10 }),
}));

/** A scene whose textures and images are only known by name. */
const aScene = () => {
  const [textures, registry] = [new Set(['__DEFAULT']), new Map<string, unknown>()];
  const stamp = {
    texture: '__DEFAULT',
    setDepth: () => stamp,
    setVisible: () => stamp,
    setOrigin: () => stamp,
    setTexture: (name: string) => Object.assign(stamp, { texture: name }),
  };
  const graphics = { setDepth: () => graphics };
  const scene = {
    add: { graphics: () => graphics, image: () => stamp },
    textures: { addCanvas: (name: string) => textures.add(name), remove: (name: string) => textures.delete(name) },
    registry: {
      get: (name: string) => registry.get(name),
      set: (name: string, value: unknown) => registry.set(name, value),
      remove: (name: string) => registry.delete(name),
      getAll: () => Object.fromEntries(registry),
    },
  };
  return { scene: scene as unknown as Scene, textures, stamp };
};

const shownIn = (edition: string, celebrate: ChartView['celebrate']): Shown => ({
  view: { celebrate, stages: [] } as unknown as ChartView,
  inks: { edition } as unknown as Inks,
  ratio: 1,
});

it('A right answer is stamped in the inks of the theme, also where that changes while the stamp rises', () => {
  const { scene, textures, stamp } = aScene();
  const feast = buildFeast(scene, false);
  const right = { stage: 'a', points: 100 };
  const [before, day, night] = [shownIn('day', null), shownIn('day', right), shownIn('night', right)];
  feast.show(before, null, 0);
  expect(stamp.texture).toBe('__DEFAULT');
  feast.show(day, before, 0);
  expect([stamp.texture, textures.has(stamp.texture)]).toEqual(['day:1:gain:100', true]);
  feast.show(night, day, 100);
  forgetOld(scene, night.inks);
  expect([stamp.texture, textures.has(stamp.texture)]).toEqual(['night:1:gain:100', true]);
});
