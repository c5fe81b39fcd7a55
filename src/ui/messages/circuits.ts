import type { Language } from '../../core/lib/language';
import type { Timetable } from '../../core/prepare/circuits/timetable';
import type { Hunt } from '../../core/prepare/hunt';
import { circuits as en } from './en/circuits';
import { circuits as fr } from './fr/circuits';

/** What is said of the circuits of a rally; lengths in meters as the crow flies, times in minutes since all set off. */
export interface CircuitWords {
  readonly title: (title: string, teams: number, stages: number) => string;
  readonly together: (teams: number) => string;
  /** Whether they go around barriers is told, here and below. */
  readonly lengths: (shortest: number, longest: number, isAround: boolean) => string;
  /** That a slow team's time is longer than the hunt's limit. */
  readonly tooSlow: (minutes: number, limit: number) => string;
  readonly teams: string;
  readonly team: (number: number, word: string, meters: number) => string;
  readonly stages: string;
  /** When somebody is somewhere. */
  readonly at: (minutes: number, what: string) => string;
  readonly onlyOne: string;
  readonly badTeams: (typed: string, most: number) => string;
  readonly badTogether: (typed: string, most: number) => string;
  readonly togetherAlone: string;
  readonly plan: PlanWords;
}

/** What the organizer's page says, on the screen and on paper. */
export interface PlanWords {
  readonly title: string;
  readonly back: string;
  readonly about: string;
  readonly howMany: string;
  readonly atMost: string;
  /** The choice to leave it to Jalon how many meet. */
  readonly asFew: string;
  readonly setOff: string;
  readonly setOffHelp: string;
  readonly byTeam: string;
  readonly team: string;
  readonly option: (number: number, word: string) => string;
  readonly word: string;
  readonly length: (meters: number, isAround: boolean) => string;
  readonly link: string;
  readonly code: (word: string) => string;
  /** Why there is no link, and what to do instead. */
  readonly unlinked: string;
  readonly keep: string;
  readonly keepHelp: string;
  /** That the link leads to this machine alone. */
  readonly onlyHere: string;
  readonly byStage: string;
  readonly stage: string;
  readonly whoWhen: string;
  readonly printLeader: string;
  readonly printTeams: string;
  readonly rehearse: string;
  readonly sheet: {
    readonly yourWord: string;
    readonly scan: string;
    readonly openFile: string;
    readonly choose: (word: string) => string;
    readonly backBy: string;
    readonly call: string;
    readonly names: string;
  };
}

const all: { readonly [language in Language]: CircuitWords } = { fr, en };

/** What is told where slow teams can't be through their circuits within the hunt's limit. */
export const tellSlowest = (
  language: Language,
  { slowest }: Pick<Timetable, 'slowest'>,
  { minutes }: Hunt['rules'],
): readonly string[] =>
  minutes === undefined || slowest <= minutes ? [] : [circuitWords(language).tooSlow(slowest, minutes)];

/** The words of circuits, in a language. */
export const circuitWords = (language: Language): CircuitWords => all[language];
