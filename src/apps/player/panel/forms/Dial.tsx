import type { Language } from '../../../../core/lib/language';
import { playWords } from '../../../../ui/messages/play';
import { formatDirection } from '../../../../ui/messages/playFormats';
import './dial.css';

interface DialProps {
  readonly label: string;
  readonly language: Language;
  /** Degrees from north, clockwise; null while nobody has turned it. */
  readonly degrees: number | null;
  readonly locked: boolean;
  onTurn(degrees: number): void;
}

const step = 5;
const winds = [0, 45, 90, 135, 180, 225, 270, 315];

/** The direction of a point from the middle of a box, in steps. */
const toward = ({ left, top, width, height }: DOMRect, x: number, y: number): number => {
  const degrees = (Math.atan2(x - left - width / 2, top + height / 2 - y) * 180) / Math.PI;
  return (((Math.round(degrees / step) * step) % 360) + 360) % 360;
};

/** A compass whose needle is turned: by a finger, or as the slider that it is to the keyboard and to who hears it. */
export const Dial = ({ label, language, degrees, locked, onTurn }: DialProps) => {
  const words = playWords(language);
  const said = degrees === null ? words.bearingUnset : words.bearingSaid(formatDirection(language, degrees), degrees);
  const point = (event: PointerEvent) => {
    if (locked || !(event.buttons & 1)) return;
    onTurn(toward((event.currentTarget as HTMLElement).getBoundingClientRect(), event.clientX, event.clientY));
  };
  const grab = (event: PointerEvent) => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    point(event);
  };
  return (
    <div class="dial">
      <svg
        class="dial-face"
        viewBox="0 0 200 200"
        aria-hidden="true"
        focusable="false"
        onPointerDown={grab}
        onPointerMove={point}
      >
        <circle class="dial-ring" cx="100" cy="100" r="94" />
        {winds.map((wind) => (
          <path key={wind} class="dial-tick" d="M100 10v12" transform={`rotate(${wind} 100 100)`} />
        ))}
        <text class="dial-north" x="100" y="42">
          N
        </text>
        <g transform={`rotate(${degrees ?? 0} 100 100)`} class={degrees === null ? 'dial-needle unset' : 'dial-needle'}>
          <path class="dial-tail" d="M86 100h28l-14 62z" />
          <path class="dial-head" d="M86 100h28l-14-62z" />
          <circle class="dial-pin" cx="100" cy="100" r="6" />
        </g>
      </svg>
      <label>
        <span>
          {label} <strong>{said}</strong>
        </span>
        <input
          type="range"
          min={0}
          max={360 - step}
          step={step}
          value={degrees ?? 0}
          disabled={locked}
          aria-valuetext={said}
          onInput={(event) => onTurn(Number(event.currentTarget.value))}
        />
      </label>
    </div>
  );
};
