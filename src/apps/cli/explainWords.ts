import type { Language } from '../../core/lib/language';
import type { familyNames } from '../../core/scenario/schema';
import { formatCount, formatDistance } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';

type FamilyName = (typeof familyNames)[number];

interface ExplainWords {
  /** Why a stage stands on this row of the data; `way` is how far it lies from where one comes from, '' where that is no way. */
  readonly chosen: (dataset: string, row: number, facts: number, questions: number, way: string) => string;
  readonly placed: (way: string) => string;
  readonly fromStart: (meters: number) => string;
  readonly fromBefore: (meters: number) => string;
  readonly families: { readonly [family in FamilyName]: string };
  readonly find: string;
  readonly byHand: string;
  readonly hint: string;
  readonly difficulty: (percent: number) => string;
  /** How many of the composed questions have a hint. */
  readonly hinted: (hints: number, questions: number) => string;
}

/** What `explain` says on the terminal. */
export const explainWords: { readonly [language in Language]: ExplainWords } = {
  fr: typeset<ExplainWords>({
    chosen: (dataset, row, facts, questions, way) =>
      `Choisi dans « ${dataset} », ligne ${row} : ${formatCount('fr', facts, 'colonne y dit', 'colonnes y disent')} quelque chose, ${formatCount('fr', questions, 'question y tient', 'questions y tiennent')}${way && `, ${way}`}.`,
    placed: (way) => `Placé par l’auteur${way && `, ${way}`}.`,
    fromStart: (meters) => `à ${formatDistance('fr', meters)} du départ`,
    fromBefore: (meters) => `à ${formatDistance('fr', meters)} du précédent`,
    families: {
      category: 'catégorie',
      century: 'siècle',
      year: 'année',
      dated: 'année parmi d’autres',
      author: 'auteur',
      line: 'ligne',
      howMany: 'combien',
      first: 'le premier',
      order: 'ordre dans le temps',
      match: 'à chacun le sien',
      odd: 'intrus',
      trueFalse: 'vrai ou faux',
      most: 'le plus grand',
      estimate: 'estimation',
      description: 'description',
      look: 'à regarder',
      nearest: 'le plus proche',
      nearToFar: 'du plus proche au plus lointain',
      nearer: 'plus près ou plus loin',
      direction: 'direction',
      distance: 'distance',
      pin: 'sur la carte',
    },
    find: 'Trouver le lieu suffit.',
    byHand: 'écrite par l’auteur',
    hint: 'indice tiré de',
    difficulty: (percent) => `difficulté : ${percent} %`,
    hinted: (hints, questions) =>
      `${formatCount('fr', hints, 'question a', 'questions ont')} un indice, sur ${questions} tirées des données.`,
  }),
  en: {
    chosen: (dataset, row, facts, questions, way) =>
      `Chosen from “${dataset}”, row ${row}: ${formatCount('en', facts, 'column tells', 'columns tell')} something of it, ${formatCount('en', questions, 'question holds', 'questions hold')} there${way && `, ${way}`}.`,
    placed: (way) => `Placed by the author${way && `, ${way}`}.`,
    fromStart: (meters) => `${formatDistance('en', meters)} from the start`,
    fromBefore: (meters) => `${formatDistance('en', meters)} from the stage before`,
    families: {
      category: 'category',
      century: 'century',
      year: 'year',
      dated: 'year among others',
      author: 'author',
      line: 'line',
      howMany: 'how many',
      first: 'which came first',
      order: 'order in time',
      match: 'to each its own',
      odd: 'odd one out',
      trueFalse: 'true or false',
      most: 'which has most',
      estimate: 'estimate',
      description: 'description',
      look: 'look closely',
      nearest: 'nearest',
      nearToFar: 'near to far',
      nearer: 'nearer or farther',
      direction: 'direction',
      distance: 'distance',
      pin: 'on the map',
    },
    find: 'Finding the place is enough.',
    byHand: 'written by the author',
    hint: 'hint from',
    difficulty: (percent) => `difficulty: ${percent}%`,
    hinted: (hints, questions) =>
      `${formatCount('en', hints, 'question has', 'questions have')} a hint, of ${questions} made from the data.`,
  },
};
