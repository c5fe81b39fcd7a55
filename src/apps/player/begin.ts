import { decide } from '../../core/play/decide';
import { emptyPlay } from '../../core/play/evolve';
import { type Draw, drawTeam, renamed, type Team, teamOf } from '../../core/play/team';
import { type Hunt, huntHash } from '../../core/prepare/hunt';
import type { Clock, OpenedPlay, PlayRecord, PlayStore, Settings } from '../../platform/ports';
import { openNowOf } from './hours';

const chance: Draw = (limit) => Math.floor(Math.random() * limit);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The team that played last on this device, or one that is drawn: nobody has to choose. */
export const offeredTeam = (settings: Settings): Team => {
  const kept = parsed(settings.get('team') ?? 'null');
  return kept === null ? drawTeam(chance) : teamOf(kept);
};

/** A name for a play that no other has. */
export const newPlayId = (): string => crypto.randomUUID();

/** The same team under another name. */
export const anotherName = (team: Team): Team => renamed(team, chance);

/** How a play begins: in the street or at home, who plays, and on which circuit. */
export interface Beginning {
  readonly simulated: boolean;
  readonly team: Team;
  readonly circuit: number;
  /** Where its hunt is to be had, for a device that the play is passed on to. */
  readonly from?: PlayRecord['from'];
  /** The host that was named as the one that is asked for its map; null where none was. */
  readonly mapTold?: string | null;
}

/** Remembers the team, to be offered again on this device. */
export const keepTeam = (team: Team, settings: Settings): void => settings.set('team', JSON.stringify(team));

/** Starts a play of a hunt and keeps it; where nothing can be kept it is played all the same. */
export const beginPlay = async (
  hunt: Hunt,
  { simulated, team, circuit, from, mapTold }: Beginning,
  plays: PlayStore,
  clock: Clock,
): Promise<OpenedPlay> => {
  const wall = clock.wall();
  const record: PlayRecord = {
    id: newPlayId(),
    hunt,
    huntHash: huntHash(hunt),
    createdWall: wall,
    ...(from && { from }),
    ...(mapTold && { mapTold }),
  };
  const start = { type: 'start', circuit, hunt: record.huntHash, simulated, team } as const;
  const events = decide(hunt, emptyPlay(), start, 0, openNowOf(hunt, clock));
  const log = events.map((event, seq) => ({ seq, wall, event }));
  try {
    await plays.create(record);
    await plays.append(record.id, log);
  } catch {
    // Private mode or a full disk: the conduct finds out at the first event and tells the person.
  }
  return { record, log, seen: 0 };
};
