import { say } from '../../core/lib/language';
import type { Position } from '../../core/lib/position';
import type { ChartChoices } from './chartView';
import { chartView, onEarth, onMap } from './chartView';
import type { Conduct } from './game';
import type { Chart, ChartLabels } from './map/chart';
import type { Survey } from './map/survey';
import type { ChartOptions, Spectacle } from './map/view';

/** Holds the chart of a running play: loads it when its place on the page is there, and keeps it up with the game. */
export interface ChartKeeper {
  readonly slot: (element: HTMLDivElement | null) => void;
  /** The choices changed: the chart is drawn anew where its words did. */
  choose(choices: ChartChoices, labels: ChartLabels): void;
  /** Fills the chart with a spectacle, or gives it back. */
  stage(spectacle: Spectacle | null): void;
  center(position: Position): void;
  showAll(): void;
  close(): void;
}

/** What of the page may lie over the map of a play. */
const lyingOnTheMap = '.play-bar > *, .map-tools button, .simulator :is(select, button), .lesson, .sheet';

/** A keeper for the chart of one play. */
export const keepChart = (
  conduct: Conduct,
  survey: Survey,
  hears: Pick<ChartOptions, 'onCredit' | 'onTiles' | 'tiled'>,
  first: ChartChoices,
  firstLabels: ChartLabels,
): ChartKeeper => {
  let element: HTMLDivElement | null = null;
  let chart: Chart | null = null;
  let choices = first;
  let labels = firstLabels;
  let mounting = 0;
  let spectacle: Spectacle | null = null;

  /** A tap is an answer while a place is asked for, and else where to walk. */
  const onTap = (position: Position) => {
    const { pointing } = conduct.get();
    if (pointing && !pointing.isAnswer) conduct.point({ at: onEarth(position), isAnswer: false });
    else conduct.walkTo(position);
  };
  const update = () => chart?.update(chartView(conduct.get(), survey, spectacle, choices));
  const unmount = () => {
    mounting += 1;
    hears.onTiles(false);
    chart?.destroy();
    chart = null;
  };
  const mount = async () => {
    unmount();
    const turn = mounting;
    const { mountChart } = await import('./map/chart');
    if (turn !== mounting || !element) return;
    chart = mountChart(element, {
      frame: conduct.get().hunt.frame,
      title: say(conduct.get().hunt.title, choices.language),
      labels,
      language: choices.language,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      covers: () => [...document.querySelectorAll(lyingOnTheMap)],
      onTap,
      ...hears,
    });
    update();
  };
  const deafen = conduct.subscribe(update);

  return {
    slot: (next) => {
      element = next;
      if (next) mount();
      else unmount();
    },
    choose: (next, nextLabels) => {
      const again = next.language !== choices.language;
      choices = next;
      labels = nextLabels;
      if (again && element) mount();
      else update();
    },
    stage: (next) => {
      spectacle = next;
      update();
    },
    center: (position) => chart?.center(onMap(conduct.get(), position)),
    showAll: () => chart?.showAll(),
    close: () => {
      deafen();
      unmount();
    },
  };
};
