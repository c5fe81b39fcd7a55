import { type Command, cannot } from '../command';
import { placed, tellFaults } from '../faults';
import { openFile } from '../open';

/** `verify FILE`: proves each composed question again, from the hunt alone. */
export const verify: Command = async (call) => {
  const [file] = call.files;
  if (file === undefined) return cannot(call, call.words.noFile(call.name));
  const opened = await openFile(file);
  if (!opened) return cannot(call, call.words.cannotRead(file));
  if (call.json) call.print(JSON.stringify(placed(call, file, opened), null, 2));
  else tellFaults(call, file, opened);
  if (!opened.hunt) return 1;
  const composed = opened.hunt.stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof));
  if (!call.json) call.print(call.words.proved(file, composed.length));
  return 0;
};
