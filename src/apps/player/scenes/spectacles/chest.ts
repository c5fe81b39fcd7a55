import { durations, easeOut, overshoot } from '../motion';
import { props } from '../props';
import { colorOf, rays } from '../strokes';
import {
  addBoard,
  addProp,
  type BuildSpectacle,
  between,
  boardSize,
  drawQuay,
  drawSky,
  throwConfetti,
  unitOf,
} from './spectacle';

/** The chest: it drops on the quay, its lid springs open, light and paper come out. */
export const buildChest: BuildSpectacle = (scene) => {
  const [back, light, front] = [addBoard(scene, 0), addBoard(scene, 2), addBoard(scene, 9)];
  const [lid, box] = [addProp(scene, props.lid, 3), addProp(scene, props.chest, 4)];
  return {
    lastsMs: durations.treasure,
    print: (shown) => [lid, box].map((prop) => prop.print(shown)),
    hide: () => {
      for (const board of [back, light, front]) board.clear();
      for (const prop of [lid, box]) prop.hide();
    },
    draw: (t, frame) => {
      const { width, height } = boardSize(frame);
      const unit = unitOf(frame);
      const foot = { x: width / 2, y: height - 70 * unit };
      for (const board of [back, light, front]) board.clear();
      drawSky(back, { x: foot.x, y: foot.y - 90 * unit }, t * 0.4, frame);
      drawQuay(back, foot.y - 12 * unit, unit, frame);
      const scale = 2.1 * unit;
      const fall = (1 - overshoot(between(t, 0, 0.22))) * 160 * unit;
      const opened = overshoot(between(t, 0.36, 0.56));
      const mouth = { x: foot.x, y: foot.y - 36 * scale - fall };
      const glow = easeOut(between(t, 0.4, 0.9));
      if (glow > 0) {
        light.fillStyle(colorOf(frame.inks.lantern), 0.85);
        rays(light, mouth, 10 * unit, 210 * unit * glow, 15, -0.2 + t * 0.3, 16 * unit * glow);
        light.fillStyle(colorOf(frame.inks.disc), 1).fillCircle(mouth.x, mouth.y - 8 * unit, 52 * unit * glow);
      }
      box.stand({ x: foot.x, y: foot.y - fall }, scale);
      lid.stand({ x: foot.x - 36 * scale, y: foot.y - 36 * scale - fall }, scale, -0.95 * opened);
      throwConfetti(front, mouth, 190 * unit, between(t, 0.45, 1), frame);
    },
  };
};
