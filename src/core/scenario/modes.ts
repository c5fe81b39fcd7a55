/** The game modes an author may name; `core/play/modes` has one file for each. */
export const modeNames = ['trail', 'free', 'score', 'radar', 'relay', 'duel'] as const;

export type ModeName = (typeof modeNames)[number];

/** What a hunt is prepared by that is played so. */
interface ModeTerms {
  /** Its stages are found in any order. */
  readonly anyOrder: boolean;
  /** Nobody says where they are: neither the map nor a clue that Jalon composes. */
  readonly hidesPlaces?: true;
  /** It is played against a bell: who is late pays. */
  readonly hasBell?: true;
}

/** The terms of each mode. */
export const modeTerms: { readonly [name in ModeName]: ModeTerms } = {
  trail: { anyOrder: false },
  free: { anyOrder: true },
  score: { anyOrder: true, hasBell: true },
  radar: { anyOrder: true, hidesPlaces: true },
  relay: { anyOrder: false },
  duel: { anyOrder: false },
};
