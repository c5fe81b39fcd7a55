import { stops } from '../../../core/lib/checked';
import type { Hunt } from '../../../core/prepare/hunt';
import { type Command, cannot, type ExitCode } from '../command';
import { placed, tellFaults } from '../faults';
import { openFile } from '../open';

const questionsIn = (hunt: Hunt): number => hunt.stages.reduce((sum, { challenges }) => sum + challenges.length, 0);

/** `check FILE…`: shape, sense and proofs of scenarios and hunts. */
export const check: Command = async (call) => {
  if (call.files.length === 0) return cannot(call, call.words.noFile(call.name));
  const found: unknown[] = [];
  let code: ExitCode = 0;
  for (const file of call.files) {
    const opened = await openFile(file);
    if (!opened) return cannot(call, call.words.cannotRead(file));
    if (stops(opened.problems)) code = 1;
    if (call.json) found.push(...placed(call, file, opened));
    else tellFaults(call, file, opened);
    if (!call.json && opened.hunt) {
      const say = opened.problems.length > 0 ? call.words.playable : call.words.good;
      call.print(say(file, opened.hunt.stages.length, questionsIn(opened.hunt)));
    }
  }
  if (call.json) call.print(JSON.stringify(found, null, 2));
  return code;
};
