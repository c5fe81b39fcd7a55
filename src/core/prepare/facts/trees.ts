import { headerWords } from '../../dataset/table/headerWords';
import { wordsOf } from '../../lib/text';
import { spelled } from './kinds';
import { holdsCommonNames, roleOf } from './roles';

/** Trees as people call them, whose words are known: spellings in data, folded. */
const trees = {
  alder: 'aulne, aune, alder',
  ash: 'frene, frene commun, ash, common ash',
  beech: 'hetre, hetre commun, beech, common beech, european beech',
  birch: 'bouleau, birch',
  blackLocust: 'robinier, robinier faux acacia, black locust, false acacia',
  catalpa: 'catalpa',
  cedar: 'cedre, cedar',
  cherryTree: 'cerisier, cherry, cherry tree',
  cypress: 'cypres, cypress',
  elm: 'orme, elm',
  figTree: 'figuier, fig, fig tree',
  fir: 'sapin, fir',
  ginkgo: 'ginkgo, arbre aux quarante ecus, maidenhair tree',
  hackberry: 'micocoulier, hackberry, nettle tree',
  hornbeam: 'charme, charme commun, hornbeam, common hornbeam',
  horseChestnut: 'marronnier, marronnier d inde, marronnier commun, horse chestnut, common horse chestnut',
  judasTree: 'arbre de judee, judas tree',
  linden: 'tilleul, linden, lime tree',
  magnolia: 'magnolia',
  maple: 'erable, maple',
  mulberry: 'murier, mulberry',
  oak: 'chene, oak',
  oliveTree: 'olivier, olive tree',
  pagodaTree: 'sophora, sophora du japon, pagoda tree, japanese pagoda tree',
  paulownia: 'paulownia',
  pine: 'pin, pine',
  planeTree: 'platane, platane commun, plane tree, plane, london plane',
  poplar: 'peuplier, poplar',
  sequoia: 'sequoia',
  spruce: 'epicea, spruce',
  sweetChestnut: 'chataignier, chataignier commun, sweet chestnut, chestnut',
  tulipTree: 'tulipier, tulipier de virginie, tulip tree',
  walnut: 'noyer, noyer commun, walnut',
  willow: 'saule, willow',
  yew: 'if, if commun, yew, common yew',
} as const satisfies Readonly<Record<string, string>>;

/** A tree whose name each language knows. */
export type Tree = keyof typeof trees;

const treeBySpelling = spelled<Tree>(trees);

/** The tree that a value names in people's words; undefined for any other. */
export const treeNamed = (raw: string): Tree | undefined => treeBySpelling.get(wordsOf(raw).join(' '));

const latinWords = /\b(?:latine?|scientifi\w*|cientifico|botani\w*|taxon)\b/;
/** A genus with an epithet, of which one ends as Latin words do: `Quercus ilex`, `Acer campestre`, `Platanus x hispanica`. */
const latinName =
  /^\p{Lu}[a-z-]+ (?:[x×] ?)?(?!(?:de|du|des|of) )(?:(?<=(?:us|ix|ys) )[a-z-]+|[a-z-]*(?:us|a|um|is|ii?|ens|ans|or|oides|are|[eu]stre|ense|robur))(?![\p{L}'’])/u;

/** Whether a cell names a plant in Latin, which nobody calls it by. */
export const isLatin = (header: string, raw: string): boolean => {
  const role = roleOf(header);
  if (role === 'genus') return true;
  return (
    role === 'species' && !holdsCommonNames(header) && (latinWords.test(headerWords(header)) || latinName.test(raw))
  );
};
