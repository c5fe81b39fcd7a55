import type { GameLayer } from '../scenes/layer';
import type { Inks } from './inks';
import type { LeafletMap } from './leaflet';
import type { Box } from './names';
import { mountOverlay, type Overlay } from './overlay';
import { mountPlain, type Plain } from './plain';
import type { ChartView } from './view';

/** Who draws the game: the map's plain marks first, the game's canvas as soon as it runs. */
export interface Stagecraft {
  show(view: ChartView, inks: Inks): void;
  destroy(): void;
}

interface Shown {
  readonly view: ChartView;
  readonly inks: Inks;
}

/** How long the page waits for the game before it does without. */
const longestWaitMs = 2500;

/** Shows the plain marks at once and asks for the game; when it can't be had, the plain marks stay. `onReady` is called when either stands. */
export const mountStagecraft = (
  map: LeafletMap,
  reducedMotion: boolean,
  walls: () => readonly Box[],
  onReady: () => void,
): Stagecraft => {
  let plain: Plain | null = mountPlain(map, walls);
  let game: GameLayer | null = null;
  let overlay: Overlay | null = null;
  let shown: Shown | null = null;
  let gone = false;

  const draw = (): void => {
    if (!shown) return;
    plain?.show(shown.view, shown.inks);
    game?.show(shown.view, shown.inks);
  };

  /** The plain marks go only when the game has drawn what they show. */
  const takeOver = (ready: GameLayer): void => {
    game = ready;
    if (shown) ready.show(shown.view, shown.inks);
    requestAnimationFrame(onReady);
    plain?.destroy();
    plain = null;
  };
  const giveUp = (): void => {
    game?.destroy();
    game = null;
    overlay?.destroy();
    onReady();
  };

  const load = async (): Promise<void> => {
    const { openGame } = await import('../scenes/layer');
    if (gone) return;
    overlay = mountOverlay(map, walls, () => game?.wake());
    const ready = await openGame(overlay.sight, reducedMotion);
    if (gone) return ready.destroy();
    takeOver(ready);
    map.on('resize', () => game?.resize());
  };
  const waiting = setTimeout(onReady, longestWaitMs);
  load().catch(giveUp);

  return {
    show: (view, inks) => {
      shown = { view, inks };
      draw();
    },
    destroy: () => {
      gone = true;
      clearTimeout(waiting);
      plain?.destroy();
      game?.destroy();
      overlay?.destroy();
    },
  };
};
