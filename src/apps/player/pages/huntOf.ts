import { hunts } from 'virtual:hunts';
import type { PackedPlay } from '../../../core/play/packed';
import { type Hunt, huntHash } from '../../../core/prepare/hunt';
import { openHunt, type Source } from '../library';
import type { Gear, World } from '../world';

/** A hunt, and its hash. */
export interface HashedHunt {
  readonly hunt: Hunt;
  readonly hash: string;
}

/** The hunt that a source gives, if it is the one that a code speaks of. */
export const huntFrom = async (source: Source, { hash }: PackedPlay, gear: Gear): Promise<HashedHunt | null> => {
  const workshop = gear.openWorkshop();
  const { hunt } = await openHunt(source, workshop, gear.fetcher).finally(() => workshop.close());
  const found = hunt && huntHash(hunt);
  return hunt && found?.startsWith(hash) ? { hunt, hash: found } : null;
};

/** The hunt that a code speaks of, as far as this device has it: of a play that is kept, or one that ships. */
export const huntHere = async (said: PackedPlay, { plays, loadGear }: World): Promise<HashedHunt | null> => {
  const kept = (await plays.list().catch(() => [])).find((record) => record.huntHash.startsWith(said.hash));
  if (kept) return { hunt: kept.hunt, hash: kept.huntHash };
  const shipped = hunts.find(({ id }) => id === said.from?.hunt);
  if (!shipped) return null;
  return huntFrom({ kind: 'shipped', url: shipped.url, rally: said.from?.rally ?? '' }, said, await loadGear());
};
