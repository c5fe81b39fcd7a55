import { stops } from '../../../../core/lib/checked';
import type { Language } from '../../../../core/lib/language';
import { ringRadii } from '../../../../core/prepare/make/suggest';
import { lengthOf } from '../../../../core/scenario/sense';
import { minutesNeeded } from '../../../../core/scenario/sense/route';
import type { Preparation } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import type { IconDrawing } from '../../../../ui/components/Icon';
import { Icon } from '../../../../ui/components/Icon';
import { formatDistance } from '../../../../ui/messages/formats';
import { sitesWords } from '../../../../ui/messages/sites';
import { type Quick, type QuickSource, stageCounts } from '../../quick';
import { Problems } from '../Problems';
import { SiteChoice } from './SiteChoice';
import './quick.css';

interface QuickHuntProps {
  readonly language: Language;
  readonly source: QuickSource;
  readonly quick: Quick;
  /** Opens the hunt as any other. */
  onPlay(preparation: Preparation): void;
  /** Keeps the scenario among the person's files. */
  onKeep(file: File): void;
}

/** How a hunt is made of a dataset's sites: where, how many, which, in which order. */
export const QuickHunt = (props: QuickHuntProps) => {
  const { language, source, quick } = props;
  const words = sitesWords(language);
  return (
    <section class="quick" aria-labelledby="quick-title">
      <h2 id="quick-title">{words.title}</h2>
      <p>
        {words.about} {words.mapHelp}
      </p>
      <Where language={language} quick={quick} />
      <Walk language={language} quick={quick} />
      <Made {...props} />
      <details class="quick-others">
        <summary>{words.others}</summary>
        <SiteChoice language={language} source={source} quick={quick} />
      </details>
    </section>
  );
};

interface PartProps {
  readonly language: Language;
  readonly quick: Quick;
}

const closest = (radius: number): number =>
  Math.max(
    0,
    ringRadii.findLastIndex((one) => one <= radius),
  );

/** Around which place, how far, and how many stages. */
const Where = ({ language, quick }: PartProps) => {
  const words = sitesWords(language);
  const { ring, count } = quick;
  const radius = ring?.radiusMeters ?? ringRadii[0];
  const widen = (step: number) => {
    const radiusMeters = ringRadii[step];
    if (ring && radiusMeters !== undefined) quick.suggest({ position: ring.position, radiusMeters });
  };
  const recount = (by: number) => {
    const next = Math.min(stageCounts.most, Math.max(stageCounts.least, count + by));
    if (next !== count) quick.suggest(ring, next);
  };
  return (
    <div class="quick-where">
      <label class="quick-radius">
        <span>
          {words.radius} <strong>{formatDistance(language, radius)}</strong>
        </span>
        <input
          type="range"
          min={0}
          max={ringRadii.length - 1}
          value={closest(radius)}
          aria-valuetext={formatDistance(language, radius)}
          onInput={({ currentTarget }) => widen(Number(currentTarget.value))}
        />
      </label>
      <fieldset class="quick-count">
        <legend>{words.howMany}</legend>
        <StepButton drawing={less} label={words.fewer} onClick={() => recount(-1)} />
        <output>{count}</output>
        <StepButton drawing={more} label={words.more} onClick={() => recount(1)} />
      </fieldset>
    </div>
  );
};

const less: IconDrawing = { line: 'M5 12h14' };
const more: IconDrawing = { line: 'M12 5v14M5 12h14' };

interface StepButtonProps {
  readonly drawing: IconDrawing | 'up' | 'cross';
  readonly label: string;
  readonly disabled?: boolean;
  onClick(): void;
}

const StepButton = ({ drawing, label, disabled, onClick }: StepButtonProps) => (
  <button
    type="button"
    class="quick-step"
    aria-label={label}
    title={label}
    disabled={disabled === true}
    onClick={onClick}
  >
    <Icon name={drawing} />
  </button>
);

/** The stages in order, each of which may go earlier, later, or away. */
const Walk = ({ language, quick }: PartProps) => {
  const words = sitesWords(language);
  const { stages, ring, bare } = quick;
  const meters = lengthOf(stages.map(({ position }) => position));
  const none = bare ? words.nothingHere : words.none;
  return (
    <div class="quick-walk">
      <h3>{words.stages}</h3>
      <p role="status">
        {stages.length > 0 ? words.walk(stages.length, meters, minutesNeeded(meters, stages.length)) : ring && none}
      </p>
      <ol class="quick-stages">
        {stages.map(({ id, name }, i) => (
          <li key={id}>
            <span class="quick-stage-name">{name}</span>
            <StepButton drawing="up" label={words.earlier(name)} disabled={i === 0} onClick={() => quick.earlier(id)} />
            <StepButton drawing="cross" label={words.remove(name)} onClick={() => quick.remove(id)} />
          </li>
        ))}
      </ol>
    </div>
  );
};

/** What has become of the choice, and the way to play it. */
const Made = ({ language, quick, onPlay, onKeep }: QuickHuntProps) => {
  const words = sitesWords(language);
  const { made, stages } = quick;
  const hunt = made?.hunt ?? null;
  const questions = hunt?.stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof)) ?? [];
  const keep = () => {
    if (hunt && made) onKeep(new File([made.scenarioText], `${hunt.id}.json`, { type: 'application/json' }));
  };
  return (
    <div class="quick-made">
      <p role="status">{made ? hunt && words.questions(questions.length) : stages.length > 0 ? words.composing : ''}</p>
      {made && made.findOnly.length > 0 && <p class="notice">{words.findOnly(made.findOnly)}</p>}
      {made && stops(made.problems) && (
        <div class="notice stop">
          <h3>{words.refused}</h3>
          <Problems language={language} problems={made.problems} />
        </div>
      )}
      <div class="quick-actions">
        <Button
          kind="signpost"
          disabled={!hunt}
          onClick={() => hunt && onPlay({ hunt, problems: made?.problems ?? [] })}
        >
          {words.play}
        </Button>
        <Button icon="file" disabled={!hunt} detail={words.keepHelp} onClick={keep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
};
