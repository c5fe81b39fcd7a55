import { boatPaths } from '../../../ui/components/boatPaths';

/** The port behind the first screen, drawn by one pen: castle, tower, crane, and the team's paper boat. */
export const Harbor = () => (
  <svg
    class="harbor"
    viewBox="0 0 390 352"
    preserveAspectRatio="xMidYMax meet"
    aria-hidden="true"
    focusable="false"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    <path fill="var(--sky)" d="M-600-700H990V352H-600z" />
    <circle fill="var(--star)" cx="306" cy="96" r="40" />
    <circle class="harbor-moon" fill="var(--sky)" cx="292" cy="86" r="37" />
    <g transform="translate(0 18)">
      <path
        fill="var(--water-2)"
        d="M-600 214H990v-8l-26 0-574 0-26-8h-40l-18-10h-44l-14 8h-52l-20-9h-46l-30 9H60l-24-7H0l-600 7z"
      />
      <Castle transform="translate(18 166) scale(.92)" />
      <Tower transform="translate(104 158)" />
      <Crane transform="translate(190 48) scale(1.57)" />
      <path fill="var(--land)" stroke="var(--ink)" stroke-width="2.4" d="M-604 224H994v26H-604z" />
      <path
        fill="none"
        stroke="var(--ink)"
        stroke-width="1.6"
        d="M-600 233H990M34 233v17M86 233v17M142 233v17M196 233v17M250 233v17M304 233v17M352 233v17"
      />
      <path fill="var(--water-2)" d="M-600 251H990v101H-600z" />
      <path
        fill="var(--water-1)"
        d="M-600 251H990v10H390q-16 8-32 0t-32 0-32 0-32 0-32 0-32 0-32 0-32 0-32 0-32 0-32 0-32 0T0 261h-600z"
      />
      <path
        class="harbor-wavelets"
        d="M10 283q6-6 12 0t12 0M142 283q6-6 12 0t12 0M208 283q6-6 12 0t12 0M274 283q6-6 12 0t12 0M6 305q6-6 12 0t12 0M228 305q6-6 12 0t12 0M302 305q6-6 12 0t12 0M74 326q6-6 12 0t12 0M144 326q6-6 12 0t12 0M284 326q6-6 12 0t12 0"
      />
      <g transform="translate(78 226)">
        <path class="harbor-trail" d="M-66 84C-40 70-26 62-4 62" />
        <ellipse cx="44" cy="72" rx="52" ry="6" fill="var(--ink)" opacity=".16" />
        <Boat transform="scale(1.36)" />
      </g>
      <Post transform="translate(344 252)" />
      <path class="harbor-wavelets" d="M328 279q8 5 16 0t16 0" />
    </g>
  </svg>
);

interface Placed {
  readonly transform?: string;
}

/** The team's boat, folded of paper. */
export const Boat = ({ transform }: Placed) => (
  <g class="harbor-boat" stroke="var(--fold-ink)" stroke-width="2.2" transform={transform}>
    <path fill="var(--fold)" d={boatPaths.sail} />
    <path fill="var(--fold-shade)" d={boatPaths.sailShade} />
    <path fill="var(--fold)" d={boatPaths.hull} />
    <path fill="var(--vermilion)" d={boatPaths.bows} />
  </g>
);

/** The boat at rest, below a page that waits. */
export const Afloat = () => (
  <svg class="wait-boat" viewBox="0 0 64 52" aria-hidden="true" focusable="false" stroke-linejoin="round">
    <Boat />
  </svg>
);

/** A castle with two towers. */
export const Castle = ({ transform }: Placed) => (
  <g transform={transform} stroke-width="2">
    <path fill="var(--slate)" d="M28 15.5h26l6 14H22z" />
    <path
      fill="var(--stone)"
      stroke="var(--ink)"
      d="M2 26h3v-4h4v4h4v-4h4v4h4v-4h3v9l-2 3v26H4V34l-2-3zM56 26h3v-4h4v4h4v-4h4v4h4v-4h3v9l-2 3v26H58V34l-2-3zM22 36h36v26H22z"
    />
    <path
      fill="none"
      stroke="var(--ink)"
      d="M24 28l4-15h24l4 15M33 28v-8l4-5 4 5v8M28 43v4M52 43v4M11 40v5M69 40v5M40 3v10"
    />
    <path fill="var(--ink)" d="M34 62v-9a6 6 0 0 1 12 0v9z" />
    <path fill="var(--vermilion)" d="M40 2l8 3-8 3z" />
  </g>
);

const Tower = ({ transform }: Placed) => (
  <g transform={transform} stroke="var(--ink)" stroke-width="2">
    <path fill="var(--paper)" d="M26 28h24v36H26z" />
    <path fill="var(--water-1)" d="M24 28c0-9 6-15 14-15s14 6 14 15z" />
    <path
      fill="none"
      d="M22 28h32M38 13V4M34 7h8M24 44h28M32 64V52h12v12M31 33v7M38 33v7M45 33v7M31 28c0-6 3-12 7-15M45 28c0-6-3-12-7-15"
    />
    <circle cx="38" cy="4" r="2.5" fill="var(--vermilion)" stroke-width="1.6" />
    <path fill="var(--vermilion)" stroke="none" d="M27 45.5h22v3.5H27z" />
  </g>
);

const lattice = Array.from({ length: 7 }, (_, i) => `M${5 + i * 13.15} 36l6.6 10 6.5-10`).join('');

/** A dockside crane. */
export const Crane = ({ transform }: Placed) => (
  <g transform={transform}>
    <path
      fill="var(--yellow)"
      d="M6.6 37.3h108v10h-108zM52.6 57.3h26v5h-26zM55.6 59.3h7.5l-9.5 58h-9zM77.6 59.3h-7.5l9.5 58h9zM51.6 77.3h30v4.5h-30zM47.6 97.3h38v4.5h-38zM62.6 13.3h4v24h-4zM99.6 47.3h16v16h-16z"
    />
    <g fill="none" stroke="var(--ink)" stroke-width="1.8">
      <path d="M5 36h108v10H5zM63 12L20 36M63 12l42 24M63 12v24M55 36l8-24 8 24M51 58h26M53 46v12M75 46v12M54 58l-11 58M76 58l11 58M50 78h30M46 98h38M98 46h16v16H98zM36 116h16M78 116h16" />
      <path
        stroke-width="1.3"
        d={`${lattice}M53 62l27 16M77 62L50 78M50 80l34 18M80 80L46 98M46 100l8 16M84 100l-8 16`}
      />
    </g>
    <path fill="var(--paper)" stroke="var(--ink)" stroke-width="1.8" d="M58 47h13v11H58z" />
    <path fill="var(--water-2)" d="M60 49h9v4h-9z" />
  </g>
);

/** A tram, from the front. */
export const Tram = ({ transform }: Placed) => (
  <g transform={transform} stroke="var(--ink)" stroke-width="2">
    <path fill="none" d="M30 10l6-6h8l6 6M40 10v5M10 62h60" />
    <path fill="var(--paper)" d="M22 20q0-5 5-5h26q5 0 5 5v34q0 4-4 4H26q-4 0-4-4z" />
    <path fill="var(--green)" d="M22 42h36v12q0 4-4 4H26q-4 0-4-4z" />
    <path fill="var(--water-1)" d="M26 24h28v14H26z" />
    <path fill="none" d="M40 24v14M24 58l-4 4M56 58l4 4M33 19h14" />
    <circle cx="29" cy="49" r="2.5" fill="var(--lantern)" stroke-width="1.6" />
    <circle cx="51" cy="49" r="2.5" fill="var(--lantern)" stroke-width="1.6" />
  </g>
);

/** The post that the game is named after, planted. */
export const Post = ({ transform }: Placed) => (
  <g transform={transform}>
    <path fill="var(--lantern)" d="M6-38l24 9-24 9z" />
    <path fill="var(--vermilion)" stroke="var(--fold-ink)" stroke-width="2" d="M4-41c9 6 15 3 25 9-11 4-16 4-25 8z" />
    <path fill="var(--post-white)" d="M-4-40h8v62h-8z" />
    <path fill="var(--vermilion)" d="M-4-40h8v10.3h-8zM-4-19.3h8V-9h-8zM-4 1.3h8v10.4h-8z" />
    <path fill="none" stroke="var(--fold-ink)" stroke-width="2" d="M-4-40h8v62l-4 6-4-6z" />
    <path fill="var(--fold-ink)" d="M-4 22h8l-4 6z" />
  </g>
);
