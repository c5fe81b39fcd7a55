import type { GameObjects, Scene } from 'phaser';
import type { Inks } from '../../map/inks';
import type { Mark } from '../../map/marks';
import type { Spot } from '../../map/sight';
import { depths, type Frame, type Shown } from '../part';
import { dress, markPicture } from '../pictures';
import { colorOf, rays } from '../strokes';

type Graphics = GameObjects.Graphics;

/** What fills the whole chart for a moment and then stands still: `t` runs 0…1 and stays at 1. */
export interface Spectacle {
  print(shown: Shown): void;
  hide(): void;
  draw(t: number, frame: Frame): void;
  readonly lastsMs: number;
}

/** Builds a spectacle, hidden. */
export type BuildSpectacle = (scene: Scene) => Spectacle;

/** The part of `t` between two moments, as 0…1. */
export const between = (t: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (t - from) / (to - from)));

/** Props are drawn so much larger than on the chart that their prints must be sharper. */
const sharpness = 2.5;

/** A drawing that a spectacle moves about. */
export interface Prop {
  print(shown: Shown): void;
  hide(): void;
  /** Stands it with its foot on a spot; `scale` is times the drawing's own size in units of the scene. */
  stand(spot: Spot, scale: number, turn?: number, flip?: boolean): void;
}

/** A prop at a depth above the board of the spectacle. */
export const addProp = (scene: Scene, mark: Mark, level: number): Prop => {
  const image = scene.add
    .image(0, 0, '__DEFAULT')
    .setDepth(depths.spectacle + level)
    .setVisible(false);
  let pixel = 1;
  return {
    print: ({ inks, ratio }) => {
      pixel = 1 / (ratio * sharpness);
      dress(image, markPicture(scene, mark, inks, ratio * sharpness));
    },
    hide: () => {
      image.setVisible(false);
    },
    stand: ({ x, y }, scale, turn = 0, flip = false) => {
      image.setVisible(true).setPosition(x, y).setRotation(turn);
      image.setScale((flip ? -1 : 1) * scale * pixel, scale * pixel);
    },
  };
};

/** A board at a level of the spectacle. */
export const addBoard = (scene: Scene, level: number): Graphics =>
  scene.add.graphics().setDepth(depths.spectacle + level);

/** The part of the canvas that is to be seen, in units of the scene. */
export const boardSize = ({ sight, view, size }: Frame): { readonly width: number; readonly height: number } => {
  const { width, height } = sight.size();
  return { width: width * size, height: Math.max(120, height - (view.spectacle?.covered ?? 0)) * size };
};

/** How large a spectacle drawn for 390 × 320 may be in what is free of this canvas, in units of the scene. */
export const unitOf = (frame: Frame): number => {
  const { width, height } = boardSize(frame);
  const above = (frame.view.spectacle?.above ?? 0) * frame.size;
  return Math.min(width / 390, Math.max(height / 2, height - above) / 320, 2.2 * frame.size);
};

/** A sky with rays that turn out of a spot. */
export const drawSky = (board: Graphics, spot: Spot, turn: number, { sight, inks }: Frame): void => {
  const { width, height } = sight.size();
  board.fillStyle(colorOf(inks.feast), 1).fillRect(-2, -2, width + 4, height + 4);
  board.fillStyle(colorOf(inks.feastRay), 1);
  rays(board, spot, 0, Math.hypot(width, height), 14, turn, Math.hypot(width, height) * 0.11);
};

/** The quay at the foot of a spectacle: its upper edge is at `top`. */
export const drawQuay = (board: Graphics, top: number, unit: number, { sight, inks }: Frame): void => {
  const { width, height } = sight.size();
  board.fillStyle(colorOf(inks.land), 1).fillRect(-2, top, width + 4, height - top + 4);
  board.fillStyle(colorOf(inks.ink), 1).fillRect(-2, top - 1.5 * unit, width + 4, 3 * unit);
  board.fillRect(-2, top + 9 * unit, width + 4, 1.6 * unit);
};

/** The colors of confetti. */
export const confettiInks = (inks: Inks): readonly number[] =>
  [inks.vermilion, inks.lantern, inks.magenta, inks.green, inks.postWhite].map(colorOf);

/** Confetti thrown from a spot at `t` 0…1: it flies out, tumbles, sinks a little, and stays where it is at 1. */
export const throwConfetti = (board: Graphics, from: Spot, reach: number, t: number, { inks, size }: Frame): void => {
  if (t <= 0) return;
  const colors = confettiInks(inks);
  const out = 1 - (1 - t) ** 3;
  for (let i = 0; i < 44; i += 1) {
    const angle = (i * 137.5 * Math.PI) / 180;
    const far = reach * (0.35 + ((i * 29) % 66) / 100);
    const [x, y] = [from.x + Math.cos(angle) * far * out, from.y + Math.sin(angle) * far * out + reach * 0.22 * t * t];
    const turn = angle + (1 - out) * 9;
    const length = Math.min(5.5 * size, reach / 26);
    const breadth = length * 0.58;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    board.fillStyle(colors[i % colors.length] ?? 0, 1);
    board.fillPoints(
      [
        { x: x - length * cos + breadth * sin, y: y - length * sin - breadth * cos },
        { x: x + length * cos + breadth * sin, y: y + length * sin - breadth * cos },
        { x: x + length * cos - breadth * sin, y: y + length * sin + breadth * cos },
        { x: x - length * cos - breadth * sin, y: y - length * sin + breadth * cos },
      ] as never[],
      true,
    );
  }
};
