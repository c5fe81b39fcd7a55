import type { FieldKind } from '../../../../core/dataset/dataset';
import type { IconDrawing } from '../../../../ui/components/Icon';

/** A drawing for each thing that a column may hold. */
export const kindIcons: { readonly [kind in FieldKind]: IconDrawing } = {
  identifier: { tint: 'M5 6h17v14H5z', line: 'M3 5h18v14H3zM9.5 8.5l-1.5 7M14.5 8.5l-1.5 7M7 10.5h9M6.5 13.5h9' },
  name: { tint: 'M6 8h14v4H6z', line: 'M4 6.5v-2h16v2M12 4.5v15M9 19.5h6' },
  category: {
    tint: 'M5 13l9-9h7v7l-9 9z',
    line: 'M3.5 12.5L12 4h8v8l-8.5 8.5z',
    solid: 'M15 7.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  },
  categories: {
    tint: 'M4 15l8-8h6v6l-8 8z',
    line: 'M2.5 14.5L10 7h7v7l-7.5 7.5zM11 3.5h9.5V13',
    solid: 'M12.5 10a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0',
  },
  period: { tint: 'M6 9h14v9H6z', line: 'M3 20.5h18M4 7.5L12 3l8 4.5zM6 7.5v13M12 7.5v13M18 7.5v13' },
  year: { tint: 'M5 9h16v12H5z', line: 'M3.5 5h17v15.5h-17zM3.5 9.5h17M8 2.5v4M16 2.5v4M9 13l3 3 3-3M12 16v2.5' },
  date: { tint: 'M5 9h16v12H5z', line: 'M3.5 5h17v15.5h-17zM3.5 9.5h17M8 2.5v4M16 2.5v4', solid: 'M13 13h4v4h-4z' },
  number: { tint: 'M4 8h18v10H4z', line: 'M4.5 9.5L7 7.5v9M11 9c.5-2 4.5-2 4.5.5 0 2-4.5 3.5-4.5 7h5M19 7.5h2.5' },
  boolean: { tint: 'M4 6h18v14H4z', line: 'M3 12l4 4.5 6-8.5M15 9l6 7M21 9l-6 7' },
  place: {
    tint: 'M7 10a6 6 0 0 1 12 0c0 4-6 11-6 11s-6-7-6-11z',
    line: 'M5.5 9.5a6.5 6.5 0 0 1 13 0c0 4.5-6.5 12-6.5 12s-6.5-7.5-6.5-12z',
    solid: 'M9.8 9.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0',
  },
  address: { tint: 'M5 12l8-7 8 7v9H5z', line: 'M3 11.5l9-8 9 8M5.5 9.5v11h13v-11M10 20.5v-6h4v6' },
  postcode: { tint: 'M4 8h18v12H4z', line: 'M2.5 6h19v12.5h-19zM2.5 6.5l9.5 7 9.5-7' },
  text: { tint: 'M5 5h16v4H5z', line: 'M3.5 6h17M3.5 11h17M3.5 16h11' },
  link: {
    tint: 'M6 14l8-8 4 4-8 8z',
    line: 'M9.5 14.5l5-5M10.5 7l2.5-2.5a4.6 4.6 0 0 1 6.5 6.5L17 13.5M13.5 17L11 19.5A4.6 4.6 0 0 1 4.5 13L7 10.5',
  },
  image: {
    tint: 'M4 6h18v14H4z',
    line: 'M2.5 4.5h19v15h-19zM2.5 16.5l5.5-5.5 4.5 4.5 3-3 6 5',
    solid: 'M14.4 8.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  },
  empty: { line: 'M4 4h3M10.5 4h3M17 4h3v3M20 10.5v3M20 17v3h-3M13.5 20h-3M7 20H4v-3M4 13.5v-3M4 7V4' },
};
