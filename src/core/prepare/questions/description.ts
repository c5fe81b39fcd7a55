import { cellAt } from '../../dataset';
import { onceAt } from '../../dataset/sites/once';
import { shuffled } from '../../lib/random';
import { fold, wordsOf } from '../../lib/text';
import { languageOfCell } from '../facts/cellLanguage';
import { roleOf } from '../facts/roles';
import { thingOf } from '../facts/things';
import type { Cell } from '../hunt';
import { composeWith, nameOf, quotedFrom } from '../words';
import { type Family, fewestWrong, optionOf, ownCellOf, placeCellOf, type Subject, wrongCount } from './family';
import { areOthers, peersToCompare } from './peers';

/** Characters of a description that can be read out in a few breaths, and of one that says something. */
const longest = 240;
const fewest = 70;

/** Words of names that say nothing of their place. */
const hollow = new Set([
  'saint',
  'sainte',
  'notre',
  'dame',
  'dans',
  'pour',
  'avec',
  'sous',
  'grand',
  'petit',
  'with',
  'from',
  'this',
  'that',
]);
const tellingWords = (name: string): readonly string[] =>
  wordsOf(name).filter((word) => word.length >= 4 && !hollow.has(word));

/** The first sentences of a text, as many as can be read out; cut at a word where the first is longer. */
const beginning = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const end = Math.max(flat.lastIndexOf('. ', longest), flat.lastIndexOf(' ; ', longest));
  if (end >= fewest) return flat.slice(0, end + 1).trim();
  return `${flat.slice(0, flat.lastIndexOf(' ', longest)).replace(/[\s,;:]+$/, '')}…`;
};

/** Whether a word is one of a name, or made from it: the `araucarias` of an araucaria. */
const isOfName = (word: string, name: ReadonlySet<string>): boolean =>
  [...name].some((own) => own === word || (own.length >= 5 && word.slice(0, 5) === own.slice(0, 5)));

/** Whether a text says something by which one place is told from others: a number, or a name within a sentence. Praise alone fits all. */
const isCheckable = (text: string): boolean =>
  /\d|\p{Lo}/u.test(text) || /[\p{L}\p{N},)]\s+(?:[dl]['’])?\p{Lu}\p{L}/u.test(text);

/** The description without the words of the name; undefined where too little is left to know a place by. */
const blanked = ({ raw, name }: Cell): string | undefined => {
  const words = new Set(tellingWords(name));
  const text = beginning(raw).replace(/[\p{L}\p{N}]+/gu, (word) => (isOfName(fold(word), words) ? '…' : word));
  const short = text.replace(/(?:…[\s'’-]*){2,}/g, '… ').trim();
  const letters = short.replace(/[^\p{L}]/gu, '').length;
  return letters >= fewest && short.replace(/[^…]/g, '').length <= 4 && isCheckable(short) ? short : undefined;
};

/** Whether the text says nothing of a name: no telling word of it. */
const isSilent = (text: string, name: string): boolean => {
  const words = new Set(tellingWords(name));
  return words.size > 0 && wordsOf(text).every((word) => !isOfName(word, words));
};

/** Whether another place isn't described like this one, if it is at all. */
const isUnlike = (right: Cell, other: Cell): boolean =>
  isSilent(right.raw, other.name) && fold(beginning(right.raw)) !== fold(beginning(other.raw));

/** Letters of a description that are compared, and of a piece of it that tells it from others. */
const mostCompared = 4000;
const fewestTelling = 15;

const plain = (text: string): string => wordsOf(text).join(' ');

/** What the descriptions of all sites say, in words alone. */
const textsIn = onceAt((dataset, field: number): readonly string[] =>
  Array.from({ length: dataset.size }, (_, i) => plain(cellAt(dataset.columns[field], i).slice(0, mostCompared))),
);

/** Whether no other place is described in the words that are shown, whatever stands where the name is blanked. */
const isOnly = (subject: Subject, right: Cell): boolean => {
  const pieces = (blanked(right) ?? '')
    .split('…')
    .map(plain)
    .filter((piece) => piece.length >= fewestTelling);
  return (
    textsIn(subject.dataset, subject.field).filter((other) => pieces.every((piece) => other.includes(piece))).length <=
    1
  );
};

const describedAround = (subject: Subject): readonly Cell[] => {
  const peers = peersToCompare(subject)
    .filter(({ index }) => !subject.isStage(index))
    .map(({ index }) => ownCellOf(subject, index));
  const described = peers.filter((cell) => blanked(cell) !== undefined && !subject.givenAway(cell.name)).slice(0, 8);
  const right = shuffled(described, subject.random).find((cell) => isOnly(subject, cell));
  if (right === undefined) return [];
  const others = peers.filter((cell) => cell !== right && isUnlike(right, cell)).slice(0, 6);
  return [right, ...shuffled(others, subject.random).slice(0, wrongCount(subject))];
};

/** A place around from its description, in which its name is blanked; the text says nothing of the other names. No stage is described: the text might tell what is asked there. */
export const description: Family = {
  partsTell: false,
  choose: (subject) => {
    const [right, ...wrong] = describedAround(subject);
    if (right === undefined) return 'noValue';
    return wrong.length < fewestWrong
      ? 'tooFewWrong'
      : { rule: 'description', subject: placeCellOf(subject, subject.site), right, wrong };
  },
  holds: (proof) => {
    const { right, wrong, others } = proof;
    return (
      others === undefined &&
      wrong.length >= fewestWrong &&
      roleOf(right.column) === 'description' &&
      areOthers(proof, [right, ...wrong]) &&
      blanked(right) !== undefined &&
      wrong.every((cell) => isUnlike(right, cell))
    );
  },
  word: ({ right, wrong }, listener) => {
    const text = blanked(right);
    const { languages } = listener;
    if (text === undefined) return undefined;
    return {
      type: 'choice',
      ask: composeWith(
        languages,
        [quotedFrom(languageOfCell(right, listener), text, languages)],
        ({ ask }, said) => ask.described(said),
        thingOf([right, ...wrong]),
      ),
      right: optionOf(nameOf(right, listener), right),
      wrong: wrong.map((cell) => optionOf(nameOf(cell, listener), cell)),
    };
  },
};
