import { join } from 'node:path';
import { fault } from '../../core/lib/checked';
import { readPlay } from '../../core/play/file';
import type { OpenedPlay } from '../../core/play/kept';
import { jsonText } from '../../core/scenario/json';
import { readBytes, type Unreadable, writeNew } from '../../platform/node/files';
import { type Call, cannot, type ExitCode } from './command';
import { tellFaults } from './faults';
import { eachFile } from './onFiles';

/** A file of a play as it was opened. */
interface OpenedFile {
  readonly text: string;
  readonly play: OpenedPlay | null;
  readonly problems: ReturnType<typeof readPlay>['problems'];
}

const openPlay = async (file: string): Promise<OpenedFile | Unreadable> => {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return bytes;
  const text = jsonText(bytes);
  if (text === null) return { text: '', play: null, problems: [fault('', 'json.notText')] };
  const { value, problems } = readPlay(text, file);
  return { text, play: value, problems };
};

/** The plays of a call's files, those that are whole; what is wrong with the others is told, and in the code. */
export const openPlays = async (
  call: Call,
): Promise<{ readonly plays: readonly OpenedPlay[]; readonly code: ExitCode }> => {
  const plays: OpenedPlay[] = [];
  const code = await eachFile(call, openPlay, (file, { text, play, problems }) => {
    tellFaults(call, file, { text, problems });
    if (play) plays.push(play);
    return play ? 0 : 1;
  });
  return { plays, code };
};

/** Writes files into a folder, over nothing; the first that can't be written ends it. */
export const writeAll = async (
  call: Call,
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
  exists: string,
): Promise<ExitCode> => {
  const { labelled, cannotWrite, written } = call.words;
  for (const { name, text } of files) {
    const path = join(folder, name);
    const why = await writeNew(path, new TextEncoder().encode(text));
    if (why) return cannot(call, labelled(path, why === 'exists' ? exists : cannotWrite));
    call.tell(labelled(path, written));
  }
  return 0;
};
