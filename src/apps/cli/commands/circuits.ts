import { say } from '../../../core/lib/language';
import { mostTeams } from '../../../core/lib/rally';
import { rallyTeams } from '../../../core/play/rally';
import { comingsTo, type Timetable, timetableOf } from '../../../core/prepare/circuits/timetable';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Rally } from '../../../core/scenario/rally';
import { writeText } from '../../../platform/node/files';
import { circuitWords, tellSlowest } from '../../../ui/messages/circuits';
import { goesAround } from '../../../ui/messages/flight';
import { teamWord } from '../../../ui/messages/team';
import { type Call, type Command, cannot } from '../command';
import { placed, printJson, tellFaults } from '../faults';
import { eachFile } from '../onFiles';
import { openFile } from '../open';

/** A whole number that is typed, within bounds; undefined for anything else. */
const wholeIn = (typed: string, least: number, most: number): number | undefined => {
  const number = /^\d+$/.test(typed) ? Number(typed) : 0;
  return number >= least && number <= most ? number : undefined;
};

/** The teams that were asked for, none where the file is to tell, or the sentence that says what was not understood. */
const rallyIn = ({ options, language }: Call): Rally | undefined | string => {
  const words = circuitWords(language);
  const { teams, together } = options;
  const [count, most] = [teams, together].map((typed, i) =>
    typed === undefined ? undefined : wholeIn(typed, 2 - i, mostTeams),
  );
  if (teams !== undefined && count === undefined) return words.badTeams(teams, mostTeams);
  if (together !== undefined && most === undefined) return words.badTogether(together, mostTeams);
  if (count === undefined) return together === undefined ? undefined : words.togetherAlone;
  return { teams: count, ...(most !== undefined && { together: most }) };
};

const wordsOfTeams = (hunt: Hunt): readonly string[] =>
  rallyTeams(hunt).map((team) => say(teamWord(team), hunt.languages[0] ?? 'fr'));

const tell = (call: Call, hunt: Hunt, timetable: Timetable): void => {
  const words = circuitWords(call.language);
  const names = wordsOfTeams(hunt);
  const titles = hunt.stages.map(({ title }) => say(title, call.language));
  const lengths = timetable.teams.map(({ meters }) => meters);
  call.print(words.title(say(hunt.title, call.language), names.length, titles.length));
  call.print(words.together(timetable.together));
  call.print(words.lengths(Math.min(...lengths), Math.max(...lengths), goesAround(hunt.walk)));
  for (const said of tellSlowest(call.language, timetable, hunt.rules)) call.print(said);
  call.print(`\n${words.teams}`);
  for (const [team, { meters, stays }] of timetable.teams.entries()) {
    call.print(`  ${words.team(team + 1, names[team] ?? '', meters)}`);
    call.print(`    ${stays.map(({ stage, from }) => words.at(from, titles[stage] ?? '')).join(' · ')}`);
  }
  call.print(`\n${words.stages}`);
  for (const [stage, title] of titles.entries()) {
    call.print(`  ${stage + 1}. ${title}`);
    call.print(
      `    ${comingsTo(stage, timetable)
        .map(({ team, from }) => words.at(from, names[team] ?? ''))
        .join(' · ')}`,
    );
  }
};

const show = (call: Call, hunt: Hunt): void => {
  const timetable = timetableOf(hunt);
  if (!call.options.json) {
    tell(call, hunt, timetable);
    return;
  }
  const names = wordsOfTeams(hunt);
  const teams = timetable.teams.map(({ meters, stays }, team) => ({
    word: names[team],
    meters: Math.round(meters),
    stages: stays.map(({ stage, from, until }) => ({ stage: hunt.stages[stage]?.id, from, until })),
  }));
  printJson(call, { together: timetable.together, slowest: Math.ceil(timetable.slowest), teams });
};

/** `circuits FILE [--teams N] [--together K] [--out FILE]`: a circuit for each team, and who is where when. */
export const circuits: Command = {
  takes: 'one',
  options: ['json', 'out', 'teams', 'together'],
  run: async (call) => {
    const rally = rallyIn(call);
    if (typeof rally === 'string') return cannot(call, rally);
    const { out } = call.options;
    const { labelled, cannotWrite, written } = call.words;
    return eachFile(
      call,
      (file) => openFile(file, rally),
      async (file, opened) => {
        const { hunt } = opened;
        if (hunt || !call.options.json) tellFaults(call, file, opened);
        else printJson(call, { problems: placed(call, file, opened) });
        if (!hunt) return 1;
        if (hunt.circuits.length < 2) return cannot(call, labelled(file, circuitWords(call.language).onlyOne));
        if (out !== undefined && !(await writeText(out, `${JSON.stringify(hunt, null, 2)}\n`)))
          return cannot(call, labelled(out, cannotWrite));
        show(call, hunt);
        if (out !== undefined) call.tell(labelled(out, written));
        return 0;
      },
    );
  },
};
