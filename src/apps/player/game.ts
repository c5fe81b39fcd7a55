import type { Position } from '../../core/lib/position';
import type { Action, Play, PlayEvent } from '../../core/play/play';
import type { Standing } from '../../core/play/standing';
import type { Hunt } from '../../core/prepare/hunt';
import type { Cadence, KeepTrouble, LocatorTrouble, OpenedPlay, Scanner } from '../../platform/ports';
import type { Drafts } from './drafts';
import type { Shut } from './hours';
import type { KeepNews } from './logbook';
import type { Unread } from './unread';

/** Where the team is, as the last usable fix or the simulator says. Never stored, never sent. */
export interface Whereabouts {
  readonly position: Position;
  readonly accuracyMeters: number;
}

/** Who writes this play: this tab, another one, or not known yet. */
export type Role = 'waiting' | 'writer' | 'reader';

/** All that the screens and the map show of a running play; a new object for each change. */
export interface Game {
  readonly playId: string;
  readonly hunt: Hunt;
  readonly play: Play;
  readonly standing: Standing;
  readonly role: Role;
  readonly whereabouts: Whereabouts | null;
  /** What hinders the locator now, if anything. */
  readonly trouble: LocatorTrouble | null;
  /** How often the place of the device is read now; null where it isn't. */
  readonly locating: Cadence | null;
  /** True when fixes have been too inexact for a while: none like them opens a stage. */
  readonly vague: boolean;
  /** True while the walk simulator moves the token. */
  readonly simulating: boolean;
  readonly pace: Pace;
  /** The way walked in this sitting, oldest first; in memory only. */
  readonly trail: readonly Position[];
  /** The events that came with the last change, for announcements and celebrations; empty after a reload. */
  readonly news: readonly PlayEvent[];
  /** The stage that the team has chosen to look for, where it may choose; in memory only. */
  readonly aimed: string | null;
  /** The place that a question is about, while one is asked or told; null while none is. In memory only. */
  readonly pointing: Pointing | null;
  /** The stages that are closed at this hour. */
  readonly shut: readonly Shut[];
  /** What the team is still to read before the play goes on, oldest first. */
  readonly unread: readonly Unread[];
  /** Why the play can't be kept now, or null: it goes on, and the person is told. */
  readonly unsaved: KeepTrouble | null;
  /** What is to be told of how it was kept. */
  readonly keepNews: KeepNews | null;
}

/** A place on the map: pointed at by the team, or told it as the answer. */
export interface Pointing {
  /** Null while nobody has pointed. */
  readonly at: Position | null;
  readonly isAnswer: boolean;
}

/** How fast the simulated walk goes: 1.4 m/s, 4.2 m/s, or sixty times a walk. */
export type Pace = 'walk' | 'cycle' | 'fast';

/** The one place where actions become events, events are kept, and screens are told. */
export interface Conduct {
  get(): Game;
  subscribe(listener: () => void): () => void;
  act(action: Action): Promise<void>;
  /** The team chooses, among the stages that it may reach, the one to look for. */
  aim(stage: string): void;
  /** A question about a place begins, is pointed at, is told, or is over. */
  point(pointing: Pointing | null): void;
  /** The team has read the first of the pages that are left to read. */
  turnPage(): void;
  /** Lets the simulator take over (for the rest of the play), or sets its pace. */
  simulate(pace: Pace): void;
  /** Simulator: walk to a place. */
  walkTo(position: Position): void;
  /** Simulator: walk on in a direction (degrees from north) while held; null stops. */
  steer(bearing: number | null): void;
  /** What reads codes through the camera. */
  readonly scanner: Scanner;
  /** What is entered of a question and not yet given. */
  readonly drafts: Drafts;
  /** The play with every event so far, kept or not yet: to be opened again, on a device that keeps nothing too. */
  soFar(): OpenedPlay;
  close(): void;
}
