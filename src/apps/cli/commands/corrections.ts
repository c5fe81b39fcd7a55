import { filesOf } from '../../../core/corrections/files';
import { type Corrections, gather, isWorthSending } from '../../../core/corrections/gather';
import { type SeenCell, type SeenDataset, standOf } from '../../../core/corrections/observations';
import { reportFilesOf } from '../../../core/corrections/reportFiles';
import type { Reported } from '../../../core/corrections/reports';
import { say } from '../../../core/lib/language';
import {
  cellName,
  correctionWords,
  reportedLines,
  reportWords,
  requestWords,
  seenLines,
} from '../../../ui/messages/corrections';
import type { Call, Command } from '../command';
import { printJson } from '../faults';
import { openPlays, writeAll } from '../onPlays';

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

/** `corrections PLAY… [--out FOLDER]`: what teams saw on the spot, as files for the publishers of the data. */
export const corrections: Command = {
  takes: 'some',
  options: ['json', 'out'],
  help: (language) => correctionWords(language).help,
  run: async (call) => {
    const { plays, code } = await openPlays(call);
    const gathered = gather(plays);
    if (call.options.json) printJson(call, gathered);
    else tell(call, gathered);
    const { out } = call.options;
    const files = [
      ...filesOf(gathered.datasets, requestWords(call.language)).flatMap(({ files: of }) => of),
      ...reportFilesOf(gathered.reports, reportWords(call.language)),
    ];
    const kept = out === undefined ? 0 : await writeAll(call, out, files, correctionWords(call.language).exists);
    return kept === 0 ? code : kept;
  },
};
