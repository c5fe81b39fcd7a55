import { writeText } from '../../../platform/node/files';
import { type Command, cannot } from '../command';
import { tellFaults } from '../faults';
import { openFile } from '../open';

/** `prepare FILE [--out FILE]`: the hunt of a scenario, as `jalon-hunt/1`. */
export const prepare: Command = async (call) => {
  const [file] = call.files;
  if (file === undefined) return cannot(call, call.words.noFile(call.name));
  const opened = await openFile(file);
  if (!opened) return cannot(call, call.words.cannotRead(file));
  tellFaults(call, file, opened);
  if (!opened.hunt) return 1;
  const text = `${JSON.stringify(opened.hunt, null, 2)}\n`;
  if (call.out === undefined) call.print(text.trimEnd());
  else if (!(await writeText(call.out, text))) return cannot(call, call.words.cannotWrite(call.out));
  else call.tell(call.words.written(call.out));
  return 0;
};
