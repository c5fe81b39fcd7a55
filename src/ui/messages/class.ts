import { type Language, say, type Text } from '../../core/lib/language';
import type { Team } from '../../core/play/team';
import type { ResultFileWords } from '../../core/results/files';
import type { QuestionRate } from '../../core/results/gathered';
import { classResults as en } from './en/class';
import { formatNumber } from './formats';
import { type ClassWords, classResults as fr } from './fr/class';
import { storyWords } from './story';
import { teamName } from './team';

const all: { readonly [language in Language]: ClassWords } = { fr, en };

/** The words of the results of a class, in a language. */
export const classWords = (language: Language): ClassWords => all[language];

/** A team's name with its colour and its emblem: of thirty teams two may have one name. */
export const teamInFull = (team: Team, language: Language): string => {
  const { colors, emblems } = storyWords(language);
  return `${say(teamName(team), language)} (${colors[team.color]}, ${emblems[team.emblem]})`;
};

/** The words of the files of results, in a language: French spreadsheets want semicolons. */
export const resultFileWords = (language: Language): ResultFileWords => {
  const { names, heads, by, finished, yes, no } = all[language];
  return {
    ...{ language, names, columns: heads, by, finished, yes, no },
    between: language === 'fr' ? ';' : ',',
    team: (team) => teamInFull(team, language),
  };
};

const percent = (language: Language, share: number): string =>
  `${formatNumber(language, share * 100)}${language === 'fr' ? '\u00a0' : ''}%`;

/** How a class did at a question, in one sentence. */
export const rateLine = (language: Language, rate: QuestionRate): string => {
  const words = all[language];
  const { asked, right, atOnce, gaveUp, meanMark } = rate;
  if (asked === 0) return words.nobody;
  if (right === null) return `${words.open(asked)}.`;
  const isPartly = meanMark !== null && Math.abs(meanMark - right / asked) > 0.005;
  const more = [
    ...(atOnce !== null && right > 0 && asked > 1 ? [words.atOnce(atOnce)] : []),
    ...(isPartly ? [words.meanMark(percent(language, meanMark))] : []),
    ...(gaveUp > 0 ? [words.gaveUp(gaveUp)] : []),
  ];
  return `${[words.rate(right, asked), ...more].join(', ')}.`;
};

/** The right answer, and what else was replied, most often first: a line for each. */
export const saidLines = (language: Language, { answer, said }: QuestionRate): readonly string[] => {
  const words = all[language];
  const told = (text: Text) => say(text, language);
  const list = said.map(({ text, teams }) => words.saidBy(told(text), teams)).join(', ');
  return [
    ...(answer === null ? [] : [words.answer(told(answer))]),
    ...(list === '' ? [] : [answer === null ? words.saidOpen(list) : words.said(list)]),
  ];
};
