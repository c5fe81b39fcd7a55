import type { Language } from '../../core/lib/language';
import { formatCount, formatDistance } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';

interface ExplainWords {
  /** Why a stage stands on this row of the data. */
  readonly chosen: (dataset: string, row: number, facts: number, questions: number, meters: number) => string;
  readonly placed: (meters: number) => string;
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
    chosen: (dataset, row, facts, questions, meters) =>
      `Choisi dans « ${dataset} », ligne ${row} : ${formatCount('fr', facts, 'colonne y dit', 'colonnes y disent')} quelque chose, ${formatCount('fr', questions, 'question y tient', 'questions y tiennent')}, à ${formatDistance('fr', meters)} du précédent.`,
    placed: (meters) => `Placé par l’auteur, à ${formatDistance('fr', meters)} du précédent.`,
    find: 'Trouver le lieu suffit.',
    byHand: 'écrite par l’auteur',
    hint: 'indice tiré de',
    difficulty: (percent) => `difficulté : ${percent} %`,
    hinted: (hints, questions) =>
      `${formatCount('fr', hints, 'question a', 'questions ont')} un indice, sur ${questions} tirées des données.`,
  }),
  en: {
    chosen: (dataset, row, facts, questions, meters) =>
      `Chosen from “${dataset}”, row ${row}: ${formatCount('en', facts, 'column tells', 'columns tell')} something of it, ${formatCount('en', questions, 'question holds', 'questions hold')} there, ${formatDistance('en', meters)} from the stage before.`,
    placed: (meters) => `Placed by the author, ${formatDistance('en', meters)} from the stage before.`,
    find: 'Finding the place is enough.',
    byHand: 'written by the author',
    hint: 'hint from',
    difficulty: (percent) => `difficulty: ${percent}%`,
    hinted: (hints, questions) =>
      `${formatCount('en', hints, 'question has', 'questions have')} a hint, of ${questions} made from the data.`,
  },
};
