import type { Emblem } from '../../core/play/team';

/** Where the emblem stands on the sail: its corner, and its scale from a grid of 24. */
export const emblemOnSail = { x: 24.9, y: 18.4, scale: 0.59 } as const;

/** An emblem on a grid of 24: its outline, and whether it is one shape that can be filled. */
export interface EmblemShape {
  readonly path: string;
  readonly solid: boolean;
}

/** The emblems, each known by its outline alone. */
export const emblemShapes: { readonly [emblem in Emblem]: EmblemShape } = {
  star: { path: 'M12 2.2l3 6.2 6.7.9-4.9 4.7 1.2 6.7-6-3.2-6 3.2 1.2-6.7L2.3 9.3 9 8.4z', solid: true },
  moon: { path: 'M14.5 3A9 9 0 1 0 21 14.5 8 8 0 0 1 14.5 3z', solid: true },
  fish: { path: 'M1.5 12C5 5.5 12 4.5 17 9.800l5.5-4.300v13L17 14.200C12 19.5 5 18.5 1.5 12z', solid: true },
  leaf: {
    path: 'M20.8 3.200C22.5 13 17.5 19.5 8.5 17.300L5 21.5 2.8 19.7 6.2 15.500C3.5 8 10 3.5 20.8 3.200z',
    solid: true,
  },
  anchor: {
    path: 'M12 8v13M7 11.500h10M3.5 14c.5 4.8 3.8 7 8.5 7s8-2.2 8.5-7M12 2.500a2.7 2.7 0 1 0 0 5.400a2.7 2.7 0 1 0 0-5.400z',
    solid: false,
  },
  bell: {
    path: 'M12 2.500C7.5 2.5 5.8 5.8 5.8 9.500c0 5-1.5 6.5-2.8 8h18c-1.3-1.5-2.8-3-2.8-8 0-3.7-1.7-7-6.2-7zM9.5 20.800h5',
    solid: true,
  },
};
