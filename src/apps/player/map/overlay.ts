import { DomUtil, LatLng, type LeafletMap, type Point, type ZoomAnimEvent } from './leaflet';
import type { Box } from './names';
import type { Sight } from './sight';

/** The view that the canvas was last drawn for: its zoom, and its corner in world pixels of that zoom. */
interface Frame {
  readonly zoom: number;
  readonly corner: Point;
}

/** The game's own pane above the map, and what it tells the game. */
export interface Overlay {
  readonly sight: Sight;
  destroy(): void;
}

const animated = 'leaflet-zoom-animated';
const earthMeters = 40_075_016.686;

const originAt = (map: LeafletMap, center: LatLng, zoom: number): Point =>
  map
    .project(center, zoom)
    .subtract(map.getSize().divideBy(2))
    .add(DomUtil.getPosition(map.getPane('mapPane') as HTMLElement))
    .round();

const upperLeft = (map: LeafletMap): Point => map.containerPointToLayerPoint([0, 0]);

const frameOf = (map: LeafletMap): Frame => ({
  zoom: map.getZoom(),
  corner: map.getPixelOrigin().add(upperLeft(map)),
});

/** Holds what was drawn for one frame on its place, wherever the map has gone since. */
const latchOn = (map: LeafletMap, root: HTMLElement) => {
  let frame = frameOf(map);
  const put = (origin: Point, zoom: number): void => {
    const scale = map.getZoomScale(zoom, frame.zoom);
    DomUtil.setTransform(root, frame.corner.multiplyBy(scale).subtract(origin), scale);
  };
  const putHere = (): void => put(map.getPixelOrigin(), map.getZoom());
  const turnTo = (next: Frame): void => {
    frame = next;
    putHere();
  };
  putHere();
  return { frame: () => frame, put, putHere, turnTo };
};

/** Moves the latch with the map, through its animated zooms too. */
const follow = (map: LeafletMap, root: HTMLElement, latch: ReturnType<typeof latchOn>, onMove: () => void) => {
  let zooming = false;
  const onMoved = (): void => {
    if (map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim')) return;
    zooming = false;
    root.classList.remove(animated);
    latch.putHere();
    onMove();
  };

  /** A zoom is carried by the same CSS transition as the map's own layers; outwards it starts from the wider view. */
  const onZoomAnimation = ({ center, zoom }: ZoomAnimEvent): void => {
    const origin = originAt(map, center, zoom);
    zooming = true;
    root.classList.remove(animated);
    latch.turnTo(zoom < latch.frame().zoom ? { zoom, corner: origin.add(upperLeft(map)) } : latch.frame());
    onMove();
    root.getBoundingClientRect();
    root.classList.add(animated);
    latch.put(origin, zoom);
  };

  const listeners = { move: onMoved, zoom: onMoved, viewreset: onMoved, zoomanim: onZoomAnimation };
  map.on(listeners);
  return { isZooming: () => zooming, stop: () => map.off(listeners) };
};

const metersPerPixel = (lat: number, zoom: number): number =>
  (earthMeters * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);

/**
 * Locks an element to the map. The game draws a frame for one view; whenever the map moves after that, the element
 * itself is moved and scaled (the late latch), so that what was drawn stays on its place until the next frame.
 */
export const mountOverlay = (map: LeafletMap, walls: () => readonly Box[], onMove: () => void): Overlay => {
  const root = createRoot(map);
  const latch = latchOn(map, root);
  const { isZooming, stop } = follow(map, root, latch, onMove);
  let rests = 0;
  const onRest = (): void => {
    rests += 1;
    onMove();
  };
  map.on('moveend', onRest);
  return {
    sight: {
      root,
      size: () => ({ width: map.getSize().x, height: map.getSize().y }),
      reframe: () => {
        if (!isZooming()) latch.turnTo(frameOf(map));
      },
      zoom: () => latch.frame().zoom,
      place: ({ lat, lng }) => map.project(new LatLng(lat, lng), latch.frame().zoom).subtract(latch.frame().corner),
      pixels: ({ lat }, meters) => meters / metersPerPixel(lat, latch.frame().zoom),
      walls,
      rests: () => rests,
      magnification: () => (isZooming() ? new DOMMatrix(getComputedStyle(root).transform).a : 1),
    },
    destroy: () => {
      stop();
      map.off('moveend', onRest);
      root.remove();
    },
  };
};

const createRoot = (map: LeafletMap): HTMLElement => {
  const pane = map.getPane('game') ?? map.createPane('game');
  pane.style.zIndex = '450';
  pane.style.pointerEvents = 'none';
  const root = document.createElement('div');
  root.className = 'chart-game';
  root.style.transformOrigin = '0 0';
  pane.append(root);
  return root;
};
