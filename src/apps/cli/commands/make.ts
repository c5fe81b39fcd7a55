import type { Dataset } from '../../../core/dataset';
import { lacksOf } from '../../../core/dataset/credit/licenses';
import type { Barrier } from '../../../core/lib/ways';
import type { Hunt } from '../../../core/prepare/hunt';
import { huntAround, type Wish } from '../../../core/prepare/make/around';
import type { MadeHunt } from '../../../core/prepare/make/make';
import { fallsShort } from '../../../core/prepare/make/promise';
import { writeText } from '../../../platform/node/files';
import { goesAround } from '../../../ui/messages/flight';
import { barriersOf, bundledBarriers } from '../barriers';
import { type Call, type Command, cannot, type ExitCode, walkOptions } from '../command';
import { besideOf } from '../dataBeside';
import { readGiven } from '../dataFile';
import { printJson, tellFaults } from '../faults';
import { makeWords } from '../makeWords';
import { eachFile } from '../onFiles';
import { wishOf } from '../wish';

const tellTally = (call: Call, { tally, hunt, closed = 0 }: MadeHunt): void => {
  const words = makeWords[call.language];
  const asked = (hunt?.stages ?? []).reduce((sum, { challenges }) => sum + challenges.length, 0);
  call.tell(words.made(hunt?.stages.length ?? 0, asked, Math.round(hunt?.lengthMeters ?? 0), goesAround(hunt?.walk)));
  if (closed > 0) call.tell(words.closed(closed));
  for (const { family, kept, proved, dropped } of tally) {
    const reasons = Object.entries(dropped).map(([reason, count]) => words.dropped(count, reason));
    call.tell(
      `  ${family.padEnd(12)} ${words.kept(kept, proved)}${reasons.length > 0 ? ` · ${reasons.join(', ')}` : ''}`,
    );
  }
};

/** Tells what is unknown of whose data it is; a hunt has no less for it. */
const tellCredit = (call: Call, { credit }: Dataset): false => {
  const lacks = lacksOf(credit);
  if (lacks.length > 0) call.tell(makeWords[call.language].uncredited(lacks));
  return false;
};

/** Tells more of a hunt; whether it has less than it should. */
type TellMore = (hunt: Hunt) => boolean;

const write = async (call: Call, file: string, made: MadeHunt, tellMore: TellMore): Promise<ExitCode> => {
  const { out, json } = call.options;
  const { labelled, cannotWrite, written } = call.words;
  tellFaults(call, file, { text: '', problems: made.problems });
  if (out !== undefined && !(await writeText(out, made.scenarioText))) return cannot(call, labelled(out, cannotWrite));
  if (json) printJson(call, { scenario: JSON.parse(made.scenarioText), hunt: made.hunt, tally: made.tally });
  else if (out === undefined) call.print(made.scenarioText.trimEnd());
  tellTally(call, made);
  const isShort = made.hunt !== null && tellMore(made.hunt);
  if (out !== undefined) call.tell(labelled(out, written));
  return isShort || fallsShort(made) ? 2 : 0;
};

/** What bars the way: of the file that is given, else of the maps that come with Jalon; or the sentence that says why there is nothing. */
const barriersFor = async ({ options, language, words }: Call): Promise<readonly Barrier[] | string> => {
  const { barriers: file } = options;
  if (file === undefined) return bundledBarriers();
  const barriers = await barriersOf(file);
  if (typeof barriers !== 'string') return barriers;
  const { noBarriers } = makeWords[language];
  return words.labelled(
    file,
    barriers === 'none' || barriers === 'tooFine' ? noBarriers[barriers] : words.cannotRead[barriers],
  );
};

/** Makes the hunt that is wished of a file's dataset and writes its scenario; what came of it is told. */
export const makeFrom = async (
  call: Call,
  file: string,
  dataset: Dataset,
  wish: Omit<Wish, 'path'>,
  tellMore: TellMore = () => false,
): Promise<ExitCode> => {
  const { out } = call.options;
  const words = makeWords[call.language];
  const { labelled } = call.words;
  const columns = dataset.fields.flatMap(({ key, kind }) => (kind === 'number' ? [key] : []));
  if (wish.weight !== undefined && !columns.includes(wish.weight))
    return cannot(call, labelled(file, words.badWeight(wish.weight, columns)));
  const barriers = await barriersFor(call);
  if (typeof barriers === 'string') return cannot(call, barriers);
  const beside = out === undefined ? undefined : await besideOf(file, out);
  const made = huntAround(dataset, { ...wish, walk: { ...wish.walk, barriers }, path: beside?.path ?? file });
  if ('reason' in made)
    return cannot(call, labelled(file, words.unmakable(made, wish.minutes, wish.stepFree === true)));
  const unput = made.hunt && (await beside?.put());
  if (unput) return cannot(call, labelled(unput.file, words.unwritten[unput.why]));
  return made.hunt ? write(call, file, made, tellMore) : 1;
};

/** `make FILE [--around LAT,LON] [--minutes N] [--audience WHO] [--languages fr,en] [--out FILE]`: a scenario from any data with places. */
export const make: Command = {
  takes: 'one',
  options: ['json', 'out', 'around', 'minutes', 'audience', 'languages', ...walkOptions],
  help: (language) => makeWords[language].help,
  run: (call) => {
    const wish = wishOf(call, {});
    if (typeof wish === 'string') return Promise.resolve(cannot(call, wish));
    return eachFile(call, readGiven, (file, { dataset, problems }) => {
      if (dataset) return makeFrom(call, file, dataset, wish, () => tellCredit(call, dataset));
      tellFaults(call, file, { text: '', problems });
      return 2;
    });
  },
};
