import { type Problem, stops } from '../../../../core/lib/checked';
import type { Language } from '../../../../core/lib/language';
import type { MadeHunt } from '../../../../core/prepare/make/make';
import { walkOf } from '../../../../core/prepare/make/time';
import { isLedAround, walkingOf } from '../../../../core/scenario/walk';
import type { Locator } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import { Icon } from '../../../../ui/components/Icon';
import { describeFault } from '../../../../ui/messages/faults';
import { sitesWords } from '../../../../ui/messages/sites';
import { leastStages, type Quick, type QuickSource } from '../../quick';
import { Problems } from '../Problems';
import { SiteChoice } from './SiteChoice';
import { Wishes } from './Wishes';
import './quick.css';

interface QuickHuntProps {
  readonly language: Language;
  readonly source: QuickSource;
  readonly quick: Quick;
  readonly locator: Locator;
  /** Opens the hunt as any other. */
  onPlay(made: MadeHunt): void;
  /** Keeps the scenario among the person's files. */
  onKeep(file: File): void;
}

/** How a hunt is made of a dataset's sites: in how much time, for whom, from where, and what came of it. */
export const QuickHunt = (props: QuickHuntProps) => {
  const { language, source, quick, locator } = props;
  const words = sitesWords(language);
  return (
    <section class="quick" aria-labelledby="quick-title">
      <h2 id="quick-title">{words.title}</h2>
      <p>
        {words.about} {words.mapHelp}
      </p>
      <Wishes language={language} quick={quick} locator={locator} />
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

interface StepButtonProps {
  readonly drawing: 'up' | 'cross';
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

/** How good the walk is; while a better one is sought, how far that has come, and the way to be content with what there is. */
const Quality = ({ language, quick }: PartProps) => {
  const words = sitesWords(language);
  const { quality, stages } = quick;
  if (quality === null || stages.length === 0) return null;
  const { worth, bound, done } = quality;
  if (done === 1) return <p class="quick-quality">{words.quality(Math.max(0, bound / worth - 1))}</p>;
  return (
    <div class="quick-quality quick-seeking">
      <label>
        {words.seeking} <progress value={done} />
      </label>
      <Button onClick={quick.settle}>{words.settle}</Button>
    </div>
  );
};

/** The stages in order, each of which may go earlier, later, or away. */
const Walk = ({ language, quick }: PartProps) => {
  const words = sitesWords(language);
  const { stages, wished, why } = quick;
  const { meters, minutes } = walkOf(quick.start ?? undefined, stages, walkingOf(quick.walk));
  const places = [...(quick.start ? [quick.start] : []), ...stages.map(({ position }) => position)];
  const isAround = isLedAround(places, quick.walk);
  const isLong = stages.length > 0 && minutes > wished.minutes;
  return (
    <div class="quick-walk">
      <h3>{words.stages}</h3>
      <p role="status">
        {stages.length > 0 && words.walk(stages.length, meters, isAround, minutes)}
        {stages.length === 0 && why && words.unmakable(why.found, wished.minutes, why.radiusMeters)}
      </p>
      <Quality language={language} quick={quick} />
      {isLong && <p class="notice">{words.tooLong(wished.minutes)}</p>}
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

/** What an author should know of a hunt that can be played all the same. */
const worthTelling: readonly Problem['fault'][] = ['sense.poorHunt', 'sense.blandHunt', 'sense.longWalk'];

/** What has become of the choice, in a sentence; of how many kinds the questions are only where no warning tells it. */
const outcomeOf = ({ language, quick }: PartProps): string => {
  const words = sitesWords(language);
  const { made, stages, ring } = quick;
  if (stages.length < leastStages) return ring ? words.tooFew(leastStages - stages.length) : '';
  if (!made) return words.composing;
  const questions = made.hunt?.stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof)) ?? [];
  const isPoor = made.problems.some(({ fault }) => fault === 'sense.poorHunt');
  const families = isPoor ? 0 : new Set(questions.map(({ family }) => family)).size;
  return made.hunt ? words.made(questions.length, families) : '';
};

/** How many questions were left out because they make no sense in one of the hunt's languages. */
const foreignIn = ({ tally }: MadeHunt): number => tally.reduce((sum, { dropped }) => sum + (dropped.foreign ?? 0), 0);

/** What has become of the choice, and the way to play it. */
const Made = (props: QuickHuntProps) => {
  const { language, quick, onPlay, onKeep } = props;
  const words = sitesWords(language);
  const { made } = quick;
  const hunt = made?.hunt ?? null;
  const keep = () => {
    if (hunt && made) onKeep(new File([made.scenarioText], `${hunt.id}.json`, { type: 'application/json' }));
  };
  return (
    <div class="quick-made">
      <p role="status">{outcomeOf(props)}</p>
      {made && made.findOnly.length > 0 && <p class="notice">{words.findOnly(made.findOnly)}</p>}
      {made?.problems
        .filter(({ fault }) => worthTelling.includes(fault))
        .map((problem) => (
          <p class="notice" key={problem.fault}>
            {describeFault(language, problem)}
          </p>
        ))}
      {made && foreignIn(made) > 0 && <p class="notice">{words.foreign(foreignIn(made))}</p>}
      {made && stops(made.problems) && (
        <div class="notice stop">
          <h3>{words.refused}</h3>
          <Problems language={language} problems={made.problems} />
        </div>
      )}
      <div class="quick-actions">
        <Button kind="signpost" disabled={!hunt} onClick={() => hunt && made && onPlay(made)}>
          {words.play}
        </Button>
        <Button icon="file" disabled={!hunt} detail={words.keepHelp} onClick={keep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
};
