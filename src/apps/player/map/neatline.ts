import type { Inks } from './inks';
import type { Box } from './names';
import type { Spot } from './sight';

/** From the edge of what is drawn outward, in pixels: a gap, the checked band, and how long its checks are. */
const [gap, band, check] = [3, 6, 40] as const;

/** How far the neatline reaches beyond the edge of what is drawn, in pixels. */
export const neatlinePixels = gap + band + 1;

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const around = ({ left, top, right, bottom }: Box): Path2D => {
  const path = new Path2D();
  path.rect(left, top, right - left, bottom - top);
  return path;
};

const rule = (context: CanvasRenderingContext2D, box: Box, width: number, dash: readonly number[] = []): void => {
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(around(box));
};

/** Ends a drawn map as a printed chart ends: at a checked neatline, with the margin of paper beyond it; in a square of `size` pixels from `origin`. */
export const printMargin = (
  context: CanvasRenderingContext2D,
  drawn: Box,
  origin: Spot,
  size: number,
  inks: Inks,
): void => {
  const edge = {
    left: drawn.left - origin.x,
    top: drawn.top - origin.y,
    right: drawn.right - origin.x,
    bottom: drawn.bottom - origin.y,
  };
  if (edge.left < 0 && edge.top < 0 && edge.right > size && edge.bottom > size) return;
  const beyond = around(edge);
  beyond.rect(0, 0, size, size);
  context.save();
  context.fillStyle = inks.paper;
  context.fill(beyond, 'evenodd');
  context.strokeStyle = inks.ink;
  rule(context, edge, 1.6);
  rule(context, grown(edge, gap), 1);
  rule(context, grown(edge, gap + band / 2), band, [check, check]);
  rule(context, grown(edge, gap + band), 2);
  context.restore();
};
