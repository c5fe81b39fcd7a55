import type { GameObjects } from 'phaser';
import type { Spot } from '../map/sight';
import type { Celebration } from '../map/view';
import { durations, easeOut, overshoot, progress } from './motion';
import { type BuildPart, depths, type Frame, isReprint } from './part';
import { dress, gainPicture } from './pictures';
import { colorOf } from './strokes';

interface Playing {
  readonly what: Celebration;
  readonly since: number;
}

/** The moment that stands for all of it where nothing may move. */
const stillMoment = 0.45;
const starPoints = 8;

const drawStar = (graphics: GameObjects.Graphics, at: Spot, t: number, { inks, size }: Frame): void => {
  const reach = Math.sin(Math.PI * t) * 24 * size;
  graphics.lineStyle(3 * size, colorOf(inks.green), 1 - t);
  graphics.strokeCircle(at.x, at.y, (18 + 30 * easeOut(t)) * size);
  graphics.fillStyle(colorOf(inks.lantern), 1).lineStyle(2 * size, colorOf(inks.foldInk), 1);
  const points = Array.from({ length: starPoints }, (_, i) => {
    const [angle, radius] = [(i * 2 * Math.PI) / starPoints, i % 2 === 0 ? reach : reach * 0.28];
    return { x: at.x + Math.sin(angle) * radius, y: at.y - Math.cos(angle) * radius };
  });
  graphics.fillPoints(points as never[], true, true);
  graphics.strokePoints(points as never[], true, true);
};

/** A right answer at its stage: a star, and what it earned as a stamp that rises. */
export const buildFeast: BuildPart = (scene, reducedMotion) => {
  const graphics = scene.add.graphics().setDepth(depths.feast);
  const stamp = scene.add.image(0, 0, '__DEFAULT').setDepth(depths.feast).setVisible(false);
  let playing: Playing | null = null;

  const draw = ({ what, since }: Playing, frame: Frame): void => {
    const t = progress(since, frame.now, durations.right);
    const stage = frame.view.stages.find(({ id }) => id === what.stage);
    if (t >= 1) playing = null;
    if (t >= 1 || !stage) return;
    const { x, y } = frame.sight.place(stage.position);
    const shown = reducedMotion ? stillMoment : t;
    drawStar(graphics, { x: x + 20 * frame.size, y: y - 50 * frame.size }, shown, frame);
    stamp.setVisible(true).setPosition(x + 20 * frame.size, y - (70 + 34 * easeOut(shown)) * frame.size);
    stamp.setScale((overshoot(Math.min(1, shown * 3)) * frame.size) / frame.ratio);
  };
  return {
    show: (shown, before, now) => {
      const { view, inks, ratio } = shown;
      const { celebrate } = view;
      const begins = before !== null && celebrate !== before.view.celebrate;
      if (begins && celebrate) playing = { what: celebrate, since: now };
      if (playing && (begins || isReprint(shown, before)))
        dress(stamp, gainPicture(scene, playing.what.points, inks, ratio));
    },
    compose: (frame) => {
      graphics.clear();
      stamp.setVisible(false);
      if (playing) draw(playing, frame);
    },
    restless: () => playing !== null,
  };
};
