import type { GameObjects } from 'phaser';
import type { Ink } from '../map/inks';
import type { Spot } from '../map/sight';
import { durations, easeOut, progress } from './motion';
import { type BuildPart, depths, type Frame } from './part';
import { colorOf } from './strokes';

/** From cold to burning: the inks of the warmth scale in the panel. */
const warmthInks: readonly Ink[] = ['cold', 'cool', 'lantern', 'vermilion'];
/** At home it shows how the game is played; in the street the needle does, and a pulse costs frames. */
const pulseEveryMs = { atHome: 2_600, inStreet: 20_000 } as const;
const [innerPixels, outerPixels] = [30, 108] as const;
const arcRadians = 0.5;
const needlePixels = 52;

/** Toward a spot on the canvas: radians as Phaser turns them, from the right, clockwise. */
const toward = (from: Spot, to: Spot): number => Math.atan2(to.y - from.y, to.x - from.x);

const drawNeedle = (
  graphics: GameObjects.Graphics,
  at: Spot,
  turn: number,
  ink: number,
  edge: number,
  size: number,
) => {
  const point = (radius: number, angle: number) => ({
    x: at.x + radius * size * Math.cos(turn + angle),
    y: at.y + radius * size * Math.sin(turn + angle),
  });
  const corners = [
    point(needlePixels + 13, 0),
    point(needlePixels, 0.17),
    point(needlePixels + 3, 0),
    point(needlePixels, -0.17),
  ];
  graphics.fillStyle(ink, 1).lineStyle(2 * size, edge, 1);
  graphics.fillPoints(corners as never[], true, true);
  graphics.strokePoints(corners as never[], true, true);
};

interface Pulse {
  readonly at: Spot;
  readonly turn: number;
  readonly ink: number;
  readonly edge: number;
  readonly t: number;
  readonly size: number;
}

const drawPulse = (graphics: GameObjects.Graphics, { at, turn, ink, edge, t, size }: Pulse): void => {
  const radius = (innerPixels + (outerPixels - innerPixels) * easeOut(t)) * size;
  graphics.lineStyle(2 * size, ink, 0.7 * (1 - t));
  graphics.strokeCircle(at.x, at.y, radius);
  const width = (7 - 4 * t) * size;
  for (const [line, color] of [
    [width + 3 * size, edge],
    [width, ink],
  ] as const) {
    graphics.lineStyle(line, color, 1 - t ** 2);
    graphics.beginPath();
    graphics.arc(at.x, at.y, radius, turn - arcRadians, turn + arcRadians);
    graphics.strokePath();
  }
};

/** Hot and cold: a needle at the boat toward the stage that is looked for, and a pulse now and then while it sails. */
export const buildRadar: BuildPart = (scene, reducedMotion) => {
  const graphics = scene.add.graphics().setDepth(depths.token - 1);
  let pulsed = Number.NEGATIVE_INFINITY;
  const draw = ({ view, sight, inks, size, now }: Frame): void => {
    if (!view.aim || !view.token) return;
    const at = sight.place(view.token.position);
    const to = sight.place(view.aim.toward);
    if (Math.hypot(to.x - at.x, to.y - at.y) < needlePixels * size) return;
    const ink = colorOf(inks[warmthInks[view.aim.warmth] ?? 'cold']);
    const [turn, edge] = [toward(at, to), colorOf(inks.foldInk)];
    drawNeedle(graphics, at, turn, ink, edge, size);
    const t = progress(pulsed, now, durations.pulse);
    if (t < 1) drawPulse(graphics, { at, turn, ink, edge, t, size });
  };
  return {
    show: ({ view }, before, now) => {
      const everyMs = view.token?.simulated ? pulseEveryMs.atHome : pulseEveryMs.inStreet;
      const sailed = before !== null && view.token !== null && view.token !== before.view.token;
      if (sailed && !reducedMotion && view.aim && now - pulsed > everyMs) pulsed = now;
    },
    compose: (frame) => {
      graphics.clear();
      draw(frame);
    },
    restless: (now) => now - pulsed < durations.pulse + 50,
  };
};
