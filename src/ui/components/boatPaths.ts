/** The team's folded boat on a board of 64 × 56, its foot at 32, 46: one path for each sheet of the paper. */
export const boatPaths = {
  sail: 'M32 5L50 36H14z',
  sailShade: 'M32 5L50 36H32z',
  hull: 'M2 22l18 12h24l18-12-12 26H14z',
  bows: 'M2 22l18 12L14 48zM62 22L44 34l6 14z',
} as const;
