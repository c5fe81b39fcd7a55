import { verify as verifyHunt } from '../../../core/prepare/verify';
import { placed, printJson, tellFaults } from '../faults';
import { onFile } from '../onFiles';

/** `verify FILE`: proves each composed question again, from the hunt alone; tells which would be composed otherwise now. */
export const verify = onFile(['json'], (call, file, { hunt, ...opened }) => {
  const aged = hunt ? verifyHunt(hunt) : [];
  const told = { ...opened, problems: [...opened.problems, ...aged.map((problem) => ({ ...problem, file }))] };
  if (call.options.json) printJson(call, placed(call, file, told));
  else tellFaults(call, file, told);
  if (!hunt) return 1;
  const composed = hunt.stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof)).length;
  const proved = composed - aged.filter(({ fault }) => fault === 'sense.proofAged').length;
  if (!call.options.json) call.print(call.words.labelled(file, call.words.proved(composed, proved)));
  return 0;
});
