import { placed, printJson, tellFaults } from '../faults';
import { onFile } from '../onFiles';

/** `verify FILE`: proves each composed question again, from the hunt alone. */
export const verify = onFile(['json'], (call, file, opened) => {
  if (call.options.json) printJson(call, placed(call, file, opened));
  else tellFaults(call, file, opened);
  if (!opened.hunt) return 1;
  const composed = opened.hunt.stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof));
  if (!call.options.json) call.print(call.words.labelled(file, call.words.proved(composed.length)));
  return 0;
});
