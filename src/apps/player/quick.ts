import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundSite } from '../../core/dataset/sites/search';
import type { Language } from '../../core/lib/language';
import type { Position } from '../../core/lib/position';
import type { Barrier } from '../../core/lib/ways';
import type { Unmakable, Wish } from '../../core/prepare/make/around';
import type { MadeHunt } from '../../core/prepare/make/make';
import type { Outing, Ring } from '../../core/prepare/make/outing';
import { firstMinutes } from '../../core/prepare/make/time';
import type { WalkTerms } from '../../core/scenario/walk';
import type { SiteAnswers, Suggestion } from '../../platform/ports';
import { useLoaded } from './hooks';

/** With fewer stages there is no walk, and so no hunt. */
export const leastStages = 2;

/** A dataset that a hunt is made from, where the workshop keeps it. */
export interface QuickSource {
  readonly sites: SiteAnswers;
  readonly key: string;
  /** Where a scenario says that it is: an address, or the name of a file. */
  readonly path: string;
  /** What bars the way there; null while that is read. */
  readonly barriers: readonly Barrier[] | null;
}

/** One language, or all of them. */
export type LanguageChoice = Language | 'all';

/** How fast one walks, in meters a second; undefined as most do. */
export const paceSpeeds = { usual: undefined, gentle: 0.8 } as const;
export type PaceChoice = keyof typeof paceSpeeds;

/** What a person wishes of a hunt. */
export interface Wished extends Pick<Wish, 'minutes' | 'audience'> {
  /** Where the hunt begins; null wherever there is most to ask. */
  readonly around: Position | null;
  /** In which languages it is played. */
  readonly languages: LanguageChoice;
  /** Whether that is where the person is, which no scenario may tell. */
  readonly isOwn: boolean;
  /** Whether the walk leads back to where it began. */
  readonly returns: boolean;
  readonly pace: PaceChoice;
  /** Whether it leads only where the data says that there is no step. */
  readonly stepFree: boolean;
}

/** The choice of a person, as it grows, and what may be done to it. */
export interface Quick {
  readonly wished: Wished;
  /** Where was looked; null until the first suggestion has come. */
  readonly ring: Ring | null;
  /** Where the walk begins; null at its first stage. */
  readonly start: Position | null;
  /** Whether the data says if one comes without a step. */
  readonly tellsStepFree: boolean;
  /** Why nothing could be suggested there; null where something was. */
  readonly why: Unmakable | null;
  readonly stages: readonly FoundSite[];
  /** How they are walked. */
  readonly walk: WalkTerms | undefined;
  /** How good the walk is, and how much of the search for it is done; null once the person has changed it. */
  readonly quality: Suggestion['quality'] | null;
  /** Is content with the walk that is found so far. */
  settle(): void;
  /** What the stages make; null while it is composed, and where they are too few. */
  readonly made: MadeHunt | null;
  /** Takes the walk that is suggested for another time or place. */
  suggest(changed: Partial<Pick<Wished, 'minutes' | 'around' | 'returns' | 'pace' | 'stepFree'>>): void;
  /** The same around where the person is; where there is none, all stays as it is, and why is told. */
  suggestHere(own: Position, tell: (why: Unmakable | null) => void): void;
  /** Asks for others: the walk stays. */
  address(audience: Wished['audience']): void;
  /** Asks in other languages: the walk stays. */
  speak(languages: LanguageChoice): void;
  add(site: FoundSite): void;
  remove(id: string): void;
  /** Takes a stage one place earlier. */
  earlier(id: string): void;
}

const earlier = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] => {
  const from = list.findIndex((one) => one.id === id);
  return from < 1 ? list : list.toSpliced(from, 1).toSpliced(from - 1, 0, list[from] as T);
};

const isSameWalk = (a: readonly FoundSite[], b: readonly FoundSite[]): boolean =>
  a.length === b.length && a.every(({ id }, i) => id === b[i]?.id);

/** The latest of what was begun: whatever an earlier one brings is passed over. */
const useLatest = (): (<T>(begin: (isLatest: () => boolean) => Promise<T>, take: (value: T) => void) => void) => {
  const turn = useRef(0);
  const [, stumble] = useState(0);
  const failed = useRef<unknown>(null);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  if (failed.current !== null) throw failed.current;
  return (begin, take) => {
    turn.current += 1;
    const mine = turn.current;
    const isLatest = (): boolean => mine === turn.current;
    begin(isLatest).then(
      (value) => isLatest() && take(value),
      (error: unknown) => {
        if (!isLatest()) return;
        failed.current = error;
        stumble(mine);
      },
    );
  };
};

/** What a promise gave; what the one before gave stays until the next has given, so that a list doesn't flicker while it is asked anew. */
export const useLately = <T>(make: () => Promise<T>, inputs: readonly unknown[]): T | null => {
  const loaded = useLoaded(make, inputs);
  const last = useRef<T | null>(null);
  if (loaded !== null) last.current = loaded;
  return last.current;
};

/** What was suggested for a wish, and the names that were left out of it. */
interface Suggested extends Suggestion {
  readonly without: readonly string[];
  /** Whether it begins where the person is; what is wished for by now may be another place. */
  readonly isOwn: boolean;
}

/** What of a suggestion makes the hunt. */
type Settled = Pick<Suggested, 'start' | 'walk' | 'quality' | 'isOwn'>;

/** A choice is composed when it has stood for so long: until then it may go on changing, and the map asks for its marks. */
const settleMs = 600;

const choiceOf = (
  { audience, languages }: Wished,
  { start, walk, isOwn }: Settled,
  stages: readonly FoundSite[],
  path: string,
) => ({
  sites: stages.map(({ id }) => id),
  path,
  audience,
  ...(languages !== 'all' && { languages: [languages] }),
  ...(start && !isOwn && { start }),
  walk: isOwn ? { ...walk, end: undefined } : walk,
});

/** What the stages make, a moment after they were last changed; null until then, and while a suggestion is awaited. One hunt is composed at a time. */
const useMade = (
  { sites, key, path }: QuickSource,
  wished: Wished,
  suggested: Settled,
  isAwaited: boolean,
  stages: readonly FoundSite[],
  edition: unknown,
): MadeHunt | null => {
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly hunt: MadeHunt } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const latest = useLatest();
  const of = [wished, suggested, stages, edition];
  const isSought = isAwaited || suggested.quality.done < 1;
  const isMade = made?.of.every((one, i) => one === of[i]) === true;
  useEffect(() => {
    if (stages.length < leastStages || isSought || isBusy || isMade) return;
    const timer = setTimeout(() => {
      setBusy(true);
      const choice = choiceOf(wished, suggested, stages, path);
      const take = (hunt: MadeHunt): void => {
        setMade({ of, hunt });
        setBusy(false);
      };
      latest(() => sites.compose(key, choice), take);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [sites, key, path, isSought, isBusy, isMade, ...of]);
  return isMade ? made.hunt : null;
};

const firstWished: Wished = {
  ...{ minutes: firstMinutes, audience: 'adult', languages: 'all', around: null, isOwn: false },
  ...{ returns: false, pace: 'usual', stepFree: false },
};

/** Nothing is settled before the first suggestion. */
const unsettled: Settled = {
  start: undefined,
  walk: undefined,
  quality: { worth: 0, bound: 0, done: 0 },
  isOwn: false,
};

/** What is asked of the workshop. */
const outingOf = ({ minutes, around, returns, pace, stepFree }: Wished, barriers: readonly Barrier[]): Outing => {
  const metersPerSecond = paceSpeeds[pace];
  const walk = { barriers, ...(metersPerSecond !== undefined && { metersPerSecond }) };
  return { minutes, returns, stepFree, walk, ...(around && { around }) };
};

/** So often stages at which nothing can be proved are left out and others sought. */
const mostSearches = 2;

/** The walk that is suggested, as it gets better, and the stages that are made of it. */
const useSought = ({ sites, key, barriers }: QuickSource) => {
  const [suggested, setSuggested] = useState<Suggested | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const [stages, setStages] = useState<readonly FoundSite[]>([]);
  const latest = useLatest();
  const show = (found: Suggested): void => {
    setSuggested(found);
    setStages((now) => (isSameWalk(now, found.sites) ? now : found.sites));
  };
  const ask = (
    asked: Wished,
    without: readonly string[],
    take: (suggested: Suggested) => void,
    watch: (suggested: Suggested) => void = () => {},
  ): void => {
    const outing = outingOf(asked, barriers ?? []);
    const of = { without, isOwn: asked.isOwn };
    setAwaited(true);
    latest(
      (isLatest) => sites.suggest(key, outing, without, (best) => isLatest() && watch({ ...best, ...of })),
      (found) => {
        setAwaited(false);
        take({ ...found, ...of });
      },
    );
  };
  return {
    suggested,
    isAwaited,
    stages,
    isAsSuggested: suggested !== null && isSameWalk(stages, suggested.sites),
    ask,
    show,
    /** A walk that is still sought is shown once it is one. */
    watch: (found: Suggested): void => {
      if (found.sites.length > 0) show(found);
    },
    /** What a person changes, no search changes back. */
    edit: (change: (now: readonly FoundSite[]) => readonly FoundSite[]): void => {
      latest(
        () => sites.endSearch(),
        () => {},
      );
      setAwaited(false);
      setSuggested((found) => found && { ...found, quality: { ...found.quality, done: 1 } });
      setStages(change);
    },
  };
};

/** A choice of sites that begins with a suggestion; the hunt is made anew with another `edition` of the same data. */
export const useQuick = (source: QuickSource, edition: unknown): Quick => {
  const { sites, key, barriers } = source;
  const [wished, setWished] = useState(firstWished);
  const { suggested, isAwaited, stages, isAsSuggested, ask, show, watch, edit } = useSought(source);
  const made = useMade(source, wished, suggested ?? unsettled, isAwaited, stages, edition);
  const searches = useRef(0);
  const suggest: Quick['suggest'] = (changed) => {
    const next = { ...wished, ...changed, isOwn: changed.around === undefined && wished.isOwn };
    setWished(next);
    searches.current = 0;
    ask(next, [], show, watch);
  };
  useEffect(() => {
    if (barriers !== null) suggest({});
  }, [sites, key, barriers]);
  useEffect(() => {
    if (!made || !suggested || !isAsSuggested) return;
    if (made.findOnly.length === 0 || searches.current === mostSearches) return;
    searches.current += 1;
    ask(wished, [...suggested.without, ...made.mute], (found) => {
      if (!found.why) show(found);
    });
  }, [made]);
  return {
    wished,
    ring: suggested?.ring ?? null,
    start: suggested?.start ?? null,
    tellsStepFree: suggested?.tellsStepFree === true,
    why: suggested?.why ?? null,
    stages,
    walk: suggested?.walk,
    quality: suggested && isAsSuggested ? suggested.quality : null,
    settle: () => void sites.endSearch(),
    made,
    suggest,
    suggestHere: (own, tell) => {
      const next = { ...wished, around: own, isOwn: true };
      ask(next, [], (found) => {
        tell(found.why);
        if (found.why) return;
        searches.current = 0;
        setWished(next);
        show(found);
      });
    },
    address: (audience) => setWished({ ...wished, audience }),
    speak: (languages) => setWished({ ...wished, languages }),
    add: (site) => edit((now) => (now.some(({ id }) => id === site.id) ? now : [...now, site])),
    remove: (id) => edit((now) => now.filter((one) => one.id !== id)),
    earlier: (id) => edit((now) => earlier(now, id)),
  };
};
