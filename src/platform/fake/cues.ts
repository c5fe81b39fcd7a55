import type { Cue, Cues } from '../ports';

/** Cues that are only noted: `given` lists what was heard and felt. */
export const notedCues = (): Cues & { readonly given: readonly Cue[] } => {
  const given: Cue[] = [];
  let on = false;
  return {
    given,
    turn: (next) => {
      on = next;
    },
    give: (cue) => {
      if (on) given.push(cue);
    },
  };
};
