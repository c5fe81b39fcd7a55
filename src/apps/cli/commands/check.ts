import { stops } from '../../../core/lib/checked';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Call, Command } from '../command';
import { type PlacedProblem, placed, printJson, tellFaults } from '../faults';
import { eachFile } from '../onFiles';
import { type OpenedFile, openFile } from '../open';

const questionsIn = (hunt: Hunt): number => hunt.stages.reduce((sum, { challenges }) => sum + challenges.length, 0);

const tell = (call: Call, file: string, opened: OpenedFile): void => {
  tellFaults(call, file, opened);
  if (!opened.hunt) return;
  const say = opened.problems.length > 0 ? call.words.playable : call.words.good;
  call.print(call.words.labelled(file, say(opened.hunt.stages.length, questionsIn(opened.hunt))));
};

/** `check FILE…`: shape, sense and proofs of scenarios and hunts. */
export const check: Command = {
  takes: 'some',
  options: ['json'],
  run: async (call) => {
    const found: PlacedProblem[] = [];
    const code = await eachFile(call, openFile, (file, opened) => {
      if (call.options.json) found.push(...placed(call, file, opened));
      else tell(call, file, opened);
      return stops(opened.problems) ? 1 : 0;
    });
    if (call.options.json) printJson(call, found);
    return code;
  },
};
