import { siteAt } from '../../core/dataset';
import { lacksOf } from '../../core/dataset/credit/licenses';
import type { Credit, Field, Reading } from '../../core/dataset/dataset';
import { type Note, type Surveyed, surveyOf } from '../../core/dataset/survey';
import { say } from '../../core/lib/language';
import { type ReportWords, reportWords, saidRows } from '../../ui/messages/report';
import { noticeOf } from '../../ui/messages/story';
import type { Call } from './command';
import { placed, tellFaults } from './faults';
import { readWords } from './readWords';

const mostEmpty = 20;

const section = (call: Call, title: string, lines: readonly string[]): void => {
  if (lines.length === 0) return;
  call.print(`\n${title}`);
  for (const line of lines) call.print(`  ${line}`);
};

const headOf = (words: ReportWords, { kind, dialect, inside, place, bounds }: Surveyed): readonly string[] => {
  const { delimiter, encoding, newline, header } = dialect;
  return [
    words.kindOf(kind),
    ...(inside === '' ? [] : [words.inside(inside)]),
    words.written(delimiter, encoding, newline, header),
    ...(place ? [words.place(place.columns, place.system, place.sure)] : []),
    ...(bounds ? [words.extent(bounds.south, bounds.north, bounds.west, bounds.east)] : []),
  ];
};

const fieldLine = (call: Call, words: ReportWords, field: Field, of: number): string => {
  const { key, kind, sure, filled, distinct, examples } = field;
  const examplesShown = examples.map((example) => words.quoted(example.replace(/\s+/g, ' '))).join(', ');
  const what = words.field(kind, sure, filled, of, distinct);
  return call.words.labelled(key, call.words.labelled(what, examplesShown));
};

const fieldLines = (call: Call, words: ReportWords, { fields, rows, sites }: Surveyed): readonly string[] => {
  const empty = fields.filter(({ kind }) => kind === 'empty').map(({ key }) => key);
  const shown = empty.slice(0, mostEmpty).join(', ') + (empty.length > mostEmpty ? ', …' : '');
  const of = sites > 0 ? sites : rows;
  return [
    ...fields.filter(({ kind }) => kind !== 'empty').map((field) => fieldLine(call, words, field, of)),
    ...(empty.length === 0 ? [] : [words.empty(shown)]),
  ];
};

const noteLines = (call: Call, words: ReportWords, file: string, notes: readonly Note[]) =>
  notes.flatMap(({ problem, alike }) => {
    const [{ message } = { message: '' }] = placed(call, file, { text: '', problems: [problem] });
    return [message, ...(alike.count > 0 ? [words.alike(alike.count, saidRows(words, alike))] : [])];
  });

const creditLines = (
  { language, words: { labelled } }: Call,
  words: ReportWords,
  credit: Credit,
): readonly string[] => {
  const license = [credit.license, credit.licenseUrl].filter((part) => part !== '').join(', ');
  const known: readonly (readonly [string, string])[] = [
    [words.publisher, credit.publisher],
    [words.license, license],
    [words.updated, credit.date && words.date(credit.date)],
    [words.link, credit.url],
    [words.notice, noticeOf(credit, language)],
  ];
  return [
    say(credit.title, language),
    ...known.flatMap(([label, text]) => (text === '' ? [] : [labelled(label, text)])),
    ...lacksOf(credit).map((lack) => readWords[language].lacks[lack](license)),
  ];
};

const siteLines = ({ language }: Call, { dataset }: Reading): readonly string[] => {
  if (dataset === null) return [];
  return Array.from({ length: dataset.size }, (_, i) => {
    const { row, name, position } = siteAt(dataset, i);
    return readWords[language].site(row, name, position.lat, position.lng);
  });
};

/** Prints what a file holds, for a person; what makes it unreadable is told apart. */
export const tellReading = (call: Call, file: string, reading: Reading): void => {
  const words = reportWords(call.language);
  const told = surveyOf(reading);
  tellFaults(call, file, { text: '', problems: told.problems });
  if (told.rows === 0) return;
  const { rows, sites, merged, leftOut, leftOutRows, mergedRows } = told;
  call.print(call.words.labelled(file, words.rowsOf(rows, sites, merged, leftOut)));
  for (const line of headOf(words, told)) call.print(line);
  section(call, words.columns, fieldLines(call, words, told));
  section(
    call,
    words.leftOut,
    leftOutRows.map((group) =>
      words.group(group.count, saidRows(words, group), words.reasons[group.reason] ?? words.otherReason),
    ),
  );
  section(
    call,
    words.merged,
    mergedRows.map((group) => words.group(group.count, saidRows(words, group), words.merges[group.reason])),
  );
  section(call, words.notes, noteLines(call, words, file, told.notes));
  section(call, words.credit, creditLines(call, words, told.credit));
  if (call.options.sites) section(call, readWords[call.language].sites, siteLines(call, reading));
  call.print('');
};
