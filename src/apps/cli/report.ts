import { siteAt } from '../../core/dataset';
import type { Credit, Field, Reading } from '../../core/dataset/dataset';
import { lacksOf } from '../../core/dataset/licenses';
import type { Problem } from '../../core/lib/checked';
import { boundsOfDegrees } from '../../core/lib/geo';
import { say } from '../../core/lib/language';
import { describeFault } from '../../ui/messages';
import { noticeOf } from '../../ui/messages/story';
import type { Call } from './command';
import { placed, tellFaults } from './faults';
import { type ReadWords, readWords } from './readWords';

const mostRuns = 12;
const mostEmpty = 20;

/** Row numbers as a spreadsheet shows them, `4, 1018–1020`, and how many others there are. */
const shownRows = (words: ReadWords, rows: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  let shown = 0;
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run[1] + 1) run[1] = row;
    else if (runs.length === mostRuns) break;
    else runs.push([row, row]);
    shown += 1;
  }
  const text = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
  return shown === rows.length ? text : words.andOthers(text, rows.length - shown);
};

const section = (call: Call, title: string, lines: readonly string[]): void => {
  if (lines.length === 0) return;
  call.print(`\n${title}`);
  for (const line of lines) call.print(`  ${line}`);
};

const headOf = (words: ReadWords, { kind, dialect, inside, place, dataset }: Reading): readonly string[] => {
  const { delimiter, encoding, newline, header } = dialect;
  const bounds = dataset && boundsOfDegrees(dataset.lat, dataset.lng);
  return [
    words.kindOf(kind),
    ...(inside === '' ? [] : [words.inside(inside)]),
    words.written(delimiter, encoding, newline, header),
    ...(place ? [words.place(place.columns, place.system, place.sure)] : []),
    ...(bounds ? [words.extent(bounds.south, bounds.north, bounds.west, bounds.east)] : []),
  ];
};

const fieldLine = (call: Call, words: ReadWords, field: Field, of: number): string => {
  const { key, kind, sure, filled, distinct, examples } = field;
  const examplesShown = examples.map((example) => words.quoted(example.replace(/\s+/g, ' '))).join(', ');
  const what = words.field(kind, sure, filled, of, distinct);
  return call.words.labelled(key, call.words.labelled(what, examplesShown));
};

const fieldLines = (call: Call, words: ReadWords, { fields, rows, sites }: Reading): readonly string[] => {
  const empty = fields.filter(({ kind }) => kind === 'empty').map(({ key }) => key);
  const shown = empty.slice(0, mostEmpty).join(', ') + (empty.length > mostEmpty ? ', …' : '');
  const of = sites > 0 ? sites : rows;
  return [
    ...fields.filter(({ kind }) => kind !== 'empty').map((field) => fieldLine(call, words, field, of)),
    ...(empty.length === 0 ? [] : [words.empty(shown)]),
  ];
};

/** What was told of rows once, with the other rows of which the same could be told. */
const noteLines = (call: Call, words: ReadWords, file: string, { problems, leftOutRows, mergedRows }: Reading) => {
  const told = new Set<string>([...leftOutRows, ...mergedRows].map(({ reason }) => reason));
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.severity === 'error' || told.has(problem.fault)) continue;
    groups.set(problem.fault, [...(groups.get(problem.fault) ?? []), problem]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    const [{ message } = { message: '' }] = placed(call, file, { text: '', problems: first ? [first] : [] });
    const rows = others.flatMap(({ row }) => row ?? []);
    const rest = others.filter(({ row }) => row === undefined).map((problem) => describeFault(call.language, problem));
    return [message, ...(rows.length > 0 ? [words.alike(rows.length, shownRows(words, rows))] : []), ...rest];
  });
};

const creditLines = ({ language, words: { labelled } }: Call, words: ReadWords, credit: Credit): readonly string[] => {
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
    ...lacksOf(credit).map((lack) => words.lacks[lack](license)),
  ];
};

const siteLines = (words: ReadWords, { dataset }: Reading): readonly string[] => {
  if (dataset === null) return [];
  return Array.from({ length: dataset.size }, (_, i) => {
    const { row, name, position } = siteAt(dataset, i);
    return words.site(row, name, position.lat, position.lng);
  });
};

/** Prints what a file holds, for a person; what makes it unreadable is told apart. */
export const tellReading = (call: Call, file: string, reading: Reading): void => {
  const words = readWords(call.language);
  const errors = reading.problems.filter(({ severity }) => severity === 'error');
  tellFaults(call, file, { text: '', problems: errors });
  if (reading.rows === 0) return;
  const { rows, sites, merged, leftOut, leftOutRows, mergedRows } = reading;
  call.print(call.words.labelled(file, words.rowsOf(rows, sites, merged, leftOut)));
  for (const line of headOf(words, reading)) call.print(line);
  section(call, words.columns, fieldLines(call, words, reading));
  section(
    call,
    words.leftOut,
    leftOutRows.map(({ reason, rows }) =>
      words.group(rows.length, shownRows(words, rows), words.reasons[reason] ?? words.otherReason),
    ),
  );
  section(
    call,
    words.merged,
    mergedRows.map(({ reason, rows }) => words.group(rows.length, shownRows(words, rows), words.merges[reason])),
  );
  section(call, words.notes, noteLines(call, words, file, reading));
  section(call, words.credit, creditLines(call, words, reading.credit));
  if (call.options.sites) section(call, words.sites, siteLines(words, reading));
  call.print('');
};
