import { wordsOf } from '../../lib/text';

/** Folded words by which a text tells its language: small ones, and those that names of places are full of. */
const tellingWords: Readonly<Record<string, string>> = {
  fr: 'le la les du des de et en au aux sur sous dans par pour une un est ce cette qui que dont avec l d rue eglise chateau maison hotel gare quai pont ancien ancienne saint sainte place porte tour moulin chapelle ville parc jardin ecole',
  en: 'the of and in to for with by on at from is are was were this that which its street road church house bridge castle hall old school station park garden square town inn tower',
  de: 'der die das und von im am zum zur mit fur ist sind ein eine auf dem den des bei aus nach strasse platz kirche haus brucke schloss bahnhof kapelle denkmal garten',
  es: 'el la los las del de y en por para con una un al es que su se calle plaza iglesia casa palacio puente ermita torre castillo fuente parque',
  it: 'il lo la gli le dei delle della del di e in per con una un al che si da via piazza chiesa palazzo ponte villa torre giardino parco san santa',
  nl: 'de het een van en op te in met voor aan is bij uit dat naar straat kerk plein huis brug kasteel molen toren park',
  pt: 'o a os as do da dos das e em no na para com uma um que por ao rua igreja praca largo ponte casa capela jardim torre',
  ca: 'el la els les del dels de i en amb per una un al que carrer placa esglesia casa pont ermita torre castell font parc',
};

const languagesOf = new Map<string, readonly string[]>();
for (const [tag, words] of Object.entries(tellingWords))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), tag]);

/** What is needed to be sure: so much is told, by so many different words, and so many times more than for the next language. */
const enough = { told: 4, words: 3, clearly: 2 };

/** Letters of given names, which are no words: `E. R. Smith`. */
const initials = /(?<![\p{L}\p{N}'’])\p{Lu}(?![\p{L}'’])/gu;

/** The language of a text, as its telling words say, of which a word of two languages tells half; '' where they don't say it clearly. */
export const languageOfText = (text: string): string => {
  const told = new Map<string, number>();
  const used = new Map<string, Set<string>>();
  for (const word of wordsOf(text.replace(initials, ' '))) {
    const tags = languagesOf.get(word) ?? [];
    for (const tag of tags) {
      told.set(tag, (told.get(tag) ?? 0) + 1 / tags.length);
      used.set(tag, (used.get(tag) ?? new Set()).add(word));
    }
  }
  const [first, second] = [...told].sort(([, a], [, b]) => b - a);
  if (first === undefined) return '';
  const [tag, score] = first;
  const isSure = score >= enough.told && (used.get(tag)?.size ?? 0) >= enough.words;
  return isSure && score >= enough.clearly * (second?.[1] ?? 0) ? tag : '';
};
