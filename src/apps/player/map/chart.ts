import './chart.css';
import type { Bounds, Position } from '../../../core/lib/position';
import { inFrance } from './france';
import { type Furniture, furnish } from './furniture';
import { type Ground, layGround } from './ground';
import { type Inks, readInks } from './inks';
import { LatLng, LatLngBounds, LeafletMap, type LeafletMouseEvent } from './leaflet';
import { mountPin, type Pin } from './pin';
import { settle } from './settle';
import { mountStagecraft, type Stagecraft } from './stagecraft';
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

const walkingZoom = 16;
const leastFrameMeters = 300;

/** The frame as Leaflet has it: across the antimeridian its east is beyond 180, and a point becomes a small box. */
const boundsOf = ({ south, west, north, east }: Bounds): LatLngBounds => {
  const box = new LatLngBounds([south, west], [north, east < west ? east + 360 : east]);
  return box.extend(box.getCenter().toBounds(leastFrameMeters)).pad(0.15);
};

const openMap = (element: HTMLElement, bounds: LatLngBounds, { reducedMotion }: ChartOptions): LeafletMap => {
  element.classList.add('chart');
  const animated = !reducedMotion;
  const map = new LeafletMap(element, {
    keyboard: false,
    zoomControl: false,
    attributionControl: false,
    doubleClickZoom: false,
    boxZoom: false,
    maxZoom: 19,
    minZoom: 3,
    fadeAnimation: false,
    zoomAnimation: animated,
    inertia: animated,
  });
  map.fitBounds(bounds, { animate: false });
  map.getPane('mapPane')?.setAttribute('aria-hidden', 'true');
  return map;
};

const watchSize = (element: HTMLElement, map: LeafletMap): ResizeObserver => {
  const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  observer.observe(element);
  return observer;
};

const goTo = (map: LeafletMap, { lat, lng }: Position, reducedMotion: boolean): void => {
  const place = new LatLng(lat, lng);
  const zoom = Math.max(map.getZoom(), walkingZoom);
  const size = map.getSize();
  if (reducedMotion || size.x === 0 || size.y === 0) map.setView(place, zoom, { animate: false });
  else if (zoom === map.getZoom() && map.getBounds().contains(place)) map.panTo(place);
  else map.flyTo(place, zoom, { duration: 0.9 });
};

/** Everything that is laid on the map, and what was shown last. */
interface Layers {
  readonly ground: Ground;
  readonly tiles: Tiles;
  readonly furniture: Furniture;
  readonly pin: Pin;
  readonly stagecraft: Stagecraft;
}

const emptyView: ChartView = {
  stages: [],
  token: null,
  trail: [],
  places: [],
  celebrate: null,
  tiles: false,
  theme: 'day',
};

/** Puts the chart into an element that has a size. Inks are read from the element when the theme changes. */
export const mountChart = (element: HTMLElement, options: ChartOptions): Chart => {
  const bounds = boundsOf(options.frame);
  const map = openMap(element, bounds, options);
  let view = emptyView;
  let inks: Inks = readInks(element, view.theme);
  let tilesShown = false;

  const show = (): void => {
    element.dataset.chart = view.theme;
    layers.ground.show(view.places, inks, !tilesShown);
    layers.furniture.credit(tilesShown);
    layers.pin.show(view.token);
    layers.stagecraft.show(view, inks);
  };
  const onTiles = (shown: boolean): void => {
    tilesShown = shown;
    show();
  };
  const layers: Layers = {
    ground: layGround(map, { places: [], inks, named: true }),
    tiles: layTiles(map, bounds, onTiles),
    furniture: furnish(map, options),
    pin: mountPin(map),
    stagecraft: mountStagecraft(map, options.reducedMotion),
  };

  const readAgain = (): void => {
    inks = readInks(element, view.theme);
    show();
  };
  const repaint = requestRepaint(readAgain);
  const sizes = watchSize(element, map);
  void document.fonts?.ready.then(repaint.ask);
  map.on('click', ({ latlng }: LeafletMouseEvent) => {
    const { lat, lng } = latlng.wrap();
    options.onTap({ lat, lng });
  });

  return {
    update: (next) => {
      const settled = settle(view, next);
      if (settled === view) return;
      const dyed = settled.theme !== view.theme || view === emptyView;
      view = settled;
      if (dyed) inks = readInks(element, view.theme);
      show();
      layers.tiles.want(view.tiles && inFrance(options.frame));
      if (dyed) repaint.ask();
    },
    showAll: () => map.flyToBounds(bounds, { animate: !options.reducedMotion, duration: 0.9 }),
    center: (position) => goTo(map, position, options.reducedMotion),
    destroy: () => {
      repaint.cancel();
      sizes.disconnect();
      for (const layer of Object.values(layers)) layer.destroy();
      map.remove();
      element.classList.remove('chart');
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
