import type { Dataset } from '../../../core/dataset';
import { languages as allLanguages, type Language } from '../../../core/lib/language';
import type { Position } from '../../../core/lib/position';
import { huntAround, type Wish } from '../../../core/prepare/make/around';
import type { MadeHunt } from '../../../core/prepare/make/make';
import { firstMinutes } from '../../../core/prepare/make/time';
import { writeText } from '../../../platform/node/files';
import { type Call, type Command, cannot, type ExitCode } from '../command';
import { besideOf } from '../dataBeside';
import { readGiven } from '../dataFile';
import { printJson, tellFaults } from '../faults';
import { makeWords } from '../makeWords';
import { eachFile } from '../onFiles';

const audiences = ['child', 'pupil', 'adult'] as const;
const minutes = { least: 15, most: 360 };

/** WGS84 degrees as they are typed, `47.2138,-1.5563`; undefined for anything else. */
const positionIn = (typed: string): Position | undefined => {
  const [, lat, lng] = /^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(typed) ?? [];
  const position = { lat: Number(lat), lng: Number(lng) };
  return Math.abs(position.lat) <= 90 && Math.abs(position.lng) <= 180 ? position : undefined;
};

/** The languages that are typed, `fr` or `fr,en`; none where any of them isn't known. */
const languagesIn = (typed: string): readonly Language[] => {
  const named = typed.split(',').map((one) => one.trim());
  return named.every((one) => allLanguages.some((known) => known === one))
    ? allLanguages.filter((known) => named.includes(known))
    : [];
};

/** What was asked for, or the sentence that says what was not understood. */
const wishOf = ({ options, language }: Call): Omit<Wish, 'path'> | string => {
  const words = makeWords[language];
  const { around, minutes: typed = String(firstMinutes), audience: named = 'adult', languages: spoken } = options;
  const position = around === undefined ? undefined : positionIn(around);
  if (around !== undefined && position === undefined) return words.badAround(around);
  const wanted = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (wanted < minutes.least || wanted > minutes.most) return words.badMinutes(typed, minutes.least, minutes.most);
  const audience = audiences.find((one) => one === named);
  if (audience === undefined) return words.badAudience(named, audiences);
  const languages = spoken === undefined ? allLanguages : languagesIn(spoken);
  if (languages.length === 0) return words.badLanguages(spoken ?? '', allLanguages);
  return { around: position, minutes: wanted, audience, languages };
};

const tellTally = (call: Call, { tally, hunt }: MadeHunt): void => {
  const words = makeWords[call.language];
  const asked = (hunt?.stages ?? []).reduce((sum, { challenges }) => sum + challenges.length, 0);
  call.tell(words.made(hunt?.stages.length ?? 0, asked, Math.round(hunt?.lengthMeters ?? 0)));
  for (const { family, kept, proved, dropped } of tally) {
    const reasons = Object.entries(dropped).map(([reason, count]) => words.dropped(count, reason));
    call.tell(
      `  ${family.padEnd(12)} ${words.kept(kept, proved)}${reasons.length > 0 ? ` · ${reasons.join(', ')}` : ''}`,
    );
  }
};

const write = async (call: Call, file: string, made: MadeHunt): Promise<ExitCode> => {
  const { out, json } = call.options;
  const { labelled, cannotWrite, written } = call.words;
  tellFaults(call, file, { text: '', problems: made.problems });
  if (out !== undefined && !(await writeText(out, made.scenarioText))) return cannot(call, labelled(out, cannotWrite));
  if (json) printJson(call, { scenario: JSON.parse(made.scenarioText), hunt: made.hunt, tally: made.tally });
  else if (out === undefined) call.print(made.scenarioText.trimEnd());
  tellTally(call, made);
  if (out !== undefined) call.tell(labelled(out, written));
  return 0;
};

const makeFrom = async (call: Call, file: string, dataset: Dataset, wish: Omit<Wish, 'path'>): Promise<ExitCode> => {
  const { out } = call.options;
  const words = makeWords[call.language];
  const { labelled } = call.words;
  const beside = out === undefined ? undefined : await besideOf(file, out);
  const made = huntAround(dataset, { ...wish, path: beside?.path ?? file });
  if ('reason' in made) return cannot(call, labelled(file, words.unmakable(made, wish.minutes)));
  const unput = made.hunt && (await beside?.put());
  if (unput) return cannot(call, labelled(unput.file, words.unwritten[unput.why]));
  return made.hunt ? write(call, file, made) : 1;
};

/** `make FILE [--around LAT,LON] [--minutes N] [--audience WHO] [--languages fr,en] [--out FILE]`: a scenario from any data with places. */
export const make: Command = {
  takes: 'one',
  options: ['json', 'out', 'around', 'minutes', 'audience', 'languages'],
  help: (language) => makeWords[language].help,
  run: (call) => {
    const wish = wishOf(call);
    if (typeof wish === 'string') return Promise.resolve(cannot(call, wish));
    return eachFile(call, readGiven, (file, { dataset, problems }) => {
      if (dataset) return makeFrom(call, file, dataset, wish);
      tellFaults(call, file, { text: '', problems });
      return 2;
    });
  },
};
