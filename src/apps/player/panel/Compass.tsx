import type { Language } from '../../../core/lib/language';
import { playWords } from '../../../ui/messages/play';
import { type WarmthScale, type Way, warmthOf, wayWords } from './stages';

interface CompassProps {
  readonly language: Language;
  /** Null as long as nobody knows where the team is. */
  readonly way: Way | null;
  /** Whether only warmth is told: where nobody says where the places are. */
  readonly isBlind: boolean;
  /** How warmth goes with the distance, if not as on the way to a stage. */
  readonly scale?: WarmthScale;
}

/** How warm it is, how far and which way: in words, and as a needle and a scale for the eye. */
export const Compass = ({ language, way, isBlind, scale }: CompassProps) => {
  const words = playWords(language);
  const warmth = way && warmthOf(way.meters, scale);
  return (
    <div class="compass">
      <Needle bearing={isBlind ? null : (way?.bearing ?? null)} />
      <div>
        <p class="compass-words" aria-live={isBlind ? 'polite' : undefined}>
          <strong>{warmth ? words.warmth[warmth.step] : words.warmthUnknown}</strong>
          {way && !isBlind && <span>{wayWords(language, way)}</span>}
        </p>
        <Scale along={warmth?.along ?? null} />
      </div>
    </div>
  );
};

const Needle = ({ bearing }: { readonly bearing: number | null }) => (
  <svg class="needle" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <circle class="needle-ring" cx="32" cy="32" r="30" />
    <path class="needle-ticks" d="M32 5v6M32 53v6M5 32h6M53 32h6M13 13l3 3M48 48l3 3M51 13l-3 3M16 48l-3 3" />
    {bearing !== null && (
      <g transform={`rotate(${Math.round(bearing)} 32 32)`}>
        <path class="needle-tail" d="M26 32h12l-6 21z" />
        <path class="needle-head" d="M26 32h12l-6-21z" />
        <circle class="needle-pin" cx="32" cy="32" r="3" />
      </g>
    )}
  </svg>
);

const Scale = ({ along }: { readonly along: number | null }) => (
  <svg class="scale" viewBox="0 0 276 34" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path fill="var(--cold)" d="M1 24h66v9H1z" />
    <path fill="var(--cool)" d="M71 20h66v13H71z" />
    <path fill="var(--lantern)" d="M141 15h66v18h-66z" />
    <path fill="var(--vermilion)" d="M211 9h64v24h-64z" />
    {along !== null && (
      <g transform={`translate(${Math.round(8 + along * 260)} 0)`}>
        <path class="scale-post" d="M-6 1H6v24l-6 8-6-8z" />
        <path class="scale-bands" d="M-5 7H5M-5 17H5" />
      </g>
    )}
  </svg>
);
