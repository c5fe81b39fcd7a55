import type { Challenge } from '../../src/core/challenge';

/** Three rivers of Nantes, in both languages. */
export const rivers = [
  { fr: 'La Loire', en: 'The Loire' },
  { fr: 'L’Erdre', en: 'The Erdre' },
  { fr: 'La Sèvre', en: 'The Sèvre' },
] as const;

/** A challenge of each type, as `prepare` leaves it: what is shown in an order has one. */
export const oneOfEach: { readonly [K in Challenge['type']]: Extract<Challenge, { type: K }> } = {
  choice: { type: 'choice', ask: 'Which river?', options: rivers, answer: { ...rivers[1] } },
  several: {
    type: 'several',
    ask: 'Which rivers?',
    options: [...rivers, 'Le Rhône'],
    answers: ['La Loire', rivers[2]],
  },
  number: { type: 'number', ask: 'How many?', answer: 4.5, within: 0.5, unit: 'm' },
  year: { type: 'year', ask: 'When?', answer: 1788, within: 10 },
  estimate: { type: 'estimate', ask: 'How high?', answer: 63, within: 3, zeroAt: 23, unit: 'm' },
  text: {
    type: 'text',
    ask: 'Who?',
    answers: [{ fr: 'Anne de Bretagne', en: 'Anne of Brittany' }, 'La duchesse'],
  },
  cloze: {
    type: 'cloze',
    ask: 'What is missing?',
    text: { fr: 'Le ___ fut achevé en ___.', en: 'The ___ was finished in ___.' },
    gaps: [[{ fr: 'château', en: 'castle' }], ['1466']],
  },
  order: {
    type: 'order',
    ask: 'The oldest first?',
    items: ['the castle', 'the theatre', 'the tower', 'the crane'],
    first: 'the oldest',
    last: 'the youngest',
    shown: [2, 0, 3, 1],
  },
  match: {
    type: 'match',
    ask: 'Who built what?',
    pairs: [
      { one: 'the theatre', other: 'Crucy' },
      { one: 'the passage', other: 'Durand-Gasselin' },
      { one: 'the house', other: 'Le Corbusier' },
    ],
    shown: [1, 2, 0],
  },
  pin: {
    type: 'pin',
    ask: 'Where is the castle?',
    at: { lat: 47.2164, lng: -1.5494 },
    name: 'The castle',
    withinMeters: 50,
    zeroAtMeters: 550,
  },
  direction: {
    type: 'direction',
    ask: 'Where does the Loire flow?',
    answer: 265,
    withinDegrees: 15,
    zeroAtDegrees: 90,
  },
  find: { type: 'find' },
  code: { type: 'code', ask: 'What is written on the plate?', codes: ['Hermine 7', '4711'] },
  opinion: { type: 'opinion', ask: 'Which river is the finest?', options: rivers },
  observe: {
    type: 'observe',
    ask: 'Is there a shelter?',
    about: { dataset: 'stops', site: 'bofa', column: 'abri' },
    options: [
      { text: { fr: 'Oui', en: 'Yes' }, value: 'oui' },
      { text: { fr: 'Non', en: 'No' }, value: 'non' },
    ],
  },
  report: {
    type: 'report',
    ask: 'Anything broken here?',
    categories: [
      { text: { fr: 'Un banc', en: 'A bench' }, code: 'bench' },
      { text: { fr: 'Un lampadaire', en: 'A lamp' }, code: '017' },
    ],
  },
  memory: {
    type: 'memory',
    ask: 'What belongs together?',
    pairs: [
      { one: { fr: 'Le château', en: 'The castle' }, other: { fr: 'Les ducs', en: 'The dukes' }, drawing: 'castle' },
      { one: 'the theatre', other: 'the muses' },
      { one: 'the crane', drawing: 'crane' },
    ],
    turns: 5,
    laid: [4, 0, 2, 1, 5, 3],
  },
  scan: {
    type: 'scan',
    ask: 'What does the code by the door say?',
    codes: ['https://jalon.example/HERMINE-7', 'Hermine 7'],
  },
  reveal: {
    type: 'reveal',
    ask: 'What hides here?',
    drawing: 'crane',
    told: [
      'It stands by the water.',
      { fr: 'Elle est en métal.', en: 'It is made of metal.' },
      'It is tall.',
      'It lifts loads.',
    ],
    free: 2,
    options: [...rivers.slice(0, 2), { fr: 'Une grue', en: 'A crane' }],
    answers: ['A crane'],
    shown: [2, 0, 3, 1],
  },
  photo: { type: 'photo', ask: 'What do you see?' },
  search: {
    type: 'search',
    ask: 'Where is the old well?',
    at: { lat: 47.2005, lng: -1.55 },
    withinMeters: 20,
    name: 'The well',
  },
};

/** The same as a list. */
export const everyChallenge: readonly Challenge[] = Object.values(oneOfEach);
