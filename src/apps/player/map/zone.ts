import { distanceMeters } from '../../../core/lib/geo';
import { outlineOf } from '../../../core/lib/zone';
import type { Inks } from './inks';
import { board, type Picture } from './marks';
import type { Spot } from './sight';
import type { ChartStage } from './view';

const linePixels = 2.6;
const mostDots = 180;

const strokeRing = (context: CanvasRenderingContext2D, middle: number, radius: number): void => {
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.stroke();
};

/** Whether the zone of a stage is drawn: the team is in it, or may come. */
export const hasZone = ({ state }: ChartStage): boolean => state !== 'hidden' && state !== 'done';

/** How far the zone of a stage reaches from its place, in meters. */
export const reachOf = ({ position, radiusMeters, zone }: ChartStage): number =>
  radiusMeters + (zone ? Math.max(...outlineOf(zone).map((place) => distanceMeters(place, position))) : 0);

/** A zone that is no circle, in CSS pixels from the foot of its stage. */
export interface Ground {
  readonly outline: readonly Spot[];
  readonly isArea: boolean;
  /** How much around it counts too. */
  readonly margin: number;
}

/** Draws a zone that is no circle: its area or line with the margin around, and dots along it as long as the team is not in it. */
export const drawGround = ({ outline, isArea, margin }: Ground, open: boolean, inks: Inks, ratio: number): Picture => {
  const edge = margin + linePixels;
  const [left, top] = [Math.min(...outline.map(({ x }) => x)) - edge, Math.min(...outline.map(({ y }) => y)) - edge];
  const width = Math.max(...outline.map(({ x }) => x)) + edge - left;
  const height = Math.max(...outline.map(({ y }) => y)) + edge - top;
  const [canvas, context] = board(width, height, ratio);
  if (context) {
    context.translate(-left, -top);
    context.fillStyle = inks.magenta;
    context.strokeStyle = inks.magenta;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.beginPath();
    for (const { x, y } of outline) context.lineTo(x, y);
    context.lineWidth = 2 * margin;
    if (margin > 0) context.stroke();
    if (isArea) context.fill();
    thinOut(context, open ? 0.08 : 0.16);
    context.lineWidth = linePixels;
    if (open) context.setLineDash([0.01, linePixels * 3.2]);
    context.stroke();
  }
  return { canvas, width, height, footX: -left, footY: -top };
};

/** Lets all that is drawn shine through, as one: what overlaps is no darker. */
const thinOut = (context: CanvasRenderingContext2D, alpha: number): void => {
  const { fillStyle } = context;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'destination-in';
  context.globalAlpha = alpha;
  context.fillStyle = fillStyle;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.restore();
};

/** Draws the zone of a stage, dotted as long as the team is not in it; its foot is its middle. */
export const drawZone = (radius: number, open: boolean, inks: Inks, ratio: number): Picture => {
  const side = 2 * (radius + linePixels);
  const middle = side / 2;
  const [canvas, context] = board(side, side, ratio);
  if (context) {
    context.fillStyle = inks.magenta;
    context.strokeStyle = inks.magenta;
    context.lineWidth = linePixels;
    context.lineCap = 'round';
    context.globalAlpha = open ? 0.08 : 0.16;
    context.beginPath();
    context.arc(middle, middle, radius, 0, 2 * Math.PI);
    context.fill();
    context.globalAlpha = 1;
    const round = 2 * Math.PI * radius;
    const dots = Math.max(12, Math.min(mostDots, Math.round(round / (linePixels * 3.2))));
    if (open) context.setLineDash([0.01, round / dots - 0.01]);
    strokeRing(context, middle, radius);
  }
  return { canvas, width: side, height: side, footX: middle, footY: middle };
};
