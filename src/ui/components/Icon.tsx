/** What a symbol is drawn with on a grid of 24: the ink line, a tint slipped out of register under it, and solid ink. */
export interface IconDrawing {
  readonly line: string;
  readonly tint?: string;
  readonly solid?: string;
}

const drawings = {
  back: { tint: 'M4 12.5l7-7v14z', line: 'M10.5 5l-7 7 7 7M4 12h17' },
  boat: {
    tint: 'M13 4l6 10H7zM2.5 12l5.5 4h10l5.5-4-4 8H6.5z',
    line: 'M12 3l5.5 10h-11zM1.5 10.5L7 14.5h10l5.5-4-4.5 8.5H6z',
  },
  center: {
    tint: 'M7 13a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
    line: 'M5.5 12a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M12 2v4.5M12 17.5V22M2 12h4.5M17.5 12H22',
    solid: 'M10.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
  },
  check: { tint: 'M4 13l5.5 6L22 7v4L9.5 23z', line: 'M3.5 12.5l5.5 6L21 5.5' },
  code: {
    tint: 'M4 7.5h18v12h-18z',
    line: 'M2.5 6h19v12h-19zM6.5 14h2M11 14h2M15.5 14h2M7.5 9.5v1M12 9.5v1M16.5 9.5v1',
  },
  cross: { tint: 'M7 5l14 14-2 2L5 7z', line: 'M5 5l14 14M19 5L5 19' },
  dice: {
    tint: 'M5 5h16.5v16.5H5z',
    line: 'M5.5 3.5h13a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2z',
    solid:
      'M6.6 8.2a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0M10.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0M14.2 15.8a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
  },
  down: { line: 'M6 9l6 6 6-6' },
  done: { tint: 'M8 4h14l-3 4.5 3 4.5H8z', line: 'M6 2v20M6 3h15l-3 4.7 3 4.8H6M3 22h6M9.5 7.6l2.2 2.2 3.6-4' },
  file: { tint: 'M7 5h8l5 5v12H7z', line: 'M5.5 2.5h8.5l5 5v14h-13.5zM14 2.5v5h5M12 18.5v-7M9 14l3-3 3 3' },
  forward: { tint: 'M20 12.5l-7-7v14z', line: 'M13.5 5l7 7-7 7M20 12H3' },
  grip: { line: 'M6 8h12M6 12h12M6 16h12' },
  hand: {
    tint: 'M9.5 5h10v17h-10z',
    line: 'M9 2.5h6.5a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2z',
    solid: 'M12.2 16.5a1.9 1.9 0 1 0 3.800 0a1.9 1.9 0 1 0 -3.800 0',
  },
  hidden: { tint: 'M6 9a6 6 0 1 0 12 0a6 6 0 1 0 -12 0', line: 'M12 15.5v6.5M6 9a6 6 0 1 0 12 0a6 6 0 1 0 -12 0' },
  home: { tint: 'M5 12l8-7 8 7v9H5z', line: 'M3 11.5l9-8 9 8M5.5 9.5V20.5h13V9.5M10 20.5v-6h4v6' },
  language: {
    tint: 'M4 4.5h11v10H8l-4 4z',
    line: 'M2.5 2.5h12.5v10.5H8.5L5 16v-3H2.5zM6 10.5l2.7-5.5 2.7 5.5M7 8.7h3.5M18 8.5h3.5v9.5H20v3.2L16 18h-5v-2M14.5 15.5h3.5',
  },
  lantern: {
    tint: 'M8 9h10l1.4 9H7z',
    line: 'M7.5 8.5h9l1.5 10h-12zM9 8.5V7a3 3 0 0 1 6 0v1.5M5 21.5h14M12 4V2M7.5 18.5v3M16.5 18.5v3',
    solid: 'M12 11c2.2 2 2.2 4.6 0 4.6s-2.2-2.6 0-4.6z',
  },
  list: {
    tint: 'M10 4h12v4H10zM10 11h12v4H10zM10 18h8v4h-8z',
    line: 'M10 5h11M10 12h11M10 19h7M3 5l1.2 1.2L6.6 3.8M3 12l1.2 1.2 2.4-2.4M3.1 19a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0',
  },
  map: { tint: 'M9.5 5l6 3v13l-6-3z', line: 'M3 6l6-2.5 6 3 6-2.5v14L15 20.5l-6-3L3 20zM9 3.5v14M15 6.5v14' },
  missed: { tint: 'M13 4l7 4-4 6z', line: 'M15 3L6 21M14 5l6 5-3.5 1L17 15l-6-4M3 21h7M3 5l4 4M7 5L3 9' },
  mute: { tint: 'M4 10h4l6-5v16l-6-5H4z', line: 'M3 9h4l6-5v16l-6-5H3zM17 9.5l5 5M22 9.5l-5 5' },
  moon: { tint: 'M16 4.5A9 9 0 1 0 21 17 8 8 0 0 1 16 4.5z', line: 'M14.5 3A9 9 0 1 0 21 14.5 8 8 0 0 1 14.5 3z' },
  offline: {
    tint: 'M8 20h10.5a4.6 4.6 0 0 0 .5-9.1A6.5 6.5 0 0 0 7 10.3 4.9 4.9 0 0 0 8 20z',
    line: 'M9.2 5.7a6.3 6.3 0 0 1 8.6 4.6 4.3 4.3 0 0 1 2.6 6.9M17 18.5H6.8a4.8 4.8 0 0 1-.8-9.5c.1-.6.3-1.1.5-1.5M3.5 3l17 18',
  },
  open: { tint: 'M9 3l12 4.5L9 12z', line: 'M8 2v20M8 3l12 4.5L8 12M4 22h8' },
  pause: { tint: 'M7 5.5h4v15H7zM15 5.5h4v15h-4z', line: 'M6 4h4v15H6zM14 4h4v15h-4z' },
  points: {
    tint: 'M4.7 13.2a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0',
    line: 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0 -19 0M12 7v10M9 9.5l3-2.5 3 2.5M7.5 13c.6 2.7 2.2 4 4.5 4s3.9-1.3 4.5-4',
  },
  settings: {
    tint: 'M3 6h18v3H3zM3 16h18v3H3z',
    line: 'M2.5 7h6M14 7h7.5M2.5 17H11M16.5 17h5M8.5 7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0M11.1 17a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0',
  },
  sound: { tint: 'M4 10h4l6-5v16l-6-5H4z', line: 'M3 9h4l6-5v16l-6-5H3zM16.5 9a4 4 0 0 1 0 6M19.2 6.5a8 8 0 0 1 0 11' },
  star: {
    tint: 'M13 3.2l3 6.2 6.6.9-4.8 4.7 1.2 6.7-6-3.2-6 3.2 1.2-6.7L3.4 10.3l6.6-.9z',
    line: 'M12 2.2l3 6.2 6.7.9-4.9 4.7 1.2 6.7-6-3.2-6 3.2 1.2-6.7L2.3 9.3 9 8.4z',
  },
  steps: {
    tint: 'M6 5c3-1 5 1 5 4s-1 5-3 5-4-2-4-5zM14 10c3-1 5 1 5 4s-1 5-3 5-4-2-4-5z',
    line: 'M8 3c2 0 3 2 3 4.5S10 13 8.5 13 5 10 5 7.5 6 3 8 3zM6.5 15.5h3.8M16 7c2 0 3 2 3 4.5S18 17 16.5 17 13 14 13 11.5 14 7 16 7zM14.5 19.5h3.8',
  },
  sun: {
    tint: 'M8.5 13a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0',
    line: 'M7.5 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3L19 19M19 5l-1.7 1.7M6.7 17.3L5 19',
  },
  time: {
    tint: 'M7 4h12l-5.5 8.5L19 21H7l5.5-8.5z',
    line: 'M5 2.5h14M5 21.5h14M7 2.5c0 5 5 6.5 5 9.5s-5 4.5-5 9.5M17 2.5c0 5-5 6.5-5 9.5s5 4.5 5 9.5',
    solid: 'M9.2 20.5c.4-2.2 1.8-3.2 2.8-4.2 1 1 2.4 2 2.8 4.2z',
  },
  up: { line: 'M6 15l6-6 6 6' },
  whole: {
    tint: 'M5 5h14v14H5z',
    line: 'M3 8.5V3h5.5M15.5 3H21v5.5M21 15.5V21h-5.5M8.5 21H3v-5.5',
    solid: 'M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  },
} as const satisfies { readonly [name: string]: IconDrawing };

/** The symbols that the first screen brings. */
export type IconName = keyof typeof drawings;

/** A symbol beside words that say the same: assistive technology passes it over. A drawing may be brought along. */
export const Icon = ({ name }: { readonly name: IconName | IconDrawing }) => {
  const { line, tint, solid }: IconDrawing = typeof name === 'string' ? drawings[name] : name;
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {tint && <path class="icon-tint" d={tint} />}
      <path class={name === 'hidden' ? 'icon-line icon-dotted' : 'icon-line'} d={line} />
      {solid && <path class="icon-solid" d={solid} />}
    </svg>
  );
};
