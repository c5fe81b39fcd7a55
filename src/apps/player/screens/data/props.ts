import type { ComponentChildren } from 'preact';
import type { Said } from '../../../../core/dataset/said';
import type { Problem } from '../../../../core/lib/checked';
import type { Text } from '../../../../core/lib/language';
import type { Dropped } from '../../../../platform/ports';
import type { Choices } from '../../choices';
import type { Item } from '../../data/items';

/** A dataset that ships, by the name of its folder. */
export interface Bundled {
  readonly name: string;
  readonly title: Text;
}

/** The page of the data that a person gave. */
export interface DataProps {
  readonly choices: Choices;
  readonly items: readonly Item[];
  /** The one that is shown; null where none is there. */
  readonly item: Item | null;
  /** Why what was given last could not be opened at all; empty for none. */
  readonly refused: readonly Problem[];
  /** What stands beside the report of data that has places: the map, and what is made of them. */
  readonly beside?: ComponentChildren;
  /** The host that the tiles of that map are asked of; null where IGN draws nothing. */
  readonly mapHost: string | null;
  readonly bundled: readonly Bundled[];
  /** Opens a dataset that ships. */
  onBundled(name: string): void;
  onShow(key: string): void;
  onSay(said: Said): void;
  /** Hands the descriptor over to be kept. */
  onSave(): void;
  /** Ends a reading; what else lies in the tray comes into sight. */
  onCancel(): void;
  /** Goes on to the host of its file. */
  onGo(): void;
  /** Asks an address once more. */
  onRetry(): void;
  onPick(): void;
  onDrop(transfer: Dropped): void;
  onLeave(): void;
}
