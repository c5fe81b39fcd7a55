import './chart.css';
import './sitesMap.css';
import { boundsOf as boxOf, destinationPosition } from '../../../core/lib/geo';
import type { Language } from '../../../core/lib/language';
import type { Bounds, Position } from '../../../core/lib/position';
import type { Ring } from '../../../core/prepare/make/outing';
import type { SiteMark } from '../../../platform/ports';
import { nextTurn } from '../inTurns';
import { boundsOf } from './framing';
import { inFrance } from './france';
import { furnishPlainly } from './furniture';
import { glide } from './glide';
import { layGround } from './ground';
import { type Inks, readInks } from './inks';
import { LatLng, type LeafletMap, type LeafletMouseEvent } from './leaflet';
import { nearestZoom, openMap } from './openMap';
import { ignTiles } from './planIgn';
import { layMarks, type SiteMarks } from './siteMarks';
import { makeSprites, type Sprites } from './siteSprites';
import { type Choice, layStages, type SiteStages } from './siteStages';
import { type Land, type Survey, unknownLand } from './survey';
import { layTeams, type TeamDot } from './teamDots';
import { layTiles } from './tiles';
import type { ChartLabels } from './view';

/** What a map of sites is made for; none of it changes while it stands. */
export interface SitesMapOptions {
  readonly labels: ChartLabels;
  readonly language: Language;
  readonly reducedMotion: boolean;
  /** The marks of a box at a zoom. */
  marksIn(bounds: Bounds, zoom: number): Promise<readonly SiteMark[]>;
  /** A site was tapped, by its id. */
  onSite(id: string): void;
  /** Several sites were tapped that stand in one place. */
  onSpot(position: Position): void;
  /** Asks for the whole credit of the drawn land. */
  onCredit(): void;
}

/** All that the map shows; a new object for each change. */
export interface SitesView extends Choice {
  readonly land: Land;
  readonly theme: 'day' | 'night';
  readonly tiles: boolean;
}

/** A map of sites that stands on the page. */
export interface SitesMap {
  update(view: SitesView): void;
  /** Shows teams that rehearse. */
  showTeams(dots: readonly TeamDot[]): void;
  /** Shows a box of degrees. */
  showBox(bounds: Bounds): void;
  /** What lies in its middle. */
  middle(): Position;
  destroy(): void;
}

/** The marks of stages stand above their places, and need so much room in a box. */
const marginMeters = 120;

const around = ({ position, radiusMeters }: Ring): readonly Position[] =>
  [0, 90, 180, 270].map((bearing) => destinationPosition(position, radiusMeters, bearing));

/** The box of a walk; where there is none, of the ring that was looked in. */
export const boundsOfChoice = (ring: Ring | null, walk: readonly { readonly position: Position }[]): Bounds => {
  const stages = walk.flatMap(({ position }) => around({ position, radiusMeters: marginMeters }));
  return boxOf(stages.length > 0 || !ring ? stages : around(ring)) ?? { south: 0, west: 0, north: 0, east: 0 };
};

/** What is seen before any place is known: all of France; no view is farther than the least zoom. */
const overview = { center: new LatLng(46, 2), zoom: 5 };
const leastZoom = 2;
const earth = { south: -85, west: -180, north: 85, east: 180 };

const viewOf = (map: LeafletMap): Bounds => {
  const bounds = map.getBounds();
  return { south: bounds.getSouth(), west: bounds.getWest(), north: bounds.getNorth(), east: bounds.getEast() };
};

/** The land without the places of the bundled data, for the sites are another’s, and without an edge, for they may lie beyond it. */
const surveyOf = ({ outlines, credits }: Land): Survey => ({ outlines, credits, drawn: null, places: [] });

const noStages: readonly Position[] = [];

const emptyView: SitesView = {
  ring: null,
  start: null,
  chosen: [],
  way: [],
  picked: null,
  land: unknownLand,
  theme: 'day',
  tiles: false,
};

/** Keeps a box in view for as long as nobody moves the map. */
const boxInView = (map: LeafletMap, element: HTMLElement, reducedMotion: boolean) => {
  let kept: Bounds | null = null;
  const show = (bounds: Bounds, animated: boolean): void => {
    const box = boundsOf(bounds);
    const zoom = Math.min(map.getBoundsZoom(box), nearestZoom.drawn);
    if (animated) glide(map, box.getCenter(), zoom);
    else map.setView(box.getCenter(), zoom, { animate: false });
  };
  const sizes = new ResizeObserver(() => {
    map.invalidateSize({ animate: false });
    if (kept) show(kept, false);
  });
  sizes.observe(element);
  map.on('dragstart', () => {
    kept = null;
  });
  return {
    show: (bounds: Bounds): void => {
      const isFirst = !element.hasAttribute('data-shown');
      element.dataset.shown = '';
      kept = bounds;
      show(bounds, !isFirst && !reducedMotion);
    },
    destroy: () => {
      element.removeAttribute('data-shown');
      sizes.disconnect();
    },
  };
};

/** A tap is one on a chosen site, on a mark, or on nothing. */
const hearTaps = (map: LeafletMap, marks: SiteMarks, stages: SiteStages, options: SitesMapOptions): void => {
  const { reducedMotion, onSite, onSpot } = options;
  const open = ({ position, opensAt, site }: SiteMark): void => {
    const place = new LatLng(position.lat, position.lng);
    if (site) onSite(site.id);
    else if (opensAt > map.getMaxZoom()) onSpot(position);
    else if (reducedMotion) map.setView(place, opensAt, { animate: false });
    else glide(map, place, opensAt);
  };
  map.on('click', ({ containerPoint }: LeafletMouseEvent) => {
    const chosen = stages.at(containerPoint);
    const mark = marks.at(containerPoint);
    if (chosen !== null) onSite(chosen);
    else if (mark) open(mark);
  });
};

/** Puts the map into an element that has a size. */
export const mountSites = (element: HTMLElement, options: SitesMapOptions): SitesMap => {
  const map = openMap(element, !options.reducedMotion, leastZoom);
  map.setView(overview.center, overview.zoom, { animate: false });
  const box = boxInView(map, element, options.reducedMotion);
  let view = emptyView;
  let inks: Inks = readInks(element, view.theme);
  let sprites: Sprites = makeSprites(options.language, inks);
  let survey = surveyOf(view.land);
  let tiled = false;
  let gone = false;

  const drawing = () => ({ survey, inks, bare: tiled, stages: noStages, aim: null, start: null });
  const ground = layGround(map, drawing());
  const furniture = furnishPlainly(map, options);
  const marks = layMarks(map, options.marksIn, sprites);
  const stages = layStages(map);
  const teams = layTeams(map);
  hearTaps(map, marks, stages, options);
  const show = (): void => {
    if (survey.outlines !== view.land.outlines) survey = surveyOf(view.land);
    element.dataset.chart = view.theme;
    ground.show(drawing());
    furniture.credit(tiled, view.land.credits);
    stages.show(view, inks, sprites);
  };
  const onShown = (shown: boolean): void => {
    tiled = shown;
    map.setMaxZoom(tiled ? nearestZoom.tiled : nearestZoom.drawn);
    show();
  };
  const tiles = layTiles(map, { bounds: earth, tiled: ignTiles, inks: () => inks, stages: () => noStages, onShown });
  let minding = (): void => {};
  const mindTiles = (): void => {
    minding();
    minding = nextTurn(() => tiles.want(view.tiles && inFrance(viewOf(map))));
  };
  map.on('moveend', mindTiles);
  const dye = (): void => {
    if (gone) return;
    inks = readInks(element, view.theme);
    sprites = makeSprites(options.language, inks);
    marks.dye(sprites);
    show();
  };
  void document.fonts?.ready.then(dye);

  return {
    update: (next) => {
      const dyed = next.theme !== view.theme;
      view = next;
      mindTiles();
      show();
      if (dyed) requestAnimationFrame(dye);
    },
    showTeams: teams.show,
    showBox: box.show,
    middle: () => {
      const { lat, lng } = map.getCenter().wrap();
      return { lat, lng };
    },
    destroy: () => {
      gone = true;
      minding();
      for (const layer of [box, ground, furniture, marks, stages, teams, tiles]) layer.destroy();
      map.remove();
      element.classList.remove('chart');
    },
  };
};
