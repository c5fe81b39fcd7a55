import { inTurns } from '../inTurns';

const canvasesInTurn = 4;

const leaving = inTurns<HTMLCanvasElement>(canvasesInTurn, (canvas) => {
  canvas.width = 0;
  canvas.height = 0;
});

/** Gives the pixels of a canvas back of which nothing is shown any more, some in each turn: a collector that finds hundreds of them at once holds the page up. */
export const discard = (canvas: HTMLCanvasElement): void => leaving.add(canvas);
