import { plain } from './words';

/** Trees as they are called in French and in English, one tree between two signs. */
const trees = `
  aulne, alder; frene, ash; hetre, beech; bouleau, birch; robinier, black locust
  catalpa; cedre, cedar; cerisier, cherry tree; cypres, cypress; orme, elm
  figuier, fig tree; sapin, fir; ginkgo; micocoulier, hackberry; charme, hornbeam
  marronnier d inde, horse chestnut; arbre de judee, judas tree; tilleul, lime tree; magnolia; erable, maple
  murier, mulberry; chene, oak; olivier, olive tree; sophora, pagoda tree; paulownia
  pin, pine; platane, plane tree; peuplier, poplar; sequoia; epicea, spruce
  chataignier, sweet chestnut; tulipier, tulip tree; noyer, walnut; saule, willow; if, yew
`
  .split(/[;\n]/)
  .map((names) => names.split(',').map(plain).filter(Boolean));

/** Whether both are names of one tree. */
export const isOneTree = (a: string, b: string): boolean =>
  trees.some((names) => names.includes(plain(a)) && names.includes(plain(b)));
