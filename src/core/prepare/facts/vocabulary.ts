import { headerWords } from '../../dataset/table/headerWords';
import { headerNamed } from './headers';
import { type Kind, kindNamed, type Term, termNamed } from './kinds';
import { isOfMaterials, isOfSorts, type Role, roleOf } from './roles';
import { styles } from './spellings/styles';

/** Roles of columns that hold words, and no names. */
const ofWords: readonly (Role | undefined)[] = ['kind', 'protection', 'material', 'theme', 'modes', 'conflict'];

/** Words that mean the same in whatever column. */
const universal: readonly Term[] = [
  ...(['yes', 'no', 'public', 'private'] as const),
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
];
/** Words of what things are made of: elsewhere Pierre is a man. */
const ofMaterials: readonly Term[] = [
  ...(['stone', 'brick', 'wood', 'concrete', 'granite', 'limestone', 'sandstone'] as const),
  ...(['marble', 'bronze', 'castIron', 'steel', 'sand', 'slate', 'thatch', 'glass', 'iron', 'wroughtIron'] as const),
  ...(['stainlessSteel', 'cortenSteel', 'metal', 'copper', 'brass', 'lead', 'zinc', 'aluminum', 'plaster'] as const),
  ...(['terracotta', 'ceramic', 'reinforcedConcrete', 'plastic', 'oakWood', 'flint', 'basalt', 'travertine'] as const),
];
/** Styles of buildings: elsewhere Liberty is no style. */
const ofStyles = Object.keys(styles) as readonly Term[];
/** Names of areas that are words too. */
const ofAreas: readonly Term[] = ['northBank', 'southBank', 'islandOfNantes'];

/** What a cell names in a column that may name kinds of places: among the denominations of monuments (the thesaurus of Mérimée) an `hôtel` is a town house, elsewhere a hotel. */
export const kindIn = (column: string, raw: string): Kind | undefined => {
  const role = roleOf(column);
  if (role === 'conflict' || (role === 'theme' && termNamed(raw) !== undefined)) return undefined;
  const kind = ofWords.includes(role) || (role === undefined && isOfSorts(column)) ? kindNamed(raw) : undefined;
  return kind === 'hotel' && /\bdeno|^chpdeno$|^tico$/.test(headerWords(column)) ? 'mansion' : kind;
};

/** Whether a column without a role is of what a term is a word for. */
const isMeantIn = (column: string, term: Term): boolean => {
  if (ofStyles.includes(term)) return headerNamed(column) === 'style';
  return ofMaterials.includes(term) ? isOfMaterials(column) : isOfSorts(column);
};

/** The term a cell names in a column where it can be no other word: a column without a role must say what it is of. */
export const termIn = (column: string, raw: string): Term | undefined => {
  const term = termNamed(raw);
  const role = roleOf(column);
  if (term === undefined || universal.includes(term) || ofWords.includes(role)) return term;
  if (role !== undefined) return undefined;
  return isMeantIn(column, term) ? term : undefined;
};

/** The area a cell names in words of ours: a quarter may be called like any other, and Palacio is no palace. */
export const areaTermNamed = (raw: string): Term | undefined => {
  const term = termNamed(raw);
  return term !== undefined && ofAreas.includes(term) ? term : undefined;
};
