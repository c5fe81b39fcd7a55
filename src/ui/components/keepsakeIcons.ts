import type { IconDrawing } from './Icon';

/** The symbols of what is taken along from a hunt, and of a QR code in the frame of a camera: the first screen does without. */
export const keepsakeIcons = {
  picture: {
    tint: 'M4 6h18v14H4z',
    line: 'M2.5 4.5h19v15h-19zM2.5 16.5l5.5-5.5 4.5 4.5 3-3 6 5',
    solid: 'M14.4 8.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
  },
  print: {
    tint: 'M4 9.5h18v8H4zM8 15h10v7H8z',
    line: 'M6.5 8V2.5h11V8M6.5 17.5H2.5V8h19v9.5h-4M6.5 13.5h11v8h-11z',
    solid: 'M17.4 10.8a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0',
  },
  share: {
    tint: 'M6 11.5h14v11H6z',
    line: 'M8 9.5H4.5v12h15v-12H16M12 15.5V2.5M7.5 6.5L12 2.5l4.5 4',
  },
  code: {
    tint: 'M9 9h8v8H9z',
    line: 'M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5M7.5 7.5h3v3h-3zM13.5 7.5h3v3h-3zM7.5 13.5h3v3h-3zM13.5 13.5h3M16.500 16.500h-3',
  },
} as const satisfies { readonly [name: string]: IconDrawing };
