import type { Hunt } from '../../../core/prepare/hunt';
import { type Ink, tokenOf } from '../map/inks';
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

const printedIn = (ink: Ink | undefined): string => (ink === undefined ? 'none' : `var(${tokenOf(ink)})`);

const Drawn = ({ path, fill, stroke, width, alpha }: Stroke) => (
  <path d={path} fill={printedIn(fill)} stroke={printedIn(stroke)} stroke-width={width} opacity={alpha} />
);
