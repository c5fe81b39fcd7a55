/** The families of questions an author may name; `core/prepare/questions` has one file for each. */
export const familyNames = [
  'category',
  'century',
  'year',
  'dated',
  'author',
  'line',
  'howMany',
  'first',
  'order',
  'match',
  'odd',
  'trueFalse',
  'most',
  'estimate',
  'description',
  'look',
  'nearest',
  'nearToFar',
  'nearer',
  'direction',
  'distance',
  'pin',
] as const;

export type FamilyName = (typeof familyNames)[number];

/** The families that reckon with places and names: they ask about no column. */
export const placeFamilies: readonly string[] = ['nearest', 'nearToFar', 'nearer', 'direction', 'distance', 'pin'];
