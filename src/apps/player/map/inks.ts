/** Every color the chart is printed in, by the name of its token. */
const tokens = {
  paper: ['--paper', '#FDFCF7', '#15273A'],
  land: ['--land', '#F6E4A4', '#2A4355'],
  landTint: ['--land-dense', '#EDD382', '#324D60'],
  street: ['--street', '#FDFCF7', '#17303F'],
  park: ['--park', '#C3DBA3', '#24504A'],
  foliage: ['--foliage', '#8DBB6B', '#2F6F5C'],
  stone: ['--stone', '#FFF4D2', '#47617A'],
  slate: ['--slate', '#8FB2C6', '#22405A'],
  shallows: ['--water-1', '#8CCBD9', '#0E3B55'],
  water: ['--water-2', '#B7DFE6', '#0A2A41'],
  deep: ['--water-3', '#DDF0F1', '#071C2D'],
  waterText: ['--water-text', '#0B4663', '#A9D5E8'],
  ink: ['--ink', '#10293C', '#F6EEDA'],
  inkSoft: ['--ink-soft', '#384C5F', '#BCC8C8'],
  inkFaint: ['--ink-faint', '#6B7F8C', '#8296A3'],
  vermilion: ['--vermilion', '#CC2F16', '#FF7E5F'],
  magenta: ['--magenta', '#A3156B', '#FF9FD3'],
  green: ['--green', '#0A6848', '#74DFAF'],
  teamBlue: ['--team-blue', '#193F8A', '#8FB8F0'],
  teamGreen: ['--team-green', '#20876D', '#77ECAD'],
  teamViolet: ['--team-violet', '#A146E3', '#B674F8'],
  teamAmber: ['--team-amber', '#E0930A', '#F4C91F'],
  teamSlate: ['--team-slate', '#4B637A', '#FFFFFF'],
  cold: ['--cold', '#1F6F93', '#7CC4E4'],
  cool: ['--cool', '#8CCBD9', '#BFE6DC'],
  lantern: ['--lantern', '#FFC533', '#FFC857'],
  postWhite: ['--post-white', '#FFFFFF', '#FFF3DC'],
  onColor: ['--on-color', '#FFFFFF', '#1C0D08'],
  yellow: ['--yellow', '#FFC533', '#E5A53A'],
  feast: ['--feast', '#8CCBD9', '#0B2136'],
  feastRay: ['--feast-ray', '#A6D8E3', '#12304A'],
  night: ['--night', '#10293C', '#071C2D'],
  disc: ['--disc', '#FFC533', '#E5A53A'],
  fold: ['--fold', '#FDFCF7', '#FFE9BC'],
  foldShade: ['--fold-shade', '#B7DFE6', '#F5BE63'],
  foldInk: ['--fold-ink', '#10293C', '#1C0D08'],
} as const;

/** One of the chart's inks. */
export type Ink = keyof typeof tokens;

/** The token of an ink, with its dashes. */
export const tokenOf = (ink: Ink): string => tokens[ink][0];

/** The colors (as CSS writes them) and fonts of one theme. */
export type Inks = { readonly [ink in Ink]: string } & {
  readonly theme: 'day' | 'night';
  /** Counts the readings: drawings made with another edition are out of date. */
  readonly edition: number;
  readonly titleFont: string;
  readonly textFont: string;
  /** The slanted hand in which waters are named. */
  readonly waterFont: string;
};

let editions = 0;

/** Reads the inks where the element stands; a token that is missing there gets the house's own color. */
export const readInks = (element: HTMLElement, theme: 'day' | 'night'): Inks => {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  const colors = Object.entries(tokens).map(([ink, [name, day, night]]) => [
    ink,
    read(name, theme === 'night' ? night : day),
  ]);
  editions += 1;
  return {
    edition: editions,
    ...(Object.fromEntries(colors) as { [ink in Ink]: string }),
    theme,
    titleFont: read('--title', 'system-ui, sans-serif'),
    textFont: read('--text', 'system-ui, sans-serif'),
    waterFont: read('--water-hand', 'Georgia, serif'),
  };
};
