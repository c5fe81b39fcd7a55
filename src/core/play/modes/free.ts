import { isDone, type Mode } from './mode';

/** Any stage in any order; all are open until they are done. */
export const free: Mode = {
  open: (stages, play) => stages.filter((stage) => !isDone(play, stage.id)),
};
