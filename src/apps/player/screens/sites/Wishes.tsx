import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, languages } from '../../../../core/lib/language';
import type { Unmakable } from '../../../../core/prepare/make/around';
import { minuteChoices } from '../../../../core/prepare/make/time';
import type { Locator, LocatorTrouble } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import type { IconDrawing } from '../../../../ui/components/Icon';
import { type SitesWords, sitesWords } from '../../../../ui/messages/sites';
import { type PaceChoice, paceSpeeds, type Quick } from '../../quick';
import { Setting } from '../Setting';

interface WishesProps {
  readonly language: Language;
  readonly quick: Quick;
  readonly locator: Locator;
}

const spoken = ['all', ...languages] as const;
const audiences = ['child', 'pupil', 'adult'] as const;

/** What a person wishes of a hunt: how much time, for whom, in which language, and from where. */
export const Wishes = ({ language, quick, locator }: WishesProps) => {
  const words = sitesWords(language);
  const { minutes, audience } = quick.wished;
  const labels = Object.fromEntries(minuteChoices.map((one) => [one, words.minutes(one)])) as {
    readonly [one in (typeof minuteChoices)[number]]: string;
  };
  return (
    <div class="quick-wishes">
      <Setting
        name={words.time}
        among={minuteChoices}
        chosen={minutes}
        labels={labels}
        onChoose={(next) => quick.suggest({ minutes: next })}
      />
      <Setting
        name={words.forWhom}
        among={audiences}
        chosen={audience}
        labels={words.audiences}
        onChoose={quick.address}
      />
      <Setting
        name={words.inWhich}
        among={spoken}
        chosen={quick.wished.languages}
        labels={{ all: words.inBoth, fr: 'Français', en: 'English' }}
        langOf={(option) => (option === 'all' ? undefined : option)}
        onChoose={quick.speak}
      />
      <HowToWalk language={language} quick={quick} />
      <AroundMe language={language} quick={quick} locator={locator} />
    </div>
  );
};

const ends = ['anywhere', 'start'] as const;
const paces = Object.keys(paceSpeeds) as readonly PaceChoice[];
const ways = ['any', 'stepFree'] as const;

/** Where the walk ends, how fast one goes, and whether without a step: folded away, for most people don't ask. */
const HowToWalk = ({ language, quick }: Omit<WishesProps, 'locator'>) => {
  const words = sitesWords(language);
  const { returns, pace, stepFree } = quick.wished;
  return (
    <details class="quick-others quick-how">
      <summary>{words.howToWalk}</summary>
      <Setting
        name={words.whereEnd}
        among={ends}
        chosen={returns ? 'start' : 'anywhere'}
        labels={words.ends}
        onChoose={(end) => quick.suggest({ returns: end === 'start' })}
      />
      <Setting
        name={words.whichPace}
        among={paces}
        chosen={pace}
        labels={words.walkPaces}
        onChoose={(next) => quick.suggest({ pace: next })}
      />
      {(quick.tellsStepFree || stepFree) && (
        <Setting
          name={words.whichPlaces}
          among={ways}
          chosen={stepFree ? 'stepFree' : 'any'}
          labels={words.access}
          note={words.accessNote}
          onChoose={(way) => quick.suggest({ stepFree: way === 'stepFree' })}
        />
      )}
    </details>
  );
};

const crosshair: IconDrawing = {
  tint: 'M6 9a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  line: 'M5 12a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M12 2v5M12 17v5M2 12h5M17 12h5',
};

type Locating = LocatorTrouble | 'asked' | Unmakable | null;

/** Asks where the device is, once: the first answer ends the watch. */
const useOwnPlace = ({ quick, locator }: Pick<WishesProps, 'quick' | 'locator'>) => {
  const [state, setState] = useState<Locating>(null);
  const end = useRef(() => {});
  const suggestHere = useRef(quick.suggestHere);
  suggestHere.current = quick.suggestHere;
  useEffect(() => () => end.current(), []);
  useEffect(() => setState((now) => (now === 'asked' ? now : null)), [quick.wished]);
  const ask = (): void => {
    end.current();
    setState('asked');
    let isAnswered = false;
    const once = (answer: () => void): void => {
      if (isAnswered) return;
      isAnswered = true;
      end.current();
      answer();
    };
    const { stop } = locator.watch(
      ({ position }) => once(() => suggestHere.current(position, setState)),
      (trouble) => once(() => setState(trouble)),
    );
    end.current = stop;
    if (isAnswered) stop();
  };
  return { state, ask };
};

const saidOf = (state: NonNullable<Locating>, minutes: number, words: SitesWords): string => {
  if (typeof state === 'object') return words.noneAroundMe(state.found, minutes, state.radiusMeters);
  return state === 'asked' ? words.locating : words.located[state];
};

/** The way to a hunt around where the person is, and in one sentence why there is none. */
const AroundMe = ({ language, ...rest }: WishesProps) => {
  const words = sitesWords(language);
  const { state, ask } = useOwnPlace(rest);
  return (
    <div class="quick-here">
      <Button icon={crosshair} detail={words.aroundMeHow} onClick={ask}>
        {words.aroundMe}
      </Button>
      <p role="status">{state && saidOf(state, rest.quick.wished.minutes, words)}</p>
    </div>
  );
};
