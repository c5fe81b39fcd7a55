import { isDone, isHere, isPassed, type Mode } from './mode';

/** One stage after another; the next opens when the last is done, or set aside: then both are open. Where the team is, it stays until all is done there, whatever opens meanwhile. */
export const trail: Mode = {
  open: (stages, play) => {
    const left = stages.filter((stage) => !isDone(play, stage.id));
    const next = left.find((stage) => isHere(play, stage.id)) ?? left.find((stage) => !isPassed(play, stage.id));
    return left.filter((stage) => stage === next || isPassed(play, stage.id) || isHere(play, stage.id));
  },
};
