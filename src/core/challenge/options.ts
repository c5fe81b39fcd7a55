import * as v from 'valibot';
import { fault, type Problem } from '../lib/checked';
import { canonicalJson } from '../lib/hash';
import { type Language, languages, say, spellingsOf, type Text } from '../lib/language';
import { limits } from '../lib/limits';
import { type Random, shuffled } from '../lib/random';
import { fold } from '../lib/text';
import { textSchema } from './fields';

/** The options of a question, as an author writes them. */
export const optionsField = (description: string) =>
  v.pipe(v.array(textSchema), v.minLength(2), v.maxLength(limits.options), v.description(description));

/** Whether the options stay as they are written. */
export const keepOrder = v.optional(
  v.pipe(v.boolean(), v.description('True to show the options in the order written.')),
);

/** Whether an answer is this option: the same text, or an option's text in one of its languages. */
export const isOption = (answer: Text, option: Text): boolean => {
  if (typeof answer === 'string') return spellingsOf(option).includes(answer);
  if (typeof option === 'string') return false;
  return canonicalJson(answer) === canonicalJson(option);
};

/** The same with its options in an order that chance draws, unless they are to stay as they are. */
export const shuffleOptions = <
  T extends { readonly options: readonly Text[]; readonly keepOrder?: boolean | undefined },
>(
  content: T,
  random: Random,
): T => (content.keepOrder ? content : { ...content, options: shuffled(content.options, random) });

const alikeIn = (a: Text, b: Text): readonly Language[] =>
  languages.filter((language) => fold(say(a, language)) === fold(say(b, language)));

/** The languages in which an answer is unlike the option that it is nearest to. */
const unlikeIn = (answer: Text, options: readonly Text[]): readonly Language[] => {
  const unlike = options.map((option) => languages.filter((one) => say(answer, one) !== say(option, one)));
  return unlike.sort((a, b) => a.length - b.length)[0] ?? languages;
};

/** The language that a fault is in, empty where it is in all of them, and a text as it reads there. */
const spoken = (found: readonly Language[]) => {
  const [first = languages[0]] = found;
  const language = found.length === languages.length ? '' : (found[0] ?? '');
  return { language, inIt: (text: Text) => say(text, first) };
};

/** Texts that read alike in a language, where each is to be told from the others; `pathOf` is where each stands. */
export const alikeProblems = (texts: readonly Text[], pathOf: (i: number) => string): readonly Problem[] =>
  texts.flatMap((text, i) => {
    const other = texts.slice(0, i).find((before) => alikeIn(before, text).length > 0);
    if (other === undefined) return [];
    const { language, inIt } = spoken(alikeIn(other, text));
    return [fault(pathOf(i), 'sense.optionsAlike', { option: inIt(text), other: inIt(other), language })];
  });

/** An answer that is none of the options. */
export const answerProblems = (answer: Text, options: readonly Text[], path: string): readonly Problem[] => {
  if (options.some((option) => isOption(answer, option))) return [];
  const { language, inIt } = spoken(typeof answer === 'string' ? languages : unlikeIn(answer, options));
  return [fault(path, 'sense.answerNotAnOption', { answer: inIt(answer), language })];
};
