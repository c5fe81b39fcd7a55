import { join } from 'node:path';
import { type CorrectionFile, filesOf } from '../../../core/corrections/files';
import { type Corrections, gather, isWorthSending } from '../../../core/corrections/gather';
import { type SeenCell, type SeenDataset, standOf } from '../../../core/corrections/observations';
import { reportFilesOf } from '../../../core/corrections/reportFiles';
import type { Reported } from '../../../core/corrections/reports';
import { fault } from '../../../core/lib/checked';
import { say } from '../../../core/lib/language';
import { readPlay } from '../../../core/play/file';
import type { OpenedPlay } from '../../../core/play/kept';
import { jsonText } from '../../../core/scenario/json';
import { readBytes, type Unreadable, writeNew } from '../../../platform/node/files';
import {
  cellName,
  correctionWords,
  reportedLines,
  reportWords,
  requestWords,
  seenLines,
} from '../../../ui/messages/corrections';
import { type Call, type Command, cannot, type ExitCode } from '../command';
import { printJson, tellFaults } from '../faults';
import { eachFile } from '../onFiles';

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

const tellCell = (call: Call, one: SeenCell): void => {
  const words = correctionWords(call.language);
  const { labelled } = call.words;
  const about = cellName(call.language, one.cell);
  call.print(`  ${standOf(one) === 'disputed' ? labelled(about, words.disagree) : about}`);
  for (const line of seenLines(call.language, one)) call.print(`    ${line}`);
};

const tellDataset = (call: Call, { name, credit, cells }: SeenDataset): void => {
  const words = correctionWords(call.language);
  const { labelled } = call.words;
  call.print(`\n${(credit && say(credit.title, call.language)) || name}`);
  const known = [
    [words.publisher, credit?.publisher],
    [words.license, credit?.license],
    [words.link, credit?.url],
  ] as const;
  for (const [label, value] of known) call.print(`  ${labelled(label, value || words.unknown)}`);
  for (const one of cells) tellCell(call, one);
  call.print(`  ${labelled(words.how, words.howSaid(credit?.publisher ?? ''))}`);
};

const tellReports = (call: Call, reports: readonly Reported[]): void => {
  const words = correctionWords(call.language);
  const { labelled } = call.words;
  call.print(`\n${words.reports}`);
  for (const one of reports) {
    const [first, ...more] = reportedLines(call.language, one);
    call.print(`  ${first}`);
    for (const line of more) call.print(`    ${line}`);
  }
  call.print(`  ${words.reread}`);
  call.print(`  ${labelled(words.how, words.howReports)}`);
};

const tell = (call: Call, gathered: Corrections): void => {
  const { plays, datasets, reports, atHome } = gathered;
  const words = correctionWords(call.language);
  const cells = datasets.reduce((sum, one) => sum + one.cells.length, 0);
  call.print(words.read(plays, cells, reports.length));
  if (!isWorthSending(gathered)) call.print(words.none);
  if (atHome > 0) call.print(words.atHome(atHome));
  for (const one of datasets) tellDataset(call, one);
  if (reports.length > 0) tellReports(call, reports);
};

const write = async (call: Call, folder: string, files: readonly CorrectionFile[]): Promise<ExitCode> => {
  const { labelled, cannotWrite, written } = call.words;
  for (const { name, text } of files) {
    const path = join(folder, name);
    const why = await writeNew(path, new TextEncoder().encode(text));
    if (why)
      return cannot(call, labelled(path, why === 'exists' ? correctionWords(call.language).exists : cannotWrite));
    call.tell(labelled(path, written));
  }
  return 0;
};

/** `corrections PLAY… [--out FOLDER]`: what teams saw on the spot, as files for the publishers of the data. */
export const corrections: Command = {
  takes: 'some',
  options: ['json', 'out'],
  help: (language) => correctionWords(language).help,
  run: async (call) => {
    const plays: OpenedPlay[] = [];
    const code = await eachFile(call, openPlay, (file, { text, play, problems }) => {
      tellFaults(call, file, { text, problems });
      if (play) plays.push(play);
      return play ? 0 : 1;
    });
    const gathered = gather(plays);
    if (call.options.json) printJson(call, gathered);
    else tell(call, gathered);
    const { out } = call.options;
    const files = [
      ...filesOf(gathered.datasets, requestWords(call.language)).flatMap(({ files: of }) => of),
      ...reportFilesOf(gathered.reports, reportWords(call.language)),
    ];
    const kept = out === undefined ? 0 : await write(call, out, files);
    return kept === 0 ? code : kept;
  },
};
