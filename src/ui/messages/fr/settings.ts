/** What a person may set, and to what. */
export const settings = {
  title: 'Réglages',
  theme: 'Couleurs',
  themes: { day: 'Jour', night: 'Nuit' },
  map: 'Carte',
  maps: { plan: 'Plan', chart: 'Dessinée' },
  noPlan: 'Plan indisponible, carte dessinée',
  mapAskedOf: (host: string) => `Plan demandé à ${host}`,
  sound: 'Sons et vibrations',
  sounds: { off: 'Coupés', on: 'Activés' },
  hand: 'Main qui joue',
  hands: { left: 'Gauche', right: 'Droite' },
};

export type SettingsWords = typeof settings;
