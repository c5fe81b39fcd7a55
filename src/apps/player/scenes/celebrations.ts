import type { GameObjects } from 'phaser';
import type { Inks } from '../map/inks';
import type { Spot } from '../map/sight';
import type { Celebration } from '../map/view';
import { confetti, durations, easeOut } from './motion';
import { colorOf, rays } from './strokes';

type Graphics = GameObjects.Graphics;

/** One frame of a celebration: `t` runs 0…1, `scale` keeps sizes in CSS pixels. */
export interface Moment {
  readonly spot: Spot;
  readonly t: number;
  readonly scale: number;
  readonly inks: Inks;
}

const scatter = (graphics: Graphics, { spot, scale, inks }: Moment, spread: number, alpha: number): void => {
  const colors = [inks.vermilion, inks.lantern, inks.magenta, inks.green].map(colorOf);
  for (const { angle, reach, ink } of confetti) {
    const [x, y] = [
      spot.x + Math.cos(angle) * reach * spread * scale,
      spot.y + Math.sin(angle) * reach * spread * scale,
    ];
    graphics.fillStyle(colors[ink] ?? 0, alpha);
    graphics.fillRect(x - 3 * scale, y - 2 * scale, 6 * scale, 4 * scale);
  }
};

const arrival = (graphics: Graphics, moment: Moment): void => {
  const { spot, t, scale, inks } = moment;
  const out = easeOut(t);
  const fade = 1 - t ** 3;
  graphics.fillStyle(colorOf(inks.lantern), 0.85 * fade);
  rays(graphics, spot, 26 * scale, (34 + 52 * out) * scale, 12, out * 0.5, 5 * scale);
  graphics.lineStyle(3 * scale, colorOf(inks.magenta), fade);
  graphics.strokeCircle(spot.x, spot.y, (14 + 64 * out) * scale);
  scatter(graphics, moment, out, fade);
};

const right = (graphics: Graphics, { spot, t, scale, inks }: Moment): void => {
  const at = { x: spot.x + 20 * scale, y: spot.y - 50 * scale };
  const reach = Math.sin(Math.PI * t) * 24 * scale;
  graphics.lineStyle(3 * scale, colorOf(inks.green), 1 - t);
  graphics.strokeCircle(at.x, at.y, (18 + 22 * easeOut(t)) * scale);
  graphics.fillStyle(colorOf(inks.lantern), 1);
  graphics.lineStyle(2 * scale, colorOf(inks.foldInk), 1);
  const points = Array.from({ length: 8 }, (_, i) => {
    const [angle, radius] = [(i * Math.PI) / 4, i % 2 === 0 ? reach : reach * 0.28];
    return { x: at.x + Math.sin(angle) * radius, y: at.y - Math.cos(angle) * radius };
  });
  graphics.fillPoints(points as never[], true, true);
  graphics.strokePoints(points as never[], true, true);
};

const treasure = (graphics: Graphics, moment: Moment): void => {
  const { spot, t, scale, inks } = moment;
  const out = easeOut(Math.min(1, t * 1.6));
  const above = { x: spot.x, y: spot.y - 40 * scale };
  const fade = 1 - t ** 6;
  graphics.fillStyle(colorOf(inks.lantern), 0.7 * fade);
  rays(graphics, above, 36 * scale, (60 + 90 * out) * scale, 16, out * 0.4, 9 * scale);
  scatter(graphics, { ...moment, spot: above }, 1.8 * out, fade);
};

const drawings = { arrival, right, treasure } as const;

/** Draws one moment of a celebration. */
export const drawCelebration = (graphics: Graphics, kind: Celebration['kind'], moment: Moment): void =>
  drawings[kind](graphics, moment);

/** How long a celebration lasts, in milliseconds. */
export const lengthOf = (kind: Celebration['kind']): number => durations[kind];
