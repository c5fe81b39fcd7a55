import { fold, wordsOf } from '../../lib/text';

/** What stands behind a name and is none of it: a part of the work, a trade, years of a life. */
const aside = /\s*[([][^)\]]*[)\]]|,?\s+\d{4}\s*[-–]\s*\d{4}/gu;

/** A firm is called by the family names of its partners: `Carrère & Hastings` is one. */
const isFirm = (names: readonly string[]): boolean => names.length > 1 && names.every((name) => !/\s/.test(name));

/** What stands for a name where nobody knows it. */
const nobody = /^(?:anonymes?|anonymous|anon|anonimo|inconnue?s?|unknown|unbekannt|desconocido|sconosciuto|ignoto)$/;

/** The parts of a cell that stand for somebody each. */
const partsOf = (raw: string): readonly string[] =>
  raw.split(/\s*(?:[;|\n]|\s\/\s)\s*/u).flatMap((part) => {
    const names = part.trim().split(/\s+(?:et|and|&)\s+/u);
    return isFirm(names) ? [part.trim()] : names;
  });

/** A name as it is said: filed by the family name, `Hoffmann, Ludwig`, it is turned round; undefined where the comma may part two people. */
const saidName = (name: string): string | undefined => {
  const [first = '', second, ...more] = name.split(/\s*,\s*/);
  if (second === undefined) return name;
  if (more.length > 0 || /\s/.test(first) || !/^\p{Lu}\p{L}+[.\s\p{L}-]*$/u.test(second)) return undefined;
  return `${second} ${first}`;
};

/** The people that a cell names, in its order: `Perrin (architecte) ; Louis Liberge` are two. None where any of them isn't sure. */
export const peopleIn = (raw: string): readonly string[] => {
  const names = partsOf(raw.replace(aside, ''))
    .map((name) => name.replace(/[\s,.:]+$/u, '').trim())
    .filter((name) => /\p{L}{3}/u.test(name));
  const said = names.flatMap((name) => (name.length <= 60 && !nobody.test(fold(name)) ? (saidName(name) ?? []) : []));
  return said.length === names.length ? said : [];
};

/** Words that several people's names hold. */
const common = new Set([
  'van',
  'von',
  'der',
  'den',
  'del',
  'des',
  'fils',
  'pere',
  'aine',
  'jeune',
  'freres',
  'frere',
  'saint',
  'and',
  'les',
]);

const tellingWords = (name: string): readonly string[] =>
  wordsOf(name).filter((word) => word.length > 2 && !common.has(word));

/** Whether two names may be of one person, or of one family: they share a telling word. */
export const maySamePerson = (a: string, b: string): boolean => {
  const other = new Set(tellingWords(b));
  return tellingWords(a).some((word) => other.has(word)) || wordsOf(a).join(' ') === wordsOf(b).join(' ');
};
