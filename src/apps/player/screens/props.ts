import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../core/lib/checked';
import type { Language } from '../../../core/lib/language';
import type { Position } from '../../../core/lib/position';
import type { Play } from '../../../core/play/play';
import type { Podium } from '../../../core/play/podium';
import type { Standing } from '../../../core/play/standing';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Dropped, OpenedPlay, Outbox, Photos, TakenMap } from '../../../platform/ports';
import type { Choices } from '../choices';
import type { Conduct, Game } from '../game';
import type { HoursAhead } from '../hours';
import type { LibraryEntry, Progress } from '../library';
import type { Land } from '../map/survey';
import type { Spectacle } from '../map/view';
import type { KeptPlay } from '../shelf';
import type { KeptPlays } from './KeptPlays';
import type { PassOn } from './PassOn';

/** What it takes to pass a play on, its dialog too: loaded when it is asked for. */
export interface Passing {
  readonly opened: OpenedPlay;
  readonly outbox: Outbox;
  readonly PassOn: typeof PassOn;
}

/** The plays kept on this device, the latest first, and what shows them: loaded with them, where there are some. */
export interface Shelf {
  readonly plays: readonly KeptPlay[];
  readonly KeptPlays: typeof KeptPlays;
  /** The play as it is kept, and what passes it on; null where it is gone by now. */
  readonly pass: (playId: string) => Promise<Passing | null>;
  /** Tells whether another tab has a play open, each time that may have changed, until the returned function is called. */
  watchTaken(playId: string, tell: (taken: boolean) => void): () => void;
  /** Tells when a person has forgotten one of them in another tab, until the returned function is called. */
  watchForgotten(tell: () => void): () => void;
  /** That there are plays which can't be read, where there are. */
  unread(props: Pick<ChooseProps, 'choices' | 'onForget'>): ComponentChildren;
  /** The hunts from elsewhere that were taken along. */
  taken(props: Pick<ChooseProps, 'choices' | 'onAddress'>): ComponentChildren;
}

/** The first screen. */
export interface ChooseProps {
  readonly choices: Choices;
  /** Whether the device has no network. */
  readonly offline: boolean;
  /** The shipped hunts, or null while their list loads. */
  readonly library: readonly LibraryEntry[];
  /** The plays kept on this device; null while they are read, and where there is none. */
  readonly shelf: Shelf | null;
  /** What was wrong with the file or address just opened; empty for none. */
  readonly problems: readonly Problem[];
  /** True while a file or an address is being opened. */
  readonly opening: boolean;
  onHunt(entry: LibraryEntry): void;
  /** Goes to where hunts are made of data. */
  onMake(): void;
  /** Asks for files: one scenario or hunt, and the CSV files it names. */
  onPick(): void;
  /** Files dropped on the page. */
  onDrop(transfer: Dropped): void;
  onAddress(url: string): void;
  onResume(playId: string): void;
  onResult(playId: string): void;
  /** Takes a kept play off this device, once the person has confirmed it; false where another tab plays it. */
  onForget(playId: string): Promise<boolean>;
}

/** The story of one hunt, before it starts. */
export interface StoryProps {
  readonly choices: Choices;
  readonly hunt: Hunt;
  /** What was told while it was prepared, and does not stop it. */
  readonly warnings: readonly Problem[];
  /** True from the tap on start until the play stands. */
  readonly starting: boolean;
  /** The land around the hunt; null while it is read. */
  readonly land: Land | null;
  /** Who is going to play. */
  readonly team: Team;
  onTeam(team: Team): void;
  /** Which of several circuits it takes, null while that is to be chosen, and the teams on each; no teams where there is one circuit. */
  readonly circuit: number | null;
  readonly teams: readonly Team[];
  onCircuit(circuit: number): void;
  /** Draws another name for the team. */
  onAnotherName(): void;
  onStart(way: { readonly simulated: boolean }): void;
  /** What became of a map that lay beside the hunt's file; null where there is nothing to say. */
  readonly given: { readonly said: string; readonly came: boolean } | null;
  /** What takes the hunt along. */
  readonly along: ComponentChildren;
  /** The organizer's map that was taken along for it; null for none. */
  readonly ownMap: TakenMap | null;
  /** The hours of its stages; null where none has any. */
  readonly hours: HoursAhead | null;
  /** Shows how simulated teams fare; null where that is not offered. */
  readonly onRehearse: (() => void) | null;
  /** Plans for several teams at once; null where that is not offered. */
  readonly onPlan: (() => void) | null;
  /** Prints the codes that are put up on the spot; null where the hunt has none. */
  readonly onCodes: (() => void) | null;
  onLeave(): void;
}

/** A running play. */
export interface PlayProps {
  readonly choices: Choices;
  /** Whether the device has no network. */
  readonly offline: boolean;
  readonly game: Game;
  readonly conduct: Conduct;
  readonly photos: Photos;
  /** Given the element that the map fills, and null when it goes. It must be the same function at each call. */
  readonly mapSlot: (element: HTMLDivElement | null) => void;
  /** Whether the map shows tiles: for want of them it is drawn, whatever was chosen. */
  readonly tiled: boolean;
  /** The host of another site that its tiles are asked of; null for none. */
  readonly mapHost: string | null;
  /** Brings a place to the middle of the map: the team's, or a stage's that may be shown. */
  onCenter(position: Position): void;
  /** Shows the whole hunt on the map. */
  onShowAll(): void;
  /** What fills the map while it is read beside it, or null. It must be the same function at each call. */
  readonly onSpectacle: (spectacle: Spectacle | null) => void;
  /** Offers to pass the play on to another device. */
  readonly onPass: () => void;
  /** Hands the play over as a file. */
  readonly onSaveFile: () => void;
  onLeave(): void;
  /** The play is over, all has been read: on to the treasure. */
  onResult(): void;
}

/** The pictures that were taken in a play, each by its stage and question. */
export interface Album {
  get(stage: string, challenge: string): Promise<Blob | null>;
  /** Gives a picture to the person, as a file. */
  save(stage: string, picture: Blob): void;
  remove(stage: string, challenge: string): Promise<void>;
}

/** The end: the treasure, what it was worth, and where every fact was read. */
export interface ResultProps {
  readonly choices: Choices;
  readonly hunt: Hunt;
  readonly play: Play;
  readonly standing: Standing;
  /** Every play of this hunt that is over on this device; null while they are read. */
  readonly podium: Podium | null;
  /** The land around the hunt; null while it is read. */
  readonly land: Land | null;
  readonly album: Album;
  onAgain(): void;
  /** Keeps the notebook as a picture among the person's files; rejected when that fails. */
  onKeep(): Promise<void>;
  /** Passes the picture on to another app; null where the device can't. */
  readonly onShare: (() => Promise<void>) | null;
  /** Opens the printer's dialog: the page as it stands is the notebook on paper. */
  onPrint(): void;
  /** Offers to pass the play on to another device: another team's, a teacher's. */
  onPass(): void;
  /** Goes to the results of all teams of this hunt. */
  onTeams(): void;
  /** Shows what was seen on the spot and may correct the data; null where nothing was. */
  readonly onCorrect: (() => void) | null;
  onLeave(): void;
}

/** While something is fetched, read or prepared. */
export interface LoadingProps {
  readonly language: Language;
  readonly what: 'app' | 'hunt' | 'play';
  readonly progress?: Progress | null | undefined;
}

/** Something that could not be opened, each problem in a sentence. */
export interface ErrorProps {
  readonly choices: Choices;
  readonly problems: readonly Problem[];
  onLeave(): void;
}

/** A way on, as a button says it. */
interface Way {
  readonly label: string;
  readonly onGo: () => void;
}

/** A page that can't be shown though no file is at fault: why, and the ways on. */
export interface NoticeProps {
  readonly choices: Choices;
  readonly title: string;
  readonly said: string;
  /** What was found wrong, each in its sentence. */
  readonly problems?: readonly Problem[] | undefined;
  /** The way that helps, where there is one beside going back, and one more. */
  readonly way?: Way | undefined;
  readonly more?: Way | undefined;
  onLeave(): void;
}
