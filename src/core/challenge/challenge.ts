import type { GenericSchema, ObjectEntries } from 'valibot';
import type { Text } from '../lib/language';

/** How a challenge is answered: the form is shared by all types that ask in the same way. */
export type Input =
  | { readonly kind: 'options'; readonly options: readonly Text[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit?: Text }
  | { readonly kind: 'text' }
  /** Nothing to enter: to have arrived is the answer. */
  | { readonly kind: 'none' };

/** One type of challenge: what an author writes, how it is answered, how a reply is marked. */
export interface ChallengeType<Content> {
  readonly schema: GenericSchema<unknown, Content> & { readonly entries: ObjectEntries };
  readonly input: (content: Content) => Input;
  /** 0 wrong … 1 right. An option is replied by its index. */
  readonly mark: (content: Content, reply: string | number) => number;
  /** The reply that gets full marks, and how it is shown when the challenge is closed. */
  readonly solution: (content: Content) => { readonly reply: string | number; readonly text: Text };
}
