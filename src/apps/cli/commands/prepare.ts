import { writeText } from '../../../platform/node/files';
import { cannot } from '../command';
import { onHunt } from '../onFiles';

/** `prepare FILE [--out FILE]`: the hunt of a scenario, as `jalon-hunt/1`. */
export const prepare = onHunt(['json', 'out'], async (call, hunt) => {
  const { out } = call.options;
  const { labelled, cannotWrite, written } = call.words;
  const text = JSON.stringify(hunt, null, 2);
  if (out === undefined) call.print(text);
  else if (!(await writeText(out, `${text}\n`))) return cannot(call, labelled(out, cannotWrite));
  else call.tell(labelled(out, written));
  return 0;
});
