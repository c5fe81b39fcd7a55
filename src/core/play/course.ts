import type { During } from '../lib/hours';
import { forkOf, uncertainStages } from '../lib/promised';
import type { Hunt, HuntStage } from '../prepare/hunt';
import { untouchedStage } from './evolve';
import { modes } from './modes';
import { type Doing, type Holder, isHere, isPassed } from './modes/mode';
import { openingsOf } from './opening';
import type { Play, StagePlay } from './play';

/** How often a code may be refused before "we're here" is believed: the sign may be gone, and no game ends for that. */
export const codesBeforeWord = 3;

/** Circuits laid out once for each hunt: a hunt never changes, and every action asks for its stages. */
const laidOut = new WeakMap<Hunt, readonly (readonly HuntStage[])[]>();

/** A stage with the clue for those who come from another, or from the start. */
const comingFrom = (stage: HuntStage, before: string | null): HuntStage => {
  const own = stage.clues?.find(({ after }) => after === before);
  return own ? { ...stage, clue: own.clue } : stage;
};

const layOut = (hunt: Hunt): readonly (readonly HuntStage[])[] => {
  const byId = new Map(hunt.stages.map((stage) => [stage.id, stage]));
  return hunt.circuits.map((ids) =>
    ids.flatMap((id, i) => {
      const stage = byId.get(id);
      return stage ? [comingFrom(stage, ids[i - 1] ?? null)] : [];
    }),
  );
};

/** The hunt's stages in the order of the play's circuit, each with the clue for those who come that way; in the hunt's own where it has no such circuit. */
export const stagesOf = (hunt: Hunt, play: Play): readonly HuntStage[] => {
  const circuits = laidOut.get(hunt) ?? layOut(hunt);
  laidOut.set(hunt, circuits);
  return circuits[play.circuit] ?? hunt.stages;
};

/**
 * The number of each stage of a circuit, from 1: in its order, the ways of one fork alike, then what follows these alone, then those that are secret.
 * It is the same all along a play, whatever opens; as many as are promised have one before the others, and it tells of no secret and of no way that isn't taken.
 */
export const numbersOf = (
  circuit: readonly Pick<HuntStage, 'id' | 'secret' | 'opens' | 'final'>[],
): ReadonlyMap<string, number> => {
  const uncertain = uncertainStages(circuit);
  const wayOf = (stage: (typeof circuit)[number]) => (stage.secret ? undefined : forkOf(stage));
  const rankOf = (stage: (typeof circuit)[number]): number => {
    if (stage.secret) return 2;
    return uncertain.has(stage.id) && wayOf(stage) === undefined ? 1 : 0;
  };
  const ranked = [0, 1, 2].flatMap((rank) => circuit.filter((stage) => rankOf(stage) === rank));
  const places = [...new Set(ranked.map((stage) => wayOf(stage) ?? stage.id))];
  return new Map(ranked.map((stage) => [stage.id, places.indexOf(wayOf(stage) ?? stage.id) + 1]));
};

/** Things by their numbers, the first first. */
export const byNumber = <T extends { readonly number: number }>(things: readonly T[]): readonly T[] =>
  [...things].sort((one, other) => one.number - other.number);

/** Whether a stage has opened, or waits for nothing. */
const isOpened = (play: Play, { id, opens }: HuntStage): boolean => opens === undefined || stagePlay(play, id).opened;

/** The stages that may be reached or worked on now, in circuit order; none before the start and after the end. */
export const openStages = (hunt: Hunt, play: Play): readonly HuntStage[] => {
  if (!play.started || play.finished !== null) return [];
  const opened = stagesOf(hunt, play).filter((stage) => isOpened(play, stage));
  return modes[hunt.rules.mode].open(opened, play);
};

/** The stages that a team knows of, in circuit order: those that have opened, and those to come that are neither secret nor on a way that it may not take. */
export const knownStages = (hunt: Hunt, play: Play): readonly HuntStage[] => {
  const stages = stagesOf(hunt, play);
  if (stages.every((stage) => isOpened(play, stage))) return stages;
  const uncertain = uncertainStages(hunt.stages, ({ id }) => stagePlay(play, id).opened);
  return stages.filter(
    (stage) => isOpened(play, stage) || !(stage.secret || play.finished === 'won' || uncertain.has(stage.id)),
  );
};

/** How many forks lie ahead of which a way is still to be taken: each will be one stage more. */
export const forksAhead = (hunt: Hunt, play: Play): number => {
  if (play.finished !== null) return 0;
  const [openingOf, known] = [openingsOf(hunt, play), knownStages(hunt, play)];
  const taken = new Set(known.map(forkOf));
  const ahead = hunt.stages.filter(
    (stage) => !stage.secret && !taken.has(forkOf(stage)) && openingOf(stage) !== 'never',
  );
  return new Set(ahead.flatMap((stage) => forkOf(stage) ?? [])).size;
};

/** Whose turn it is with the phone; null where it is everybody's. */
export const holderOf = (hunt: Hunt, play: Play, doing: Doing): Holder | null =>
  modes[hunt.rules.mode].holder?.(hunt, play, doing) ?? null;

/** The stages that have not opened yet and still may, in circuit order. */
export const waitingStages = (hunt: Hunt, play: Play): readonly HuntStage[] => {
  const waiting = stagesOf(hunt, play).filter((stage) => !isOpened(play, stage));
  if (waiting.length === 0) return waiting;
  const openingOf = openingsOf(hunt, play);
  return waiting.filter((stage) => openingOf(stage) !== 'never');
};

/** Whether what is open at certain times is so now. */
export type OpenNow = (during: During) => boolean;

/** Whether the team would look for a stage if it were open: its hours are asked for then, not before. */
const isInTurn = (hunt: Hunt, play: Play, stage: HuntStage): boolean => {
  const opened = stagesOf(hunt, play).filter((one) => one === stage || isOpened(play, one));
  return modes[hunt.rules.mode].open(opened, play).includes(stage);
};

/** Of these stages that wait, the first for which all has come, its hours too. */
export const earnedOf = (
  hunt: Hunt,
  play: Play,
  waiting: readonly HuntStage[],
  isOpenNow: OpenNow,
): HuntStage | undefined => {
  if (waiting.length === 0) return undefined;
  const openingOf = openingsOf(hunt, play);
  const isItsTime = (stage: HuntStage): boolean =>
    stage.opens?.during === undefined || (isOpenNow(stage.opens.during) && isInTurn(hunt, play, stage));
  return waiting.find((stage) => openingOf(stage) === 'open' && isItsTime(stage));
};

/** Whether nothing is left to do here but what was set aside. */
const isNothingLeft = (hunt: Hunt, play: Play): boolean =>
  openStages(hunt, play).every(({ id }) => isPassed(play, id) && !isHere(play, id));

/** The stage that is next where nothing else is left, whatever it waits for: first one that waits for its hours alone. None that is secret. */
export const leftToOpen = (hunt: Hunt, play: Play): HuntStage | undefined => {
  if (!play.started || play.finished !== null || !isNothingLeft(hunt, play)) return undefined;
  const waiting = waitingStages(hunt, play).filter(({ secret }) => !secret);
  const openingOf = openingsOf(hunt, play);
  return waiting.find((stage) => stage.opens?.during && openingOf(stage) === 'open') ?? waiting[0];
};

/** The stages that wait for their hours, or will, in circuit order: none that is secret. */
export const shutStages = (hunt: Hunt, play: Play): readonly HuntStage[] =>
  hunt.stages.some(({ opens }) => opens?.during)
    ? waitingStages(hunt, play).filter(({ opens, secret }) => opens?.during && !secret)
    : [];

/** The open stages where the team isn't yet: what the gate watches. */
export const stagesToReach = (hunt: Hunt, play: Play): readonly HuntStage[] =>
  openStages(hunt, play).filter((stage) => stagePlay(play, stage.id).arrivedBy === null);

/** What a hint of a stage costs, counted from 0. */
export const hintCostOf = ({ rules }: Hunt, { hintCosts }: HuntStage, hint: number): number =>
  hintCosts?.[hint] ?? rules.hintCost;

/** Whether the team searches for something around the stage where it is: its receiver must tell all that it has. */
export const isSearching = (hunt: Hunt, play: Play): boolean =>
  openStages(hunt, play).some(({ id, challenges: asked }) => {
    const { arrivedBy, challenges } = stagePlay(play, id);
    const next = asked.find((one) => challenges.get(one.id)?.closed !== true);
    return arrivedBy !== null && next?.content.type === 'search';
  });

/** How the team has left a stage, touched or not. */
export const stagePlay = (play: Play, stageId: string): StagePlay => play.stages.get(stageId) ?? untouchedStage;

/** Whether no other stage is left but such as were set aside: none that is open, and none that still waits and would be opened for want of others. */
export const isLastLeft = (hunt: Hunt, play: Play, stageId: string): boolean =>
  stagesOf(hunt, play).every((stage) => {
    const { done, passed } = stagePlay(play, stage.id);
    return stage.id === stageId || done || passed || !isOpened(play, stage);
  }) && waitingStages(hunt, play).every(({ secret }) => secret);

/** Which ways in a stage has beside the gate: the author's code at any time; the team's own word when another way was offered and there is no code, or the code fails them. */
export const otherWays = (stage: HuntStage, play: Play): { readonly code: boolean; readonly word: boolean } => {
  const { arrivedBy, otherWay, codesRefused } = stagePlay(play, stage.id);
  const away = arrivedBy === null;
  const code = stage.code !== undefined;
  return { code: away && code, word: away && otherWay !== null && (!code || codesRefused >= codesBeforeWord) };
};
