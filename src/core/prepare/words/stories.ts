import type { Theme } from '../facts/themes';

/** A tale for a walk of one theme. What is told on arrival must fit any place of it, and names no kind, so that it gives no answer away. */
export interface Story {
  readonly title: string;
  /** What happened, and what is to be done; `posts` says how many there are. */
  readonly intro: (posts: string) => string;
  /** What of it isn't true. */
  readonly invented: string;
  /** Told on arrival at the first post, halfway, and at the last. */
  readonly first: string;
  readonly half: string;
  readonly last: string;
  readonly outro: string;
  readonly treasureTitle: string;
  readonly treasureText: string;
}

/** The stories of hunts that nobody wrote one for, in one language. */
export interface Stories {
  readonly tales: Readonly<Record<Theme, Story>>;
  /** The title of a tale that plays in a town. */
  readonly inTown: (title: string, town: string) => string;
  readonly posts: (stages: number) => string;
  readonly summary: (stages: number, title: string) => string;
  /** Whose data it is; a publisher who isn't known is empty. */
  readonly source: (title: string, publisher: string) => string;
}
