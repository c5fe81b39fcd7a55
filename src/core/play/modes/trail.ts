import { isDone, type Mode } from './mode';

/** One stage after another; the next opens when the last is done. */
export const trail: Mode = {
  open: (stages, play) => stages.filter((stage) => !isDone(play, stage.id)).slice(0, 1),
};
