import type { Hunt, HuntStage } from '../prepare/hunt';
import { untouchedStage } from './evolve';
import { modes } from './modes';
import type { Play, StagePlay } from './play';

const msPerMinute = 60_000;

/** How often a code may be refused before "we're here" is believed: the sign may be gone, and no game ends for that. */
export const codesBeforeWord = 3;

/** The hunt's stages in the order of the play's circuit. */
export const stagesOf = (hunt: Hunt, play: Play): readonly HuntStage[] => {
  const byId = new Map(hunt.stages.map((stage) => [stage.id, stage]));
  const circuit = hunt.circuits[play.circuit]?.map((id) => byId.get(id)).filter((stage) => stage !== undefined);
  return circuit ?? hunt.stages;
};

/** The stages that may be reached or worked on now, in circuit order; none before the start and after the end. */
export const openStages = (hunt: Hunt, play: Play): readonly HuntStage[] =>
  play.started && play.finished === null ? modes[hunt.rules.mode].open(stagesOf(hunt, play), play) : [];

/** The open stages where the team isn't yet: what the gate watches. */
export const stagesToReach = (hunt: Hunt, play: Play): readonly HuntStage[] =>
  openStages(hunt, play).filter((stage) => stagePlay(play, stage.id).arrivedBy === null);

/** How the team has left a stage, touched or not. */
export const stagePlay = (play: Play, stageId: string): StagePlay => play.stages.get(stageId) ?? untouchedStage;

/** Which ways in a stage has beside the gate: the author's code at any time; the team's own word when another way was offered and there is no code, or the code fails them. */
export const otherWays = (stage: HuntStage, play: Play): { readonly code: boolean; readonly word: boolean } => {
  const { arrivedBy, otherWay, codesRefused } = stagePlay(play, stage.id);
  const away = arrivedBy === null;
  const code = stage.code !== undefined;
  return { code: away && code, word: away && otherWay !== null && (!code || codesRefused >= codesBeforeWord) };
};

/** Milliseconds left at `at`: never negative, still after the end, null without a limit or when time is in doubt. */
export const leftMs = (hunt: Hunt, play: Play, at: number): number | null => {
  const { minutes } = hunt.rules;
  if (minutes === undefined || play.timeDoubtful) return null;
  if (!play.started) return minutes * msPerMinute;
  const now = play.finished === null ? Math.max(at, play.at) : play.at;
  return Math.max(0, minutes * msPerMinute - (now - play.startedAt));
};
