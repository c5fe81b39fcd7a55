import type { Hunt } from '../../../core/prepare/hunt';
import type { Ink } from '../map/inks';
import type { Stroke } from '../map/marks';
import { openTreasures, type TreasurePiece, treasureBoard } from '../treasures';

/** The treasure, open: what the end of a hunt gives, drawn as in the scene that opened it. */
export const TreasureDrawing = ({ kind }: { readonly kind: Hunt['treasure']['kind'] }) => (
  <svg
    viewBox={`0 0 ${treasureBoard} ${treasureBoard}`}
    aria-hidden="true"
    focusable="false"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    <circle cx="56" cy="56" r="52" fill="var(--fold)" />
    {openTreasures[kind].map((piece, i) => (
      <Piece key={i} {...piece} />
    ))}
  </svg>
);

const Piece = ({ mark, x, y, scale, turn }: TreasurePiece) => (
  <g
    transform={`translate(${x} ${y}) scale(${scale}) rotate(${(turn * 180) / Math.PI}) translate(${-mark.foot[0]} ${-mark.foot[1]})`}
  >
    {mark.strokes.map((stroke, i) => (
      <Drawn key={i} {...stroke} />
    ))}
  </g>
);

const tokenOf = (ink: Ink | undefined): string =>
  ink === undefined ? 'none' : `var(--${ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;

const Drawn = ({ path, fill, stroke, width, alpha }: Stroke) => (
  <path d={path} fill={tokenOf(fill)} stroke={tokenOf(stroke)} stroke-width={width} opacity={alpha} />
);
