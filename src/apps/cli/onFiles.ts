import type { Hunt } from '../../core/prepare/hunt';
import type { Unreadable } from '../../platform/node/files';
import { type Call, type Command, cannot, type ExitCode } from './command';
import { placed, printJson, tellFaults } from './faults';
import { type OpenedFile, openFile } from './open';

type Outcome = ExitCode | Promise<ExitCode>;

/** Opens the files one after another, says which can't be read (`unread` is told too), and gives the worst exit code. */
export const eachFile = async <Opened extends object>(
  call: Call,
  open: (file: string) => Promise<Opened | Unreadable>,
  run: (file: string, opened: Opened) => Outcome,
  unread: (file: string, sentence: string) => void = () => {},
): Promise<ExitCode> => {
  let code: ExitCode = 0;
  for (const file of call.files) {
    const opened = await open(file);
    if (typeof opened === 'string') {
      code = cannot(call, call.words.labelled(file, call.words.cannotRead[opened]));
      unread(file, call.words.cannotRead[opened]);
      continue;
    }
    const own = await run(file, opened);
    if (own > code) code = own;
  }
  return code;
};

/** A command on one scenario or hunt. */
export const onFile = (
  options: Command['options'],
  run: (call: Call, file: string, opened: OpenedFile) => Outcome,
): Command => ({
  takes: 'one',
  options,
  run: (call) =>
    eachFile(
      call,
      (file) => openFile(file),
      (file, opened) => run(call, file, opened),
    ),
});

/** A command on the hunt of one file; where faults leave none, programs get `{ problems }` in its stead. */
export const onHunt = (options: Command['options'], run: (call: Call, hunt: Hunt) => Outcome): Command =>
  onFile(options, (call, file, opened) => {
    if (opened.hunt || !call.options.json) tellFaults(call, file, opened);
    else printJson(call, { problems: placed(call, file, opened) });
    return opened.hunt ? run(call, opened.hunt) : 1;
  });
