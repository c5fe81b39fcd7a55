import type { SettingsWords } from '../fr/settings';

/** What a person may set, and to what. */
export const settings: SettingsWords = {
  title: 'Settings',
  theme: 'Colours',
  themes: { day: 'Day', night: 'Night' },
  map: 'Map',
  maps: { plan: 'Street map', chart: 'Drawn' },
  noPlan: 'Not available, drawn instead',
  mapAskedOf: (host) => `Street map asked of ${host}`,
  sound: 'Sounds and vibration',
  sounds: { off: 'Off', on: 'On' },
  hand: 'Playing hand',
  hands: { left: 'Left', right: 'Right' },
};
