import { vignettes } from './drawings';
import type { VignetteKind } from './kinds';
import './vignette.css';

/** A place that was found, inked in; the name beside it says what it is. */
export const Vignette = ({ kind }: { readonly kind: VignetteKind }) => {
  const { tints, line } = vignettes[kind];
  return (
    <svg class="vignette" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      {tints.map(([tint, d]) => (
        <path key={tint} d={d} fill={`var(--${tint})`} transform="translate(1.5 1.5)" />
      ))}
      <path class="vignette-line" d={line} />
    </svg>
  );
};
