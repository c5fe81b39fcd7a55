import { durations, easeInOut, easeOut } from '../motion';
import { props } from '../props';
import { colorOf } from '../strokes';
import { addBoard, addProp, type BuildSpectacle, between, boardSize, drawQuay, unitOf } from './spectacle';

const rings = 7;
const moths = 22;

/** The lantern: it is dark, a spark, then its light grows over the quay. */
export const buildLantern: BuildSpectacle = (scene) => {
  const [back, front] = [addBoard(scene, 0), addBoard(scene, 9)];
  const lantern = addProp(scene, props.lantern, 4);
  return {
    lastsMs: durations.treasure,
    print: (shown) => lantern.print(shown),
    hide: () => {
      back.clear();
      front.clear();
      lantern.hide();
    },
    draw: (t, frame) => {
      const { inks } = frame;
      const { width, height } = boardSize(frame);
      const unit = unitOf(frame);
      const foot = { x: width / 2, y: height - 74 * unit };
      const flame = { x: foot.x, y: foot.y - 58 * unit };
      const grown = easeInOut(between(t, 0.25, 0.85));
      back.clear();
      front.clear();
      back.fillStyle(colorOf(inks.night), 1).fillRect(-2, -2, width + 4, height + 4);
      for (let ring = rings; ring > 0; ring -= 1) {
        back.fillStyle(colorOf(inks.lantern), 0.1 + 0.05 * (rings - ring));
        back.fillCircle(flame.x, flame.y, (36 + 44 * ring) * unit * grown);
      }
      drawQuay(back, foot.y - 6 * unit, unit, frame);
      back
        .fillStyle(colorOf(inks.night), 0.62 * (1 - grown))
        .fillRect(-2, foot.y - 4 * unit, width + 4, height - foot.y + 8 * unit);
      lantern.stand(foot, 3.1 * unit);
      const spark = between(t, 0.1, 0.3) * (1 - between(t, 0.3, 0.4));
      front.fillStyle(colorOf(inks.postWhite), spark).fillCircle(flame.x, flame.y, 26 * unit * easeOut(spark));
      for (let i = 0; i < moths; i += 1) {
        const angle = i * 2.4 + t * (i % 2 === 0 ? 1.2 : -1.2);
        const far = (70 + ((i * 37) % 130)) * unit * (0.5 + 0.5 * grown);
        const twinkle = grown * (0.55 + 0.45 * Math.sin(i * 1.7 + t * 9));
        front.fillStyle(colorOf(inks.postWhite), twinkle);
        front.fillCircle(
          flame.x + Math.cos(angle) * far,
          flame.y + Math.sin(angle) * far * 0.8,
          (1.4 + (i % 3)) * unit,
        );
      }
    },
  };
};
