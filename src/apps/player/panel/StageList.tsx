import { say } from '../../../core/lib/language';
import type { Position } from '../../../core/lib/position';
import { byNumber } from '../../../core/play/course';
import { modeTerms } from '../../../core/scenario/modes';
import { Dialog } from '../../../ui/components/Dialog';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { printed } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import { shellWords } from '../../../ui/messages/shell';
import type { Choices } from '../choices';
import type { Game } from '../game';
import { vignetteOf } from '../notebook/kinds';
import { Vignette } from '../notebook/Vignette';
import { type StageRow, shutWords, stagePoints, stageRows, warmthOf, wayTo, wayWords } from './stages';
import './stages.css';

/** The stages of a play, and what may be done with each. */
export interface StageListProps {
  readonly choices: Choices;
  readonly game: Game;
  /** The stage whose clue is shown. */
  readonly aimed: string | undefined;
  onAim(stage: string): void;
  onWalk(to: Position): void;
}

/** All stages with their state, and how far and which way in words: the hunt can be played by it, without the map. */
export const StageList = (props: StageListProps) => {
  const words = playWords(props.choices.language);
  return (
    <section class="stage-list" aria-labelledby="stage-list">
      <h2 id="stage-list">{words.stageList}</h2>
      <Rows {...props} />
    </section>
  );
};

/** The same list before the page: whoever takes a stage from it is back at the map. */
export const StageListDialog = ({ onClose, ...props }: StageListProps & { onClose(): void }) => {
  const { language } = props.choices;
  const take = (act: () => void) => {
    act();
    onClose();
  };
  return (
    <Dialog title={playWords(language).stageList} closeLabel={shellWords(language).close} onClose={onClose}>
      <Rows
        {...props}
        onAim={(stage) => take(() => props.onAim(stage))}
        onWalk={(to) => take(() => props.onWalk(to))}
      />
    </Dialog>
  );
};

const Rows = (props: StageListProps) => (
  <ol class="stage-rows">
    {byNumber(stageRows(props.game)).map((row) => (
      <Row key={row.stage.id} {...props} row={row} />
    ))}
  </ol>
);

interface RowProps extends StageListProps {
  readonly row: StageRow;
}

const icons = { hidden: 'hidden', open: 'open', here: 'open', done: 'done', missed: 'missed' } as const;

const Row = (props: RowProps) => {
  const { choices, row, aimed } = props;
  const { language } = choices;
  const { stage, number, state, title } = row;
  const name = title === null ? playWords(language).post(number) : say(title, language);
  return (
    <li class={state} aria-current={stage.id === aimed ? 'step' : undefined}>
      <Icon name={icons[state]} />
      <span class="stage-name">
        <span lang={title === null ? undefined : langOf(title, language)}>{printed(title ?? name, language)}</span>
        <small>{told(props)}</small>
      </span>
      {title === null ? <Taps {...props} name={name} /> : <Vignette kind={vignetteOf(props.game.hunt, stage)} />}
    </li>
  );
};

/** What is told under a stage's name: its state, the way to it while it is to be found, its points when it is done. */
const told = ({ choices, game, row }: RowProps): string => {
  const { language } = choices;
  const words = playWords(language);
  const way = row.state === 'open' ? wayTo(game, row.stage) : null;
  if (way && modeTerms[game.hunt.rules.mode].hidesPlaces)
    return [words.warmth[warmthOf(way.meters).step], ...(row.passed ? [words.aside] : [])].join(', ');
  const aside = row.state === 'open' && row.passed ? [words.aside] : [];
  if (way || aside.length > 0) return [...aside, ...(way ? [wayWords(language, way)] : [])].join(', ');
  const shut = game.shut.find((one) => one.stage === row.stage.id);
  if (shut && row.state === 'hidden') return shutWords(language, shut);
  if (row.state !== 'done') return words.state[row.state];
  return `${words.state.done}, ${words.points(stagePoints(game.hunt, game.play, row.stage))}`;
};

const Taps = ({ choices, game, row, aimed, name, onAim, onWalk }: RowProps & { readonly name: string }) => {
  const words = playWords(choices.language);
  if (row.state !== 'open' || game.role !== 'writer') return null;
  const { id, position } = row.stage;
  return (
    <span class="stage-taps">
      {(game.standing.open.length > 1 || game.shut.some(({ offered }) => offered)) && (
        <button type="button" class="stage-tap" aria-pressed={id === aimed} onClick={() => onAim(id)}>
          {id === aimed ? words.aimed : words.aim}
          <span class="visually-hidden"> {name}</span>
        </button>
      )}
      {game.simulating && !modeTerms[game.hunt.rules.mode].hidesPlaces && (
        <button type="button" class="stage-tap" onClick={() => onWalk(position)}>
          {words.walkToShort}
          <span class="visually-hidden"> {name}</span>
        </button>
      )}
    </span>
  );
};
