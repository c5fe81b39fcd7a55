import './chart.css';
import type { Position } from '../../../core/lib/position';
import { firstTeam } from '../../../core/play/team';
import { wallsOf } from './covers';
import { walkingZoom } from './fit';
import { boundsOf, frameHunt } from './framing';
import { type Furniture, furnish } from './furniture';
import { glide } from './glide';
import { type Ground, layGround } from './ground';
import { type Inks, readInks } from './inks';
import { LatLng, type LeafletMap, type LeafletMouseEvent } from './leaflet';
import { layNotes, type Notes } from './notes';
import { nearestZoom, openMap } from './openMap';
import { mountPin, type Pin } from './pin';
import { tiledAround } from './planIgn';
import { mountPointer, type Pointer } from './pointer';
import { isSamePlace, settle } from './settle';
import { mountStagecraft, type Stagecraft } from './stagecraft';
import { unknownLand } from './survey';
import { layTiles, type Tiles } from './tiles';
import type { ChartOptions, ChartView } from './view';

export type { ChartLabels } from './view';

/** A chart that stands on the page. */
export interface Chart {
  update(view: ChartView): void;
  /** Shows the whole hunt. */
  showAll(): void;
  /** Brings a place to the middle, near enough to walk by. */
  center(position: Position): void;
  destroy(): void;
}

/** The hands that the chart writes in: a canvas uses a font only once it is there. */
const loadHands = async ({ waterFont }: Inks): Promise<void> => {
  await Promise.allSettled([document.fonts?.ready, document.fonts?.load(`italic 600 16px ${waterFont}`)]);
};

const goTo = (map: LeafletMap, { lat, lng }: Position, reducedMotion: boolean): void => {
  const place = new LatLng(lat, lng);
  const zoom = Math.max(map.getZoom(), walkingZoom);
  const size = map.getSize();
  if (reducedMotion || size.x === 0 || size.y === 0) map.setView(place, zoom, { animate: false });
  else glide(map, place, zoom);
};

/** Everything that is laid on the map, and what was shown last. */
interface Layers {
  readonly ground: Ground;
  readonly notes: Notes;
  readonly tiles: Tiles;
  readonly furniture: Furniture;
  readonly pin: Pin;
  readonly pointer: Pointer;
  readonly stagecraft: Stagecraft;
}

/** The places of the stages: the same object as long as none has moved. */
const keepPlaces = (last: readonly Position[], stages: ChartView['stages']): readonly Position[] => {
  const same = stages.length === last.length && stages.every(({ position }, i) => isSamePlace(position, last[i]));
  return same ? last : stages.map(({ position }) => position);
};

const emptyView: ChartView = {
  stages: [],
  around: [],
  token: null,
  look: firstTeam,
  aim: null,
  reading: null,
  pointed: null,
  trail: [],
  survey: unknownLand,
  celebrate: null,
  spectacle: null,
  fresh: false,
  tiles: false,
  theme: 'day',
};

/** What the layers show. */
interface Shown {
  readonly view: ChartView;
  readonly inks: Inks;
  /** Whether tiles lie on the ground. */
  readonly tiled: boolean;
  readonly places: readonly Position[];
  readonly aim: Position | null;
  readonly start: Position | null;
}

const layOn = (
  element: HTMLElement,
  map: LeafletMap,
  options: ChartOptions,
  inks: () => Inks,
  stages: () => readonly Position[],
  onTiles: (shown: boolean) => void,
): Layers => {
  const { frame, tiled, reducedMotion, covers } = options;
  const bare = { survey: unknownLand, inks: inks(), bare: false, stages: [], aim: null, start: null };
  const ground = layGround(map, bare);
  const walls = () => [...wallsOf(element, covers()), ...ground.names()];
  return {
    ground,
    notes: layNotes(map, options, walls),
    tiles: layTiles(map, { bounds: tiledAround(frame), tiled, inks, stages, onShown: onTiles }),
    furniture: furnish(map, options, ground.names),
    pin: mountPin(map),
    pointer: mountPointer(map),
    stagecraft: mountStagecraft(map, reducedMotion, walls, () => unroll(element)),
  };
};

/** Takes the paper off, which has lain over the chart of a fresh hunt until it could unroll. */
const unroll = (element: HTMLElement): void => {
  if (element.hasAttribute('data-rolled')) element.dataset.unrolled = '';
  element.removeAttribute('data-rolled');
};

const showOn = (element: HTMLElement, layers: Layers, { view, inks, tiled, places, aim, start }: Shown): void => {
  element.dataset.chart = view.theme;
  element.toggleAttribute('data-spectacle', view.spectacle !== null);
  const drawing = { survey: view.survey, inks, bare: tiled, stages: places, aim, start };
  layers.ground.show(drawing);
  layers.notes.show(view, drawing);
  layers.furniture.credit(tiled, view.survey.credits);
  layers.furniture.heed(view);
  layers.pin.show(view.token);
  layers.pointer.show(view.pointed);
  layers.stagecraft.show(view, inks);
};

/** Puts the chart into an element that has a size. Inks are read from the element when the theme changes. */
export const mountChart = (element: HTMLElement, options: ChartOptions): Chart => {
  const map = openMap(element, !options.reducedMotion);
  map.fitBounds(boundsOf(options.frame), { animate: false });
  let view = emptyView;
  let inks: Inks = readInks(element, view.theme);
  let tiled = false;
  let places: readonly Position[] = [];
  let [aim, start]: [Position | null, Position | null] = [null, null];

  const show = (): void => {
    const before = places;
    places = keepPlaces(before, view.stages);
    if (places !== before) layers.tiles.dye();
    if (!isSamePlace(aim ?? undefined, view.aim?.position)) aim = view.aim?.position ?? null;
    start ??= view.trail[0] ?? null;
    showOn(element, layers, { view, inks, tiled, places, aim, start });
  };
  const layers = layOn(
    element,
    map,
    options,
    () => inks,
    () => places,
    (shown) => {
      tiled = shown;
      options.onTiles(tiled);
      map.setMaxZoom(tiled ? nearestZoom.tiled : nearestZoom.drawn);
      show();
    },
  );

  const readAgain = (): void => {
    inks = readInks(element, view.theme);
    show();
    layers.tiles.dye();
  };
  const framing = frameHunt(map, element, options);
  const repaint = requestRepaint(readAgain);
  void loadHands(inks).then(repaint.ask);
  map.on('click', ({ latlng }: LeafletMouseEvent) => {
    const { lat, lng } = latlng.wrap();
    options.onTap({ lat, lng });
  });

  return {
    update: (next) => {
      const settled = settle(view, next);
      if (settled === view) return;
      const dyed = settled.theme !== view.theme || view === emptyView;
      if (view === emptyView && settled.fresh && !options.reducedMotion) element.dataset.rolled = '';
      view = settled;
      if (dyed) inks = readInks(element, view.theme);
      show();
      framing.heed(view);
      layers.tiles.want(view.tiles);
      if (dyed) repaint.ask();
    },
    showAll: framing.showAll,
    center: (position) => goTo(map, position, options.reducedMotion),
    destroy: () => {
      repaint.cancel();
      framing.destroy();
      for (const layer of Object.values(layers)) layer.destroy();
      map.remove();
      element.classList.remove('chart');
      element.removeAttribute('data-unrolled');
    },
  };
};

/** The page may change its theme only after it told the chart: so the inks are read once more with the next frame. */
const requestRepaint = (repaint: () => void): { ask(): void; cancel(): void } => {
  let asked = 0;
  let gone = false;
  return {
    ask: () => {
      cancelAnimationFrame(asked);
      if (!gone) asked = requestAnimationFrame(repaint);
    },
    cancel: () => {
      gone = true;
      cancelAnimationFrame(asked);
    },
  };
};
