import type { GameObjects } from 'phaser';
import { durations, easeInOut, progress } from './motion';
import { type BuildPart, depths, type Frame } from './part';
import { colorOf } from './strokes';

const rollPixels = 34;
const checkPixels = 20;

/** The paper that still lies rolled, and the roll itself, at `t` (0…1) of the unrolling. */
const draw = (graphics: GameObjects.Graphics, t: number, { inks, sight, size }: Frame): void => {
  const { width, height } = sight.size();
  const roll = rollPixels * size;
  const edge = roll / 2 + easeInOut(t) * (height + roll);
  const [paper, land, ink] = [colorOf(inks.paper), colorOf(inks.landTint), colorOf(inks.foldInk)];
  graphics.fillStyle(paper, 1).fillRect(0, edge, width, height - edge + roll);
  graphics.fillStyle(ink, 0.16).fillRect(0, edge + roll * 0.5, width, roll * 0.7);
  graphics.fillStyle(land, 1).fillRect(0, edge - roll / 2, width, roll);
  graphics.fillStyle(paper, 0.75).fillRect(0, edge - roll * 0.28, width, roll * 0.24);
  graphics.fillStyle(ink, 0.18).fillRect(0, edge + roll * 0.16, width, roll * 0.34);
  for (let x = 0, i = 0; x < width; x += checkPixels * size, i += 1) {
    graphics.fillStyle(i % 2 === 0 ? ink : colorOf(inks.postWhite), 1);
    graphics.fillRect(x, edge + roll * 0.5, checkPixels * size, 6 * size);
  }
  graphics.lineStyle(2 * size, ink, 1);
  graphics.strokeRect(-2 * size, edge - roll / 2, width + 4 * size, roll);
};

/** The chart unrolls when a hunt begins: once, and never where nothing may move. */
export const buildOpening: BuildPart = (scene, reducedMotion) => {
  const graphics = scene.add.graphics().setDepth(depths.opening);
  let begun: number | null = null;
  return {
    show: ({ view }, before, now) => {
      if (before === null && view.fresh && !reducedMotion) begun = now;
    },
    compose: (frame) => {
      graphics.clear();
      if (begun === null) return;
      const t = progress(begun, frame.now, durations.unroll);
      if (t >= 1) begun = null;
      else draw(graphics, t, frame);
    },
    restless: () => begun !== null,
  };
};
