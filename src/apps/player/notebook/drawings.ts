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
  quay: {
    tints: [
      ['water-1', 'M3 46h58v12H3z'],
      ['stone', 'M3 34h38v16H3z'],
      ['vermilion', 'M11 22h13v5H11z'],
    ],
    line: 'M3 34h38v16M3 42h38M16 34v8M29 34v8M9 42v8M23 42v8M13 34v-7M21 34v-7M10 27h14v-4a2.5 2.5 0 0 0-2.5-2.5h-9A2.5 2.5 0 0 0 10 23zM24 25q9 12 20 14M42 39h19l-4 10H46zM52 39V15M52 18l9 16h-9M3 56q4-3 8 0t8 0 8 0 8 0 8 0 8 0 8 0',
  },
  island: {
    tints: [
      ['water-1', 'M3 46h58v12H3z'],
      ['park', 'M7 46c5-8 13-11 25-11s20 3 25 11zM44 24.5a5 5 0 1 1 10 0 5 5 0 1 1-10 0'],
      ['stone', 'M17 25h15v12H17zM32 29h9v8h-9z'],
      ['slate', 'M15 25l9.5-9 9.5 9z'],
    ],
    line: 'M3 46h58M7 46c2-4 6-7 10-9M42 36c7 1.5 12 5 15 10M17 39V25h15v12M14 25h21L24.5 14zM32 29h9v8M22 37v-6h5v6M49 39v-9M43.5 24.5a5.5 5.5 0 1 1 11 0 5.5 5.5 0 1 1-11 0M6 52q3-2.5 6 0t6 0M25 55q3-2.5 6 0t6 0M45 52q3-2.5 6 0t6 0',
  },
  shipyard: {
    tints: [
      ['slate', 'M12 27h36l7-4-7 22H18z'],
      ['vermilion', 'M15 37h36l-2.5 8H18z'],
      ['yellow', 'M8 8h48v6H8z'],
    ],
    line: 'M3 52l58 6M11 26h37l8-4-8 22H17zM14 36h37M20 26l3 18M29 26v18M39 26l-2 18M21 44v10M31 44v11M42 44v12M8 8h48v6H8zM8 14v38M54 14v43M8 20l6-6M54 20l-6-6M31 14v6M28 20h6',
  },
  office: {
    tints: [
      ['stone', 'M12 24h40v33H12z'],
      ['slate', 'M12 24l20-14 20 14z'],
      ['yellow', 'M16 40h32v6H16z'],
    ],
    line: `${ground}M12 57V24h40v33M8 24h48L32 8zM28 18a4 4 0 1 1 8 0 4 4 0 1 1-8 0M32 16v2l1.5 1M18 29h7v7h-7zM28.5 29h7v7h-7zM39 29h7v7h-7zM15 40h34v6H15zM20 43h24M28 57V46M36 57V46M18 50h5v7M18 50v7M41 50h5v7M41 50v7`,
  },
  street: {
    tints: [
      ['stone', 'M3 8l16 12v27L3 57zM61 8L45 20v27l16 10z'],
      ['slate', 'M23 31l9-8 9 8z'],
    ],
    line: 'M3 8l16 12v27L3 57M61 8L45 20v27l16 10M19 47h26M24 47V31M40 47V31M21 31h22l-11-9zM29 47v-6a3 3 0 0 1 6 0v6M7 20l6 4v8l-6-2.5zM57 20l-6 4v8l6-2.5zM7 39l6 1v10l-6 4zM57 39l-6 1v10l6 4zM32 51v2M32 56v3',
  },
  garden: {
    tints: [
      ['park', 'M9 25a14 14 0 1 1 28 0 14 14 0 1 1-28 0'],
      ['yellow', 'M41 41h18v6H41z'],
      ['vermilion', 'M5 50a2.5 2.5 0 1 1 5 0 2.5 2.5 0 1 1-5 0M12 48a2.5 2.5 0 1 1 5 0 2.5 2.5 0 1 1-5 0'],
    ],
    line: `${ground}M8.5 24a14 14 0 1 1 28 0 14 14 0 1 1-28 0M22.5 57V28M22.5 38l6-6M22.5 33l-5-5M40 40h19M40 45h19M39 50h21M42 50v7M57 50v7M42 40v10M57 40v10M7.5 57v-5M14.5 57v-7M5 49.5a2.5 2.5 0 1 1 5 0 2.5 2.5 0 1 1-5 0M12 47.5a2.5 2.5 0 1 1 5 0 2.5 2.5 0 1 1-5 0`,
  },
  tower: {
    tints: [
      ['stone', 'M22 20h20v37H22z'],
      ['slate', 'M20 20L32 6l12 14z'],
    ],
    line: `${ground}M22 57V20h20v37M18 20h28L32 5zM32 5V2M22 32h20M22 44h20M29.5 23.5h5v5h-5zM29.5 35.5h5v5h-5zM28 57v-6a4 4 0 0 1 8 0v6M18 57v-4h4M46 57v-4h-4`,
  },
  gate: {
    tints: [
      ['stone', 'M10 18h14v39H10zM40 18h14v39H40zM24 26h16v12H24z'],
      ['vermilion', 'M27 45h10v12H27z'],
    ],
    line: `${ground}M10 57V18M24 57V18M40 57V18M54 57V18M8 18v-7h4v3h3v-3h4v3h3v-3h4v7zM38 18v-7h4v3h3v-3h4v3h3v-3h4v7zM24 26h16M24 31h16M26 57V44a6 6 0 0 1 12 0v13M26 47h12M32 38v19M17 26v7M47 26v7M17 42v5M47 42v5`,
  },
  factory: {
    tints: [
      ['stone', 'M8 34h48v23H8z'],
      ['slate', 'M8 34l12-9v9zM20 34l12-9v9zM32 34l12-9v9z'],
      ['vermilion', 'M47 12h6v22h-6z'],
    ],
    line: `${ground}M8 57V34l12-10v10l12-10v10l12-10v10h12v23M8 34h36M46.5 34V11h7v23M44.5 11h11M50 7q1-4 5-3t5-2M14 40h8v6h-8zM27 40h8v6h-8zM41 57V43h9v14M14 51h8v6M14 51v6M27 51h8v6M27 51v6`,
  },
  post: {
    tints: [
      ['vermilion', 'M29 18h7v9h-7zM29 36h7v9h-7z'],
      ['park', 'M12 57q4-10 10 0zM40 57q5-12 12 0z'],
    ],
    line: `${ground}M28 9h8v48h-8zM28 18h8M28 27h8M28 36h8M28 45h8M36 9h17l-5 6 5 6H36M12 57q5-11 10 0M40 57q6-13 12 0`,
  },
};
