import type { Language } from '../../../core/lib/language';
import { playWords } from '../../../ui/messages/play';
import type { Conduct, Game, Pace } from '../game';
import './simulator.css';

interface SimulatorProps {
  readonly game: Game;
  readonly conduct: Conduct;
  readonly language: Language;
}

const paces: readonly Pace[] = ['walk', 'cycle', 'fast'];
const directions = [
  { name: 'north', bearing: 0 },
  { name: 'west', bearing: 270 },
  { name: 'east', bearing: 90 },
  { name: 'south', bearing: 180 },
] as const;

/** The walk at home: its pace, and a stick of four buttons to hold. */
export const Simulator = ({ game, conduct, language }: SimulatorProps) => {
  const words = playWords(language);
  return (
    <div class="simulator">
      <label class="pace">
        <span class="visually-hidden">{words.pace}</span>
        <select
          class="select"
          value={game.pace}
          onChange={(event) => conduct.simulate(paces[event.currentTarget.selectedIndex] ?? 'walk')}
        >
          {paces.map((pace) => (
            <option key={pace} value={pace}>
              {words.paces[pace]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="stick" aria-label={words.simulator} data-steer>
        {directions.map(({ name, bearing }) => (
          <StickButton key={name} name={name} label={words.steer[name]} bearing={bearing} conduct={conduct} />
        ))}
      </fieldset>
    </div>
  );
};

interface StickButtonProps {
  readonly name: string;
  readonly label: string;
  readonly bearing: number;
  readonly conduct: Conduct;
}

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

const StickButton = ({ name, label, bearing, conduct }: StickButtonProps) => {
  const go = () => conduct.steer(bearing);
  const stop = () => conduct.steer(null);
  return (
    <button
      type="button"
      class={`stick-${name}`}
      aria-label={label}
      title={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go();
      }}
      onPointerUp={stop}
      onPointerCancel={stop}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => isPress(event) && !event.repeat && go()}
      onKeyUp={(event) => isPress(event) && stop()}
      onBlur={stop}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 5l7 12H5z" transform={`rotate(${bearing} 12 12)`} />
      </svg>
    </button>
  );
};
