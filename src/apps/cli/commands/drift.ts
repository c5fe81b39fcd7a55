import { basename } from 'node:path';
import type { Dataset } from '../../../core/dataset';
import { parseJson, within } from '../../../core/lib/json';
import { type Change, type Drift, type Mend, mended } from '../../../core/prepare/drift/change';
import { driftOfHunt } from '../../../core/prepare/drift/hunt';
import type { FoundAgain } from '../../../core/prepare/drift/other';
import { driftOfScenario } from '../../../core/prepare/drift/scenario';
import { datasetPaths, sitePaths } from '../../../core/scenario/datasetPaths';
import { writeNew, writeText } from '../../../platform/node/files';
import { type Call, type Command, cannot, type ExitCode } from '../command';
import { besideOf } from '../dataBeside';
import { readGiven } from '../dataFile';
import { describeChange, driftWords } from '../driftWords';
import { printJson, tellFaults } from '../faults';
import { eachFile } from '../onFiles';
import { datasetsOf, type OpenedFile, openFile } from '../open';

/** Whether a file that was opened is a prepared hunt: it names no data. */
const isHunt = (text: string): boolean => datasetPaths(text).length === 0;

const mendsIn = ({ changes }: Drift): readonly Mend[] => changes.flatMap(({ mend }) => mend ?? []);

/** A change with its mend; of a prepared hunt, which has none, the change alone. */
const tellChange = (call: Call, change: Change, isMendable: boolean): void => {
  const { labelled } = call.words;
  const said = describeChange(call.language, change);
  const whole = isMendable ? labelled(said, driftWords[call.language].mends[change.kind]) : said;
  call.print(`${change.path}: ${whole}.`);
};

/** The datasets of a scenario, or of a prepared hunt, by name, with the path where it tells one. */
const pathsIn = ({ text, hunt }: OpenedFile): ReadonlyMap<string, string> => {
  const named = sitePaths(text);
  const sites = hunt?.stages.flatMap(({ site }) => (site ? [[site.dataset, ''] as const] : [])) ?? [];
  return new Map(named.length > 0 ? named : sites);
};

/** Which dataset the newer data is of: the one that is named, the only one, or the one whose file is called so; else the sentence that asks. */
const datasetMeant = (call: Call, paths: ReadonlyMap<string, string>): { readonly name: string } | string => {
  const words = driftWords[call.language];
  const { dataset: named, data = '' } = call.options;
  const known = [...paths.keys()];
  if (named !== undefined) return paths.has(named) ? { name: named } : words.noDataset(named, known);
  const [only, ...more] = known;
  if (only !== undefined && more.length === 0) return { name: only };
  const [called, ...others] = known.filter((name) => basename(paths.get(name) ?? '') === basename(data));
  return called !== undefined && others.length === 0 ? { name: called } : words.whichDataset(known);
};

/** Writes the mended scenario with the newer data beside it, and keeps the old one. */
const write = async (call: Call, file: string, { text }: OpenedFile, drift: Drift, name: string): Promise<ExitCode> => {
  const { labelled, cannotWrite, written } = call.words;
  const words = driftWords[call.language];
  const data = await besideOf(call.options.data ?? '', file);
  const unput = await data.put();
  if (unput) return cannot(call, labelled(unput.file, unput.why === 'exists' ? words.otherData : cannotWrite));
  const before = file.replace(/(?:\.json)?$/, '.before.json');
  const kept = await writeNew(before, new TextEncoder().encode(text));
  if (kept !== null) return cannot(call, labelled(before, kept === 'exists' ? words.keptBefore : cannotWrite));
  const mends = [...mendsIn(drift), { path: `${within('$.datasets', name)}.path`, value: data.path }];
  const json = mended(parseJson(text).value, mends);
  if (!(await writeText(file, `${JSON.stringify(json, null, 2)}\n`))) return cannot(call, labelled(file, cannotWrite));
  call.tell(labelled(file, `${words.mended(mendsIn(drift).length)} ${labelled(before, written)}`));
  return 0;
};

/** How many changes there are, and whether they can be mended. */
const summaryOf = (call: Call, opened: OpenedFile, drift: Drift): readonly string[] => {
  const words = driftWords[call.language];
  const count = drift.changes.length;
  if (count === 0) return [words.none];
  if (isHunt(opened.text)) return [words.foundInHunt(count), words.huntUnwritten];
  return drift.problems.length > 0
    ? [words.found(count, 0), words.broken]
    : [words.found(count, mendsIn(drift).length)];
};

const tell = (call: Call, file: string, opened: OpenedFile, drift: Drift): void => {
  if (call.options.json) printJson(call, drift);
  else for (const change of drift.changes) tellChange(call, change, !isHunt(opened.text));
  tellFaults(call, file, { text: opened.text, problems: drift.problems });
  for (const said of summaryOf(call, opened, drift)) call.tell(call.words.labelled(file, said));
};

/** Says that this is other data: nothing is proposed, nothing written. */
const refuse = (call: Call, drift: Drift, other: FoundAgain): ExitCode => {
  if (call.options.json) printJson(call, drift);
  return cannot(call, call.words.labelled(call.options.data ?? '', driftWords[call.language].otherThan(other)));
};

const compare = async (call: Call, file: string, opened: OpenedFile, newer: Dataset): Promise<ExitCode> => {
  const words = driftWords[call.language];
  const { labelled } = call.words;
  const meant = datasetMeant(call, pathsIn(opened));
  if (typeof meant === 'string') return cannot(call, labelled(file, meant));
  const { text, hunt } = opened;
  if (isHunt(text)) {
    if (call.options.write) return cannot(call, labelled(file, words.huntUnwritten));
    const drift = hunt ? driftOfHunt(hunt, meant.name, newer) : { changes: [], problems: [] };
    if (drift.other) return refuse(call, drift, drift.other);
    tell(call, file, opened, drift);
    return drift.changes.length > 0 ? 1 : 0;
  }
  const datasets = await datasetsOf(text, file);
  const drift = driftOfScenario(parseJson(text).value, datasets, meant.name, newer);
  if (drift.other) return refuse(call, drift, drift.other);
  tell(call, file, opened, drift);
  if (drift.changes.length === 0 || !call.options.write) return drift.changes.length > 0 ? 1 : 0;
  return drift.problems.length > 0 ? 2 : write(call, file, opened, drift, meant.name);
};

/** `drift FILE --data NEWER [--dataset NAME] [--write]`: what newer data changes of a hunt, and how its scenario is mended. */
export const drift: Command = {
  takes: 'one',
  options: ['json', 'data', 'dataset', 'write'],
  help: (language) => driftWords[language].help,
  run: (call) =>
    eachFile(call, openFile, async (file, opened) => {
      const { data } = call.options;
      if (data === undefined) return cannot(call, driftWords[call.language].needsData);
      tellFaults(call, file, opened);
      if (!opened.hunt) return 1;
      const read = await readGiven(data);
      if (typeof read === 'string') return cannot(call, call.words.labelled(data, call.words.cannotRead[read]));
      if (read.dataset) return compare(call, file, opened, read.dataset);
      tellFaults(call, data, { text: '', problems: read.problems });
      return 2;
    }),
};
