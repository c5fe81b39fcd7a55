import type { Language } from '../../lib/language';

/** A sentence, or the part of one that changed, as it is now and as it was in hunts prepared before; `{1}` and `{2}` stand for what it is said of, in the order of now. */
export interface Reworded {
  readonly now: string;
  readonly before: string;
}

/**
 * What questions, hints and clues said in other words before, the latest change first; neither capitals nor quotation
 * marks count. A file of a hunt lasts: its questions hold in the words of any time. Whoever changes a sentence writes
 * here what it was; what was not true is left out.
 */
export const former: Readonly<Record<Language, readonly Reworded[]>> = {
  fr: [
    { now: 'Ce lieu est en {1}.', before: 'Ce lieu est fait de ceci : {1}.' },
    { now: 'Trois de ces lieux sont en {1}. Lequel', before: 'Trois de ces lieux sont faits de ceci : {1}. Lequel' },
    { now: 'Indice : {1} est en {2}.', before: 'Indice : le matériau de {1} est {2}.' },
    { now: 'Lequel de ces lieux est le plus haut ?', before: 'Lequel est le plus haut ?' },
    { now: 'Lequel de ces arbres a le tronc le plus gros ?', before: 'Lequel a le tronc le plus gros ?' },
    {
      now: 'Lequel de ces lieux se trouve le plus haut au-dessus de la mer ?',
      before: 'Lequel se trouve le plus haut au-dessus de la mer ?',
    },
    { now: 'Lequel de ces lieux est le plus étendu ?', before: 'Lequel est le plus étendu ?' },
    { now: 'Lequel de ces lieux est le plus long ?', before: 'Lequel est le plus long ?' },
    { now: 'Lequel de ces lieux reçoit le plus de visiteurs ?', before: 'Lequel reçoit le plus de visiteurs ?' },
  ],
  en: [
    { now: 'We owe this place to {1}.', before: 'This place’s author is {1}.' },
    { now: 'Hint: we owe {1} to {2}.', before: 'Hint: the author of {1} is {2}.' },
    { now: 'This place has this protection: {1}.', before: 'This place is protected like this: {1}.' },
    { now: 'Hint: {1} is made of {2}.', before: 'Hint: the material of {1} is {2}.' },
    { now: 'This place’s theme', before: 'This place’s field' },
    { now: 'What is the theme of each', before: 'What is the field of each' },
    { now: 'Three of these places have the same theme', before: 'Three of these places have the same field' },
    { now: 'Hint: the theme of {1} is {2}.', before: 'Hint: the field of {1} is {2}.' },
    { now: 'Theme: {1}.', before: 'Field: {1}.' },
    { now: 'Which of these places is the tallest?', before: 'Which one is the tallest?' },
    { now: 'Which of these trees has the thickest trunk?', before: 'Which one has the thickest trunk?' },
    { now: 'Which of these places lies highest above the sea?', before: 'Which one lies highest above the sea?' },
    { now: 'Which of these places covers the largest area?', before: 'Which one covers the largest area?' },
    { now: 'Which of these places is the longest?', before: 'Which one is the longest?' },
    { now: 'Which of these places has the most visitors?', before: 'Which one has the most visitors?' },
  ],
};
