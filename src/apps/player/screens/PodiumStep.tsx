import type { Placed } from '../../../core/play/podium';
import { EmblemMark, TokenShape } from '../../../ui/components/Token';

/** The ground that the steps stand on, and how high each of them is, on a board of 120 × 216. */
const ground = 212;
const heights: { readonly [place: number]: number } = { 1: 104, 2: 74, 3: 50 };

interface PodiumStepProps {
  readonly place: number;
  /** Who stands on it; nobody yet where it is left out. */
  readonly placed: Placed | undefined;
}

/** One step of a podium, with the boat and the flag of the team on it; a free one is dotted, like a post to come. */
export const PodiumStep = ({ place, placed }: PodiumStepProps) => {
  const top = ground - (heights[place] ?? 0);
  return (
    <svg class="podium-step" viewBox="0 0 120 216" aria-hidden="true" focusable="false">
      {placed ? (
        <>
          {place === 1 && <path class="podium-rays" d={raysAround(60, top - 42)} />}
          <g class="podium-block">
            <Block place={place} top={top} own={placed.own} />
          </g>
          <g class="podium-stander">
            <Flag top={top} placed={placed} />
            <Boat top={top} placed={placed} />
          </g>
        </>
      ) : (
        <g class="podium-free">
          <path d={`M8 ${ground}V${top}H112V${ground}`} />
          <text x="60" y={(top + ground) / 2 + 9}>
            {place}
          </text>
        </g>
      )}
      <path class="podium-ground" d={`M0 ${ground}H120`} />
    </svg>
  );
};

/** A box of folded paper: its lid, and its face with the number; tints slip out of register under the ink. */
const Block = ({ place, top, own }: { readonly place: number; readonly top: number; readonly own: boolean }) => (
  <>
    <path class="podium-lid" d={`M17 ${top - 13}H103L112 ${top}H8z`} />
    <path class="podium-face" d={`M8 ${top}H112V${ground}H8z`} />
    <path class={own ? 'podium-tint own' : 'podium-tint'} d={`M11 ${top + 3}H114V${ground}H11z`} />
    <path class="podium-ink" d={`M8 ${ground}V${top}H112V${ground}M8 ${top}L17 ${top - 13}H103L112 ${top}`} />
    <text x="60" y={top + 34}>
      {place}
    </text>
  </>
);

/** Twelve rays around a spot. */
const raysAround = (x: number, y: number): string =>
  Array.from({ length: 12 }, (_, i) => {
    const [angle, half] = [(i * Math.PI) / 6, 0.075];
    const at = (radius: number, turn: number) =>
      `${(x + radius * Math.cos(turn)).toFixed(1)} ${(y + radius * Math.sin(turn)).toFixed(1)}`;
    return `M${at(34, angle)}L${at(76, angle - half)}L${at(76, angle + half)}z`;
  }).join('');

/** A red-white post behind the boat, with the emblem on a swallow-tail flag in the team's color. */
const Flag = ({ top, placed }: { readonly top: number; readonly placed: Placed }) => (
  <g class="podium-flag" data-team={placed.team.color} transform={`translate(24 ${top - 98})`}>
    <path class="podium-post" d="M0 4h6v88h-6z" />
    <path class="podium-bands" d="M0 4h6v15h-6zM0 34h6v15h-6zM0 64h6v15h-6z" />
    <path class="podium-ink" d="M0 4h6v88h-6z" />
    <path class="podium-cloth" d="M6 4H58L49 21 58 38H6z" />
    <EmblemMark emblem={placed.team.emblem} transform="translate(15 10) scale(0.92)" />
  </g>
);

const Boat = ({ top, placed }: { readonly top: number; readonly placed: Placed }) => (
  <g class="token" data-team={placed.team.color} transform={`translate(28 ${top - 54}) scale(1.02)`}>
    <TokenShape emblem={placed.team.emblem} />
  </g>
);
