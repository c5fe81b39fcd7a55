import type { IconDrawing } from '../../../../ui/components/Icon';

/** A bag to carry: what is taken along. */
export const bagIcon: IconDrawing = {
  tint: 'M4 10h18v12H4z',
  line: 'M3 8.5h18v12.5H3zM8 8.5V6a4 4 0 0 1 8 0v2.5M3 13.5h18M10.5 12h3v3.5h-3z',
};
