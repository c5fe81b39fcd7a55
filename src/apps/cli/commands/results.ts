import { say } from '../../../core/lib/language';
import type { OpenedPlay } from '../../../core/play/kept';
import { type ResultFile, type ResultFileWords, resultFilesOf, resultsJson } from '../../../core/results/files';
import { type ClassResults, gatherResults } from '../../../core/results/gathered';
import type { Outcome } from '../../../core/results/outcome';
import { xapiFileOf } from '../../../core/results/xapi';
import { classWords, rateLine, resultFileWords, saidLines } from '../../../ui/messages/class';
import { formatDuration } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { teamName } from '../../../ui/messages/team';
import { type Call, type Command, cannot } from '../command';
import { printJson } from '../faults';
import { openPlays, writeAll } from '../onPlays';

const teamLine = (call: Call, words: ResultFileWords, one: Outcome, place: number): string => {
  const { language } = call;
  const { running, atHome, doubtful } = classWords(language);
  const notes = [
    ...(one.finished === null ? [running] : []),
    ...(one.simulated ? [atHome] : []),
    ...(one.timeDoubtful ? [doubtful] : []),
  ];
  const { pausedBriefly } = playWords(language);
  const paused = one.pausedMs > 0 ? [pausedBriefly(formatDuration(language, one.pausedMs))] : [];
  const time = [formatDuration(language, one.tookMs), ...paused].join(', ');
  const told = [playWords(language).points(one.points), time, `${one.found}/${one.total}`, ...notes];
  return `  ${place}. ${call.words.labelled(words.team(one.team), told.join(', '))}`;
};

const tell = (call: Call, { hunt, outcomes, questions }: ClassResults): void => {
  const { language } = call;
  const words = resultFileWords(language);
  call.print(`\n${say(hunt.title, language)}`);
  outcomes.forEach((one, i) => {
    call.print(teamLine(call, words, one, i + 1));
  });
  for (const rate of questions) {
    const { stage, challenge } = rate;
    const ask = 'ask' in challenge.content ? say(challenge.content.ask, language) : '';
    call.print(`  ${call.words.labelled(say(stage.title, language), ask)}`);
    for (const line of [rateLine(language, rate), ...saidLines(language, rate)]) call.print(`    ${line}`);
  }
};

const filesFor = (call: Call, plays: readonly OpenedPlay[], all: readonly ClassResults[]): readonly ResultFile[] => {
  const words = resultFileWords(call.language);
  const { home } = call.options;
  const named = all.map((one, i) => {
    const isTaken = all.slice(0, i).some(({ hunt }) => hunt.id === one.hunt.id);
    return isTaken ? { ...one, hunt: { ...one.hunt, id: `${one.hunt.id}-${one.huntHash.slice(0, 8)}` } } : one;
  });
  return named.flatMap((one) => {
    const own = plays.filter(({ record }) => record.huntHash === one.huntHash);
    const statements = home === undefined ? [] : [xapiFileOf(own, one.hunt.id, { home, team: teamName })];
    return [...resultFilesOf(one, words), ...statements];
  });
};

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';

/** `results PLAY… [--out FOLDER] [--home ADDRESS]`: what the teams of a class made of their hunts. */
export const results: Command = {
  takes: 'some',
  options: ['json', 'out', 'home'],
  help: (language) => classWords(language).help,
  run: async (call) => {
    const { out, home, json } = call.options;
    const { read, noHome, badHome, exists } = classWords(call.language);
    if (home !== undefined && !isHttps(home)) return cannot(call, call.words.labelled('--home', badHome));
    const { plays, code } = await openPlays(call);
    const all = gatherResults(plays);
    if (json) printJson(call, all.map(resultsJson));
    else {
      call.print(read(plays.length, all.length));
      for (const one of all) tell(call, one);
    }
    if (out === undefined) return code;
    const kept = await writeAll(call, out, filesFor(call, plays, all), exists);
    if (kept === 0 && home === undefined) call.tell(noHome);
    return kept === 0 ? code : kept;
  },
};
