import { marks } from '../../map/marks';
import { durations, easeInOut, easeOut, overshoot } from '../motion';
import { props } from '../props';
import { colorOf } from '../strokes';
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

/** A stage is found: rays turn, the crane lifts its crate into the sun, a post is planted on the quay. */
export const buildFound: BuildSpectacle = (scene) => {
  const [back, front] = [addBoard(scene, 0), addBoard(scene, 9)];
  const crane = addProp(scene, props.crane, 1);
  const crate = addProp(scene, props.crate, 2);
  const post = addProp(scene, marks.found, 3);
  const all = [crane, crate, post];
  return {
    lastsMs: durations.arrival,
    print: (shown) => all.map((prop) => prop.print(shown)),
    hide: () => {
      back.clear();
      front.clear();
      for (const prop of all) prop.hide();
    },
    draw: (t, frame) => {
      const { width, height } = boardSize(frame);
      const unit = unitOf(frame);
      const quay = height - 62 * unit;
      const sun = { x: width / 2 - 62 * unit, y: quay - 128 * unit };
      back.clear();
      front.clear();
      drawSky(back, sun, easeOut(t) * 0.5, frame);
      back.fillStyle(colorOf(frame.inks.disc), 1).fillCircle(sun.x, sun.y, 96 * unit * overshoot(between(t, 0, 0.3)));
      drawQuay(back, quay, unit, frame);
      const scale = 1.9 * unit;
      crane.stand({ x: sun.x + 57 * scale, y: quay }, scale);
      const jib = quay - 75 * scale;
      const lifted = sun.y - 44 * unit + (1 - easeInOut(between(t, 0.1, 0.7))) * (quay - sun.y - 30 * unit);
      back.lineStyle(2.6 * unit, colorOf(frame.inks.ink), 1).lineBetween(sun.x, jib, sun.x, lifted);
      crate.stand({ x: sun.x, y: lifted }, unit);
      const fall = (1 - overshoot(between(t, 0.55, 0.8))) * 90 * unit;
      if (t > 0.5) post.stand({ x: sun.x - 82 * unit, y: quay + 16 * unit - fall }, 1.5 * unit);
      throwConfetti(front, sun, 165 * unit, between(t, 0.5, 1), frame);
    },
  };
};
