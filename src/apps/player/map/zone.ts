import type { Inks } from './inks';
import { board, type Picture } from './marks';
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
