import { wordsOf } from '../../lib/text';

/** What stands behind a name and is none of it: a part of the work, a trade, years of a life. */
const aside = /\s*[([][^)\]]*[)\]]|,?\s+\d{4}\s*[-–]\s*\d{4}/gu;

/** The people that a cell names, in its order: `Perrin (architecte) ; Louis Liberge` are two. */
export const peopleIn = (raw: string): readonly string[] => {
  const names = raw
    .split(/\s*(?:[;|\n]|\s(?:et|and|&)\s|\s\/\s)\s*/u)
    .map((name) =>
      name
        .replace(aside, '')
        .replace(/[\s,.:]+$/u, '')
        .trim(),
    )
    .filter((name) => /\p{L}{3}/u.test(name));
  // Several commas part a list of another kind, or prose.
  return names.every((name) => name.length <= 60 && name.split(',').length <= 2) ? names : [];
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
