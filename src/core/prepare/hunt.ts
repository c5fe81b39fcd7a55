import type { Challenge } from '../challenge';
import type { Credit } from '../dataset/dataset';
import { canonicalJson, hashText } from '../lib/hash';
import type { During } from '../lib/hours';
import type { Language, Quotation, Text } from '../lib/language';
import type { Bounds, Position } from '../lib/position';
import type { Zone } from '../lib/zone';
import type { FormName } from '../scenario/forms';
import type { HuntMap } from '../scenario/map';
import type { Item } from '../scenario/opens';
import type { Rules, Treasure } from '../scenario/schema';
import type { WalkTerms } from '../scenario/walk';
import type { Thing } from './facts/things';

/** One cell of a dataset: where a fact was read, and its raw text. */
export interface Cell {
  readonly dataset: string;
  readonly site: string;
  /** The site's name, shown beside its cell. */
  readonly name: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly column: string;
  readonly raw: string;
  /** The same in other languages, where columns of the dataset say so. */
  readonly said?: readonly Quotation[] | undefined;
  /** What the row is of, where that is no place of its own. */
  readonly as?: Thing | undefined;
  /** Where the rule reckons with places. */
  readonly position?: Position;
}

/** Why a composed question is true: the cells behind the right answer and behind each wrong one, and the rule. */
export interface Proof {
  /** The family, as a key of `families`. */
  readonly rule: string;
  /** The type of challenge as which it is asked, where that isn't the family's own. */
  readonly as?: FormName;
  /** What the question is asked about. */
  readonly subject: Cell;
  /** The cell of the right answer; where sites are compared, the one that is asked for. */
  readonly right: Cell;
  /** The cells of wrong answers; none where there are none, or where they are reckoned. */
  readonly wrong: readonly Cell[];
  /** What else the answer follows from: cells of other sites, in the order that the rule wants. */
  readonly others?: readonly Cell[];
  /** Another fact of the place, told with the question. */
  readonly hint?: Cell;
  /** How much the column tells of the places around; none where no column is asked about. */
  readonly variety?: Variety;
  /** Years between the places around, but for a tenth of them at either end; where a year is typed. */
  readonly spread?: number;
}

/** What a column says of the nearest other sites: how many were looked at, how many it is filled for, and how many of these say the commonest. */
export interface Variety {
  readonly sites: number;
  readonly filled: number;
  readonly commonest: number;
}

/** A cell that a reply may correct, as it was when the hunt was made. */
export interface Observed extends Cell {
  /** The column that tells the rows of its dataset apart; '' where none does. */
  readonly idColumn: string;
}

/** One thing to do at a stage, with all it needs to be asked, marked and shown. */
export interface HuntChallenge {
  readonly id: string;
  readonly content: Challenge;
  /** Points for a full mark at the first try. */
  readonly points: number;
  /** Shown after the answer: what is worth knowing. */
  readonly note?: Text;
  readonly family?: string;
  readonly proof?: Proof;
  /** Where what is replied is no answer but a correction. */
  readonly observed?: Observed;
  /** Indexes into the hunt's credits. */
  readonly credits: readonly number[];
}

/** A clue for those who come from one stage, or from the start. */
export interface ClueAfter {
  readonly after: string | null;
  readonly clue: Text;
}

/** When a stage opens. `challenge` is a challenge's id; with `option`, what was replied is that one, else how it was marked. */
export interface HuntOpens {
  /** When the team says that it wants to end. */
  readonly wanted?: true;
  readonly after?: readonly string[];
  readonly points?: number;
  /** At these times: once it has opened it stays so. */
  readonly during?: During;
  readonly items?: readonly string[];
  readonly answered?:
    | { readonly stage: string; readonly challenge: string; readonly option: Text }
    | { readonly stage: string; readonly challenge: string; readonly right: boolean };
}

/** One place of a hunt. */
export interface HuntStage {
  readonly id: string;
  readonly title: Text;
  /** The row of the data that it stands on, and in how many columns that tells something. */
  readonly site?: { readonly dataset: string; readonly id: string; readonly row: number; readonly facts: number };
  readonly clue: Text;
  /** What leads there from another stage than that before it in the first circuit, by that stage's id; null for the start. */
  readonly clues?: readonly ClueAfter[];
  /** The cell that each clue tells of, beside the way. */
  readonly tells?: Cell;
  /** Told on arrival. */
  readonly found?: Text;
  readonly position: Position;
  /** Meters around its place, or its zone, that count as there. */
  readonly radiusMeters: number;
  /** Where one counts as there, if that is no circle. */
  readonly zone?: Zone | undefined;
  /** A word found on the spot that opens the stage. */
  readonly code?: string;
  /** When it opens: all that is said holds; without it, in its turn. */
  readonly opens?: HuntOpens;
  /** Nothing is said of it before it opens, and a hunt is won without it where it never does. */
  readonly secret?: true;
  /** The hunt ends with it. */
  readonly final?: true;
  /** What is taken along once all is done there. */
  readonly gives?: Item;
  readonly hints: readonly Text[];
  /** What each of its hints costs, where its author says so. */
  readonly hintCosts?: readonly number[];
  readonly challenges: readonly HuntChallenge[];
  readonly credits: readonly number[];
}

/** What `prepare` makes of a scenario: self-contained, the same for every team. */
export interface Hunt {
  readonly format: 'jalon-hunt/1';
  readonly id: string;
  readonly title: Text;
  readonly intro: Text;
  readonly outro: Text;
  readonly languages: readonly Language[];
  /** The language of the texts of each dataset, a BCP 47 tag, by the dataset's name, where it is known; hunts of before it was asked have none. */
  readonly dataLanguages?: Readonly<Record<string, string>> | undefined;
  /** The language of the names of a dataset's sites, where their column says another than its dataset's. */
  readonly nameLanguages?: Readonly<Record<string, string>> | undefined;
  readonly audience: 'child' | 'pupil' | 'adult';
  readonly seed: string;
  readonly rules: Rules;
  readonly treasure: Treasure;
  readonly start: Position;
  /** How it is walked, where its author says so. */
  readonly walk?: WalkTerms | undefined;
  /** Whose map lies under it: IGN's where none is named. */
  readonly map?: HuntMap | undefined;
  /** Holds every stage and the start. */
  readonly frame: Bounds;
  readonly stages: readonly HuntStage[];
  /** That no family of composed questions follows itself, nor asks more than its share: there where it is so. */
  readonly spread?: true;
  /** Orders of stage ids, one for each team where the scenario counts teams; the first is the default. */
  readonly circuits: readonly (readonly string[])[];
  readonly credits: readonly Credit[];
  /** Meters of the default circuit as the crow flies, around barriers, and to the end of the walk; rounded to 0.1. */
  readonly lengthMeters: number;
}

/** The hash by which a play names its hunt: the same for hunts that are equal, whatever the order of their keys. */
export const huntHash = (hunt: Hunt): string => hashText(canonicalJson(hunt));
