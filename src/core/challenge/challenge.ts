import type { GenericSchema, ObjectEntries } from 'valibot';
import type { Problem } from '../lib/checked';
import type { Text } from '../lib/language';
import type { Position } from '../lib/position';
import type { Random } from '../lib/random';
import type { Drawing } from './drawings';

/** What a team gives as an answer: words typed, a number or the index of an option, several of either, or a place. */
export type Reply = string | number | readonly string[] | readonly number[] | Position;

/** A card: what it says, and the drawing that stands for it. */
export interface Card {
  readonly text: Text;
  readonly drawing?: Drawing | undefined;
}

/** How a challenge is answered: the form is shared by all types that ask in the same way. */
export type Input =
  | { readonly kind: 'options'; readonly options: readonly Text[] }
  /** Replied by the indexes of all that are chosen. */
  | { readonly kind: 'several'; readonly options: readonly Text[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit?: Text }
  | { readonly kind: 'text' }
  /** A text with `gaps` gaps, each of them three underscores or more; replied by what stands in each, of `words` where these are offered. */
  | { readonly kind: 'gaps'; readonly text: Text; readonly gaps: number; readonly words?: readonly Text[] }
  /** Replied by the indexes of all items, in the order that they are put in; `first` and `last` say what that order means. */
  | { readonly kind: 'order'; readonly items: readonly Text[]; readonly first?: Text; readonly last?: Text }
  /** Replied by the index of its fellow among `others` for each of `ones`. */
  | { readonly kind: 'pairs'; readonly ones: readonly Text[]; readonly others: readonly Text[] }
  /** Replied by whole degrees from north, clockwise. */
  | { readonly kind: 'bearing' }
  /** Replied by a place that lies around `near`. */
  | { readonly kind: 'place'; readonly near: Position; readonly withinMeters: number }
  /** Cards that lie face down, and of which pair each is; replied by how many turns of two it took to find all. */
  | { readonly kind: 'cards'; readonly cards: readonly Card[]; readonly pairs: readonly number[] }
  /** A drawing in pieces, each with its sentence, and the order of pieces for who chooses none; replied by an option (of `choices`) or by words, and by how many pieces were uncovered. */
  | {
      readonly kind: 'reveal';
      readonly drawing?: Drawing;
      readonly picture?: string;
      readonly told: readonly Text[];
      readonly free: number;
      readonly pieces: readonly number[];
      readonly choices?: readonly Text[];
    }
  /** What a code on the spot says, read through the camera or typed. */
  | { readonly kind: 'scan' }
  /** Replied by nothing (an empty list), or by the index of a category and words, which may be none; and that a picture was taken, which `taken` says. */
  | { readonly kind: 'report'; readonly nothing: Text; readonly taken: Text; readonly categories: readonly Text[] }
  /** Replied by whether a picture was taken, and words; or by an empty list. `taken` and `passed` say so in words. */
  | { readonly kind: 'photo'; readonly taken: Text; readonly passed: Text }
  /** Replied by how cold it is where the team says “here”: 0 within so many metres of `toward`, to 3. */
  | { readonly kind: 'warmth'; readonly toward: Position; readonly withinMeters: number }
  /** Nothing to enter: to have arrived is the answer. */
  | { readonly kind: 'none' };

/** The input of one kind. */
export type InputOf<Kind extends Input['kind']> = Extract<Input, { readonly kind: Kind }>;

/** What is known of all replies to inputs of one kind. */
export interface InputKind<Kind extends Input['kind']> {
  /** Whether this is a whole reply: what isn't is not taken, and costs no try. */
  readonly takes: (input: InputOf<Kind>, reply: Reply) => boolean;
  /** Whether two replies say the same. */
  readonly isSame: (one: Reply, other: Reply) => boolean;
  /** What a team reads before it replies, beside the question. */
  readonly texts: (input: InputOf<Kind>) => readonly Text[];
  /** A reply in words, a line for each of its parts. */
  readonly words: (input: InputOf<Kind>, reply: Reply) => readonly Text[];
  /** Replies of one who doesn't know the right one, which may be among them. */
  readonly guesses: (input: InputOf<Kind>, right: Reply) => readonly Reply[];
}

/** One type of challenge: what an author writes, how it is answered, how a reply is marked. */
export interface ChallengeType<Content> {
  readonly schema: GenericSchema<unknown, Content> & { readonly entries: ObjectEntries };
  readonly input: (content: Content) => Input;
  /** 0 wrong … 1 right. */
  readonly mark: (content: Content, reply: Reply) => number;
  /** A reply that gets full marks; and its words, where they are not those of the reply. */
  readonly solution: (content: Content) => { readonly reply: Reply; readonly text?: Text };
  /** A reply as others are told it, where its own words say too little: how far off it was. */
  readonly told?: (content: Content, reply: Reply) => Text | undefined;
  /** Nearer earns more, at one try: a second one would only feel the way. */
  readonly isGraded?: true;
  /** There is no right answer: whatever is replied is taken, and earns what the author says, else nothing. */
  readonly isOpen?: true;
  /** The same with what is shown in an order that chance draws. */
  readonly shuffle?: (content: Content, random: Random) => Content;
  /** What is wrong with it, of good shape as it is; `path` is where it stands. */
  readonly problems?: (content: Content, path: string) => readonly Problem[];
}
