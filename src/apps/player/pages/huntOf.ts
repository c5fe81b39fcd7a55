import type { Problem } from '../../../core/lib/checked';
import type { PackedPlay } from '../../../core/play/packed';
import { type Hunt, huntHash } from '../../../core/prepare/hunt';
import { openHunt, type Source } from '../library';
import type { Origin } from '../whence';
import type { Gear, World } from '../world';
import { shippedAs } from './shipped';

/** A hunt, and its hash. */
export interface HashedHunt {
  readonly hunt: Hunt;
  readonly hash: string;
}

/** What a source gives: the hunt that a code speaks of, or what is wrong; neither where it is another hunt, or another version of it. */
export interface Sought {
  readonly found: HashedHunt | null;
  readonly problems: readonly Problem[];
}

/** Opens what is said to be the hunt that a code speaks of; who is asked for data besides is told first. */
export const huntFrom = async (
  source: Source,
  { hash }: PackedPlay,
  gear: Gear,
  ask: (origin: Origin) => Promise<void> = async () => {},
): Promise<Sought> => {
  const workshop = gear.openWorkshop();
  const tell = () => {};
  const { hunt, problems } = await openHunt(source, workshop, gear.fetcher, tell, ask).finally(() => workshop.close());
  if (!hunt) return { found: null, problems };
  const own = huntHash(hunt);
  return { found: own.startsWith(hash) ? { hunt, hash: own } : null, problems: [] };
};

/** The hunt that a code speaks of, as far as this device has it: of a play that is kept, or one that ships. */
export const huntHere = async (said: PackedPlay, { plays, loadGear }: World): Promise<HashedHunt | null> => {
  const kept = (await plays.list().catch(() => [])).find((record) => record.huntHash.startsWith(said.hash));
  if (kept) return { hunt: kept.hunt, hash: kept.huntHash };
  const shipped = shippedAs(said.from?.hunt);
  if (!shipped) return null;
  const source = { kind: 'shipped', url: shipped.url, rally: said.from?.rally ?? '' } as const;
  return (await huntFrom(source, said, await loadGear())).found;
};
