import type { VignetteKind } from './kinds';

/** The tints of a vignette, as tokens of the look. */
export type Tint = 'stone' | 'slate' | 'yellow' | 'vermilion' | 'water-1' | 'park';

/** A vignette on a board of 64: flat tints that slip out of register, and the one ink line above them. */
export interface VignetteDrawing {
  readonly tints: readonly (readonly [Tint, string])[];
  readonly line: string;
}

const ground = 'M3 57h58';

/** Every vignette: drawn as a kind of place, never as the portrait of one. */
export const vignettes: { readonly [kind in VignetteKind]: VignetteDrawing } = {
  castle: {
    tints: [
      ['stone', 'M8 26h48v31H8z'],
      ['slate', 'M6 24l8-14 8 14zM42 24l8-14 8 14z'],
    ],
    line: `${ground}M8 57V24h12v33M44 57V24h12v33M5 24h18L14 9zM41 24h18L50 9zM20 34h4v-4h5v4h6v-4h5v4h4M27 57V47a5 5 0 0 1 10 0v10M14 30v6M50 30v6`,
  },
  church: {
    tints: [
      ['stone', 'M10 27h14v30H10zM24 38h32v19H24z'],
      ['slate', 'M8 27l9-19 9 19zM24 38l6-9h22l6 9z'],
    ],
    line: `${ground}M10 57V27h14v30M7 27h20L17 8zM17 8V3M14.500 5h5M24 38h34l-6-9H28M56 38v19M14 57V50a3 3 0 0 1 6 0v7M17 33v6M31 51v-5a3 3 0 0 1 6 0v5zM44 51v-5a3 3 0 0 1 6 0v5z`,
  },
  house: {
    tints: [
      ['stone', 'M12 24h40v33H12z'],
      ['slate', 'M9 24l7-12h32l7 12z'],
    ],
    line: `${ground}M12 57V24h40v33M8 24h48l-8-13H16zM20 11V6h6v5M18 30h6v8h-6zM29 30h6v8h-6zM40 30h6v8h-6zM18 44h6v7h-6zM40 44h6v7h-6zM28 57V44h8v13M12 41h40`,
  },
  palace: {
    tints: [
      ['stone', 'M6 28h52v29H6z'],
      ['slate', 'M18 28l14-14 14 14z'],
    ],
    line: `${ground}M6 57V28h52v29M17 28h30L32 13zM32 13V6l7 2.500-7 2.500M12 34h5v7h-5zM23 34v23M29 34v23M35 34v23M41 34v23M20 34h24M47 34h5v7h-5zM12 47h5v7h-5zM47 47h5v7h-5z`,
  },
  theatre: {
    tints: [
      ['stone', 'M8 20h48v34H8z'],
      ['vermilion', 'M24 30h16v24H24z'],
    ],
    line: `M3 59h58M6 54h52v5H6zM10 54V26M17 54V26M24 54V26M40 54V26M47 54V26M54 54V26M6 20h52v6H6zM14 20v-5h36v5M20 15v-5M32 15V8M44 15v-5M24 30c5 0 8-2 8-4 0 2 3 4 8 4M32 30v24`,
  },
  bridge: {
    tints: [
      ['water-1', 'M3 46h58v12H3z'],
      ['stone', 'M3 30h58v18h-6a9 9 0 0 0-18 0h-10a9 9 0 0 0-18 0H3z'],
    ],
    line: 'M3 30h58M3 35h58M9 48a9 9 0 0 1 18 0M37 48a9 9 0 0 1 18 0M3 48h6M27 48h10M55 48h6M10 30v-6M21 30v-6M32 30v-6M43 30v-6M54 30v-6M3 24h58M8 54q3-2.500 6 0t6 0M40 55q3-2.500 6 0t6 0',
  },
  crane: {
    tints: [
      ['yellow', 'M24 22h16l4 35H20zM6 14h52v7H6z'],
      ['slate', 'M33 20h12v9H33z'],
    ],
    line: `${ground}M24 22l-5 35M40 22l5 35M22 38h20M20 50h24M24 22l18 16M40 22L22 38M22 38l22 12M42 38L20 50M5 14h54v7H5zM33 21h11v8H33zM12 21v16M9.500 37h5v3a2.500 2.500 0 1 1-3 2.400M32 14V7L8 14M32 7l24 7`,
  },
  ship: {
    tints: [
      ['water-1', 'M3 48h58v10H3z'],
      ['vermilion', 'M6 38h52l-8 13H13z'],
      ['stone', 'M33 9l17 24H33z'],
    ],
    line: 'M4 38h56l-8 13H12zM31 38V5M31 7l20 27H31M31 12L14 34h17M3 56q4-3 8 0t8 0 8 0 8 0 8 0 8 0 8 0M18 44h2M27 44h2M36 44h2',
  },
  station: {
    tints: [
      ['yellow', 'M12 16h40v30H12z'],
      ['water-1', 'M17 21h30v13H17z'],
    ],
    line: 'M3 58h58M12 22a6 6 0 0 1 6-6h28a6 6 0 0 1 6 6v20a5 5 0 0 1-5 5H17a5 5 0 0 1-5-5zM17 21h30v13H17zM32 21v13M24 16l8-9 8 9M26 7h12M16 58l5-11M48 58l-5-11M18 41h4M42 41h4M19 53h26',
  },
  fountain: {
    tints: [
      ['stone', 'M8 46h48l-3 11H11zM22 32h20l-4 7H26z'],
      ['water-1', 'M12 46c0-9 6-9 8-14M52 46c0-9-6-9-8-14'],
    ],
    line: `${ground}M7 46h50l-4 11H11zM28 46l2-7h4l2 7M20 31h24q-2 8-12 8t-12-8zM32 31V18M32 18c-4-8-11-6-11 4M32 18c4-8 11-6 11 4M22 34c-6 1-8 5-8 9M42 34c6 1 8 5 8 9M32 12V8`,
  },
  square: {
    tints: [
      ['park', 'M6 24a9 9 0 1 1 18 0 9 9 0 1 1-18 0M42 24a9 9 0 1 1 18 0 9 9 0 1 1-18 0'],
      ['stone', 'M3 57l12-12h34l12 12z'],
    ],
    line: `${ground}M5 24a9.500 9.500 0 1 1 19 0 9.500 9.500 0 1 1-19 0M41 24a9.500 9.500 0 1 1 19 0 9.500 9.500 0 1 1-19 0M14.500 26v19M50.500 26v19M3 57l12-12h34l12 12M32 45V20M28 20h8l-1.500-7h-5zM28 45h8`,
  },
  passage: {
    tints: [
      ['stone', 'M8 14h48v43H8z'],
      ['water-1', 'M20 32a12 12 0 0 1 24 0z'],
    ],
    line: `${ground}M8 57V14h48v43M5 14h54M5 9h54v5H5zM18 57V32a14 14 0 0 1 28 0v25M18 32h28M32 18v14M22 22l10 10 10-10M24 57V40M40 57V40M24 57l8-9 8 9`,
  },
  memorial: {
    tints: [
      ['stone', 'M20 46h24v11H20zM26 40h12l-2-26h-8z'],
      ['yellow', 'M32 3l7 9H25z'],
    ],
    line: `${ground}M19 46h26v11H19zM23 40h18v6H23zM26 40l2-26h8l2 26M28 14l4-9 4 9M24 51h16M14 57v-4h5M50 57v-4h-5`,
  },
  post: {
    tints: [
      ['vermilion', 'M29 18h7v9h-7zM29 36h7v9h-7z'],
      ['park', 'M12 57q4-10 10 0zM40 57q5-12 12 0z'],
    ],
    line: `${ground}M28 9h8v48h-8zM28 18h8M28 27h8M28 36h8M28 45h8M36 9h17l-5 6 5 6H36M12 57q5-11 10 0M40 57q6-13 12 0`,
  },
};
