import { durations, easeInOut, easeOut, overshoot } from '../motion';
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

/** The key: it turns in a door on the quay, and both leaves give way to the light. */
export const buildKey: BuildSpectacle = (scene) => {
  const [back, light, front] = [addBoard(scene, 0), addBoard(scene, 1), addBoard(scene, 9)];
  const [left, right] = [addProp(scene, props.halfDoor, 3), addProp(scene, props.halfDoor, 3)];
  const key = addProp(scene, props.key, 5);
  return {
    lastsMs: durations.treasure,
    print: (shown) => [left, right, key].map((prop) => prop.print(shown)),
    hide: () => {
      for (const board of [back, light, front]) board.clear();
      for (const prop of [left, right, key]) prop.hide();
    },
    draw: (t, frame) => {
      const { width, height } = boardSize(frame);
      const unit = unitOf(frame);
      const foot = { x: width / 2, y: height - 66 * unit };
      const scale = 1.55 * unit;
      const opened = easeInOut(between(t, 0.5, 0.8));
      const middle = { x: foot.x, y: foot.y - 80 * scale };
      for (const board of [back, light, front]) board.clear();
      drawSky(back, middle, t * 0.3, frame);
      drawQuay(back, foot.y, unit, frame);
      light.fillStyle(colorOf(frame.inks.disc), 1);
      light.fillEllipse(middle.x, middle.y + 2 * scale, 138 * scale, 156 * scale);
      light.fillRect(foot.x - 68 * scale, middle.y, 136 * scale, foot.y - middle.y);
      light.fillStyle(colorOf(frame.inks.fold), 0.8);
      rays(light, middle, 8 * unit, 104 * unit * easeOut(opened), 12, t * 0.6, 9 * unit * opened);
      const shift = 62 * scale * opened;
      left.stand({ x: foot.x - 70 * scale - shift * 0.55, y: foot.y }, scale);
      right.stand({ x: foot.x + 70 * scale + shift * 0.55, y: foot.y }, scale, 0, true);
      const arrive = overshoot(between(t, 0, 0.25));
      const turn = (Math.PI / 2) * easeInOut(between(t, 0.28, 0.46));
      const rise = easeInOut(between(t, 0.8, 1));
      key.stand(
        { x: middle.x, y: middle.y + (1 - arrive) * 200 * unit + (26 - 40 * rise) * unit },
        (1.5 + rise) * unit,
        turn * (1 - rise),
      );
      throwConfetti(front, middle, 175 * unit, between(t, 0.72, 1), frame);
    },
  };
};
