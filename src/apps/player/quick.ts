import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundSite } from '../../core/dataset/sites/search';
import type { Position } from '../../core/lib/position';
import type { MadeHunt } from '../../core/prepare/make/make';
import type { Ring } from '../../core/prepare/make/suggest';
import type { SiteAnswers } from '../../platform/ports';
import { useLoaded } from './hooks';

/** How many stages a hunt is begun with, and how many it may have. */
export const stageCounts = { first: 6, least: 2, most: 20 } as const;

/** A dataset that a hunt is made from, where the workshop keeps it. */
export interface QuickSource {
  readonly sites: SiteAnswers;
  readonly key: string;
  /** Where a scenario says that it is: an address, or the name of a file. */
  readonly path: string;
}

/** The choice of a person, as it grows, and what may be done to it. */
export interface Quick {
  /** Where was looked; null until the first suggestion has come. */
  readonly ring: Ring | null;
  readonly count: number;
  /** Whether there was nothing to suggest there. */
  readonly bare: boolean;
  readonly stages: readonly FoundSite[];
  /** What the stages make; null while it is composed. */
  readonly made: MadeHunt | null;
  /** Takes the stages that are suggested: there, so many. */
  suggest(where: Ring | Position | null, count?: number): void;
  add(site: FoundSite): void;
  remove(id: string): void;
  /** Takes a stage one place earlier. */
  earlier(id: string): void;
}

const earlier = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] => {
  const from = list.findIndex((one) => one.id === id);
  return from < 1 ? list : list.toSpliced(from, 1).toSpliced(from - 1, 0, list[from] as T);
};

/** The latest of what was begun: whatever an earlier one brings is passed over. */
const useLatest = (): (<T>(promise: Promise<T>, take: (value: T) => void) => void) => {
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
  return (promise, take) => {
    turn.current += 1;
    const mine = turn.current;
    promise.then(
      (value) => mine === turn.current && take(value),
      (error: unknown) => {
        if (mine !== turn.current) return;
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

/** What the stages make, a moment after they were last changed; null until then. */
const useMade = (
  { sites, key, path }: QuickSource,
  stages: readonly FoundSite[],
  edition: unknown,
): MadeHunt | null => {
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly hunt: MadeHunt } | null>(null);
  const latest = useLatest();
  useEffect(() => {
    if (stages.length === 0) return;
    latest(sites.compose(key, { sites: stages.map(({ id }) => id), path }), (hunt) =>
      setMade({ of: [stages, edition], hunt }),
    );
  }, [sites, key, path, stages, edition]);
  return made?.of[0] === stages && made.of[1] === edition ? made.hunt : null;
};

/** A choice of sites that begins with a suggestion; the hunt is made anew with another `edition` of the same data. */
export const useQuick = (source: QuickSource, edition: unknown): Quick => {
  const { sites, key } = source;
  const [ring, setRing] = useState<Ring | null>(null);
  const [count, setCount] = useState<number>(stageCounts.first);
  const [bare, setBare] = useState(false);
  const [stages, setStages] = useState<readonly FoundSite[]>([]);
  const latest = useLatest();
  const suggest = (where: Ring | Position | null, many = count): void => {
    setCount(many);
    if (where !== null && 'radiusMeters' in where) setRing(where);
    latest(sites.suggest(key, many, where), (suggestion) => {
      setRing(suggestion.ring);
      setBare(suggestion.sites.length === 0);
      setStages(suggestion.sites);
    });
  };
  useEffect(() => suggest(null), [sites, key]);
  return {
    ring,
    count,
    bare,
    stages,
    made: useMade(source, stages, edition),
    suggest,
    add: (site) => setStages((now) => (now.some(({ id }) => id === site.id) ? now : [...now, site])),
    remove: (id) => setStages((now) => now.filter((one) => one.id !== id)),
    earlier: (id) => setStages((now) => earlier(now, id)),
  };
};
