/** Years of the ages that French and English catalogs name. Their ends are conventions that no source of ours fixes: whatever is read by them is marked `about`. */
export const eras: readonly (readonly [name: RegExp, from: number, to: number])[] = [
  [/neolithique|neolithic/y, -6000, -2200],
  [/age du bronze|bronze age/y, -2200, -800],
  [/age du fer|iron age/y, -800, -52],
  [/haut[- ]empire/y, -27, 284],
  [/bas[- ]empire/y, 284, 476],
  [/gallo[- ]romaine?|antiquite|antiquity/y, -52, 476],
  [/haut moyen[- ]age|early middle ages/y, 476, 1000],
  [/bas moyen[- ]age|late middle ages/y, 1300, 1500],
  [/moyen[- ]age|medievale?|middle ages/y, 476, 1500],
  [/renaissance/y, 1450, 1600],
  [/temps modernes|epoque moderne/y, 1492, 1789],
  [/premier empire|1er empire/y, 1804, 1815],
  [/second empire/y, 1852, 1870],
  [/restauration/y, 1815, 1830],
  [/monarchie de juillet/y, 1830, 1848],
  [/belle epoque/y, 1871, 1914],
];
