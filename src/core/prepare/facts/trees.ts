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

/** Genera of trees, folded. */
const genera = new Set(
  'abies acacia acer aesculus ailanthus albizia alnus araucaria arbutus betula brachychiton broussonetia calocedrus carpinus carya castanea casuarina catalpa cedrus celtis ceratonia cercidiphyllum cercis chamaecyparis cinnamomum citrus cladrastis cornus corylus crataegus cryptomeria cunninghamia cupressus davidia diospyros elaeagnus eucalyptus fagus ficus fraxinus ginkgo gleditsia grevillea gymnocladus ilex jacaranda juglans juniperus koelreuteria laburnum lagerstroemia larix laurus ligustrum liquidambar liriodendron maclura magnolia malus melia mespilus metasequoia morus nothofagus nyssa olea ostrya parrotia paulownia phellodendron phoenix picea pinus pistacia platanus populus prunus pseudotsuga pterocarya punica pyrus quercus robinia salix sambucus schinus sciadopitys sequoia sequoiadendron sophora sorbus styphnolobium tamarix taxodium taxus tetradium thuja tilia tipuana toona torreya trachycarpus tsuga ulmus washingtonia zelkova'.split(
    ' ',
  ),
);

/** Whether a value names a tree: by its genus, or as people do. */
export const isTreeName = (raw: string): boolean => {
  const [first = ''] = wordsOf(raw);
  return genera.has(first) || treeNamed(raw) !== undefined || treeNamed(first) !== undefined;
};

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
