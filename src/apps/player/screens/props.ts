import type { Problem } from '../../../core/lib/checked';
import type { Language } from '../../../core/lib/language';
import type { Position } from '../../../core/lib/position';
import type { Play } from '../../../core/play/play';
import type { Standing } from '../../../core/play/standing';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Theme } from '../../../ui/components/Switches';
import type { Conduct, Game } from '../game';
import type { LibraryEntry } from '../library';
import type { KeptPlay } from '../shelf';

export type { Theme };

/** What a person may switch on any screen. */
export interface Choices {
  readonly language: Language;
  readonly theme: Theme;
  onLanguage(language: Language): void;
  onTheme(theme: Theme): void;
}

/** The first screen. */
export interface ChooseProps {
  readonly choices: Choices;
  /** The shipped hunts, or null while their list loads. */
  readonly library: readonly LibraryEntry[] | null;
  /** The plays kept on this device, the latest first, or null while they are read. */
  readonly plays: readonly KeptPlay[] | null;
  /** What was wrong with the file or address just opened; empty for none. */
  readonly problems: readonly Problem[];
  /** True while a file or an address is being opened. */
  readonly opening: boolean;
  onHunt(entry: LibraryEntry): void;
  /** Asks for files: one scenario or hunt, and the CSV files it names. */
  onPick(): void;
  /** Files dropped on the page. */
  onDrop(transfer: { readonly files: FileList }): void;
  onAddress(url: string): void;
  onResume(playId: string): void;
  onResult(playId: string): void;
  /** Takes a kept play off this device, once the person has confirmed it. */
  onForget(playId: string): void;
}

/** The story of one hunt, before it starts. */
export interface StoryProps {
  readonly choices: Choices;
  readonly hunt: Hunt;
  /** What was told while it was prepared, and does not stop it. */
  readonly warnings: readonly Problem[];
  /** True from the tap on start until the play stands. */
  readonly starting: boolean;
  onStart(way: { readonly simulated: boolean }): void;
  onLeave(): void;
}

/** A running play. */
export interface PlayProps {
  readonly choices: Choices;
  readonly game: Game;
  readonly conduct: Conduct;
  /** Given the element that the map fills, and null when it goes. It must be the same function at each call. */
  readonly mapSlot: (element: HTMLDivElement | null) => void;
  /** Brings a place to the middle of the map: the team's, or a stage's that may be shown. */
  onCenter(position: Position): void;
  /** Shows the whole hunt on the map. */
  onShowAll(): void;
  onLeave(): void;
  /** The play is over, all has been read: on to the treasure. */
  onResult(): void;
}

/** The end: the treasure, what it was worth, and where every fact was read. */
export interface ResultProps {
  readonly choices: Choices;
  readonly hunt: Hunt;
  readonly play: Play;
  readonly standing: Standing;
  onAgain(): void;
  onLeave(): void;
}

/** While something is fetched, read or prepared. */
export interface LoadingProps {
  readonly language: Language;
  readonly what: 'app' | 'hunt' | 'play';
}

/** Something that could not be opened, each problem in a sentence. */
export interface ErrorProps {
  readonly choices: Choices;
  readonly problems: readonly Problem[];
  /** Said in place of problems, where nothing is wrong with a file. */
  readonly said?: string;
  onLeave(): void;
  /** Tries again, where that may help. */
  readonly onRetry?: () => void;
}
