import { holderOf, stagePlay } from '../../../core/play/course';
import type { Holder } from '../../../core/play/modes/mode';
import { openPause } from '../../../core/play/pauses';
import type { Action, OpenedBecause } from '../../../core/play/play';
import type { HuntChallenge, HuntStage } from '../../../core/prepare/hunt';
import type { Photos } from '../../../platform/ports';
import type { Choices } from '../choices';
import type { Conduct, Game } from '../game';
import type { Shut } from '../hours';
import type { Page } from '../unread';
import { type StageRow, soughtRow, stageRows } from './stages';

/** What a panel lets the team do. */
export type Act = (action: Action) => void;

/** Given to every panel of a running play. */
export interface PanelProps {
  readonly choices: Choices;
  readonly game: Game;
  readonly conduct: Conduct;
  readonly act: Act;
  readonly photos: Photos;
}

/** What the sheet shows: something to read, a question, the way to a stage, or the end. */
export type Panel =
  | { readonly kind: 'arrival'; readonly row: StageRow; readonly points: number }
  | { readonly kind: 'outcome'; readonly row: StageRow; readonly challenge: HuntChallenge }
  | { readonly kind: 'news'; readonly row: StageRow; readonly of: 'gift' | OpenedBecause }
  | { readonly kind: 'question'; readonly row: StageRow; readonly challenge: HuntChallenge }
  | { readonly kind: 'walk'; readonly row: StageRow }
  | { readonly kind: 'shut'; readonly row: StageRow; readonly shut: Shut }
  | { readonly kind: 'paused' }
  | { readonly kind: 'handover'; readonly holder: Holder }
  | { readonly kind: 'over' };

/** The challenges of a stage that are put to the team: to find the place is none. */
export const askedAt = ({ challenges }: HuntStage): readonly HuntChallenge[] =>
  challenges.filter(({ content }) => content.type !== 'find');

/** The first question that the team has still to answer at a stage. */
export const nextQuestion = (game: Game, stage: HuntStage): HuntChallenge | undefined => {
  const { challenges } = stagePlay(game.play, stage.id);
  return askedAt(stage).find(({ id }) => challenges.get(id)?.closed !== true);
};

/** Whether the pages may be turned here: a tab that reads along follows the one that plays. */
export const mayGoOn = ({ role, play }: Game): boolean => role === 'writer' || play.finished !== null;

const unreadPanel = (rows: readonly StageRow[], unread: Page): Panel | undefined => {
  const row = rows.find(({ stage }) => stage.id === unread.stage);
  if (!row) return undefined;
  if (unread.kind === 'arrival') return { kind: 'arrival', row, points: unread.points };
  if (unread.kind === 'gift') return { kind: 'news', row, of: 'gift' };
  if (unread.kind === 'opened') return { kind: 'news', row, of: unread.why };
  const challenge = row.stage.challenges.find(({ id }) => id === unread.challenge);
  return challenge && { kind: 'outcome', row, challenge };
};

const questionPanel = (game: Game, rows: readonly StageRow[]): Panel | undefined => {
  const arrivedAt = ({ stage }: StageRow): number => stagePlay(game.play, stage.id).arrivedAt ?? 0;
  const here = rows.filter(({ state }) => state === 'here').sort((a, b) => arrivedAt(b) - arrivedAt(a));
  for (const row of here) {
    const challenge = nextQuestion(game, row.stage);
    if (challenge) return { kind: 'question', row, challenge };
  }
  return undefined;
};

/** The stage that is closed and may be opened all the same, unless the team has chosen another. */
const shutPanel = (game: Game, rows: readonly StageRow[], sought: StageRow | undefined): Panel | undefined => {
  if (sought && (!sought.passed || sought.stage.id === game.aimed)) return undefined;
  const shut = game.shut.find(({ offered }) => offered);
  const row = rows.find(({ stage }) => stage.id === shut?.stage);
  return shut && row && { kind: 'shut', row, shut };
};

/** What the sheet shows now. */
export const panelOf = (game: Game): Panel => {
  if (openPause(game.play)) return { kind: 'paused' };
  const rows = stageRows(game);
  const [page] = game.unread;
  const reading = page && unreadPanel(rows, page);
  if (reading) return reading;
  if (game.play.finished !== null) return { kind: 'over' };
  const question = questionPanel(game, rows);
  if (question) return question;
  const row = soughtRow(rows, game);
  return shutPanel(game, rows, row) ?? (row ? { kind: 'walk', row } : { kind: 'over' });
};

/** Who is to have the phone for what the sheet shows; null where anybody may. */
export const holderFor = ({ hunt, play }: Game, { kind }: Panel): Holder | null =>
  kind === 'walk' || kind === 'question' ? holderOf(hunt, play, kind) : null;

/** Whether the sheet asks for a place that is found by walking. */
export const isSearched = (panel: Panel): boolean =>
  panel.kind === 'question' && panel.challenge.content.type === 'search';
