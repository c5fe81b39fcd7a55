import type { Language } from '../../core/lib/language';
import { say } from '../../core/lib/language';
import type { PlayEvent } from '../../core/play/play';
import type { Game } from './game';
import type { Celebration, ChartStage, ChartView, StageState } from './map/view';

const stateOf = (game: Game, id: string): StageState => {
  const stage = game.play.stages.get(id);
  if (stage?.done) return 'done';
  if (stage?.arrivedBy) return 'here';
  return game.standing.open.some((open) => open.id === id) ? 'open' : 'hidden';
};

/** The stages in the order of the play's circuit; a title shows once the team has been there. */
const stagesOf = (game: Game, language: Language): readonly ChartStage[] => {
  const order = game.hunt.circuits[game.play.circuit] ?? game.hunt.stages.map((stage) => stage.id);
  return order.flatMap((id, index) => {
    const stage = game.hunt.stages.find((one) => one.id === id);
    if (!stage) return [];
    const { position, radiusMeters } = stage;
    const state = stateOf(game, id);
    const title = state === 'here' || state === 'done' ? say(stage.title, language) : null;
    return [{ id, number: index + 1, position, radiusMeters, state, title }];
  });
};

/** What an event is worth celebrating, if anything; the treasure outshines the rest. */
const celebrationOf = (news: readonly PlayEvent[], treasure: string): Celebration | null => {
  const won = news.some((event) => event.type === 'finished' && event.how === 'won');
  if (won) return { kind: 'treasure', treasure };
  const right = news.find((event) => event.type === 'answered' && event.mark === 1);
  const arrived = news.find((event) => event.type === 'arrived');
  if (arrived?.type === 'arrived') return { kind: 'arrival', stage: arrived.stage };
  if (right?.type === 'answered') return { kind: 'right', stage: right.stage };
  return null;
};

/** How the choices of the person bear on the chart. */
export interface ChartChoices {
  readonly language: Language;
  readonly theme: 'day' | 'night';
  readonly tiles: boolean;
}

/** The chart of a game, as a function of it. */
export const chartView = (game: Game, { language, theme, tiles }: ChartChoices): ChartView => ({
  stages: stagesOf(game, language),
  token: game.whereabouts && { ...game.whereabouts, simulated: game.simulating },
  trail: game.trail,
  places: game.places,
  celebrate: celebrationOf(game.news, game.hunt.treasure.kind),
  tiles,
  theme,
});
