import { DomUtil, LatLng, type LeafletMap, type Point, type ZoomAnimEvent } from './leaflet';
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

/**
 * Locks an element to the map. The game draws a frame for one view; whenever the map moves after that, the element
 * itself is moved and scaled (the late latch), so that what was drawn stays on its place until the next frame.
 */
export const mountOverlay = (map: LeafletMap, onMove: () => void): Overlay => {
  const root = createRoot(map);
  let frame: Frame = { zoom: map.getZoom(), corner: map.getPixelOrigin().add(upperLeft(map)) };
  let zooming = false;

  const put = (origin: Point, zoom: number): void => {
    const scale = map.getZoomScale(zoom, frame.zoom);
    DomUtil.setTransform(root, frame.corner.multiplyBy(scale).subtract(origin), scale);
  };
  const latch = (): void => put(map.getPixelOrigin(), map.getZoom());

  const reframe = (): void => {
    if (zooming) return;
    frame = { zoom: map.getZoom(), corner: map.getPixelOrigin().add(upperLeft(map)) };
    latch();
  };

  const onMoved = (): void => {
    if (map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim')) return;
    zooming = false;
    root.classList.remove(animated);
    latch();
    onMove();
  };

  /** A zoom is carried by the same CSS transition as the map's own layers; outwards it starts from the wider view. */
  const onZoomAnimation = ({ center, zoom }: ZoomAnimEvent): void => {
    const origin = originAt(map, center, zoom);
    zooming = true;
    if (zoom < frame.zoom) frame = { zoom, corner: origin.add(upperLeft(map)) };
    root.classList.remove(animated);
    latch();
    onMove();
    root.getBoundingClientRect();
    root.classList.add(animated);
    put(origin, zoom);
  };

  map.on('move zoom viewreset', onMoved);
  map.on('zoomanim', onZoomAnimation);
  latch();

  const metersPerPixel = (lat: number): number =>
    (earthMeters * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** frame.zoom);

  return {
    sight: {
      root,
      size: () => ({ width: map.getSize().x, height: map.getSize().y }),
      reframe,
      place: ({ lat, lng }) => map.project(new LatLng(lat, lng), frame.zoom).subtract(frame.corner),
      pixels: ({ lat }, meters) => meters / metersPerPixel(lat),
      magnification: () => (zooming ? new DOMMatrix(getComputedStyle(root).transform).a : 1),
    },
    destroy: () => {
      map.off('move zoom viewreset', onMoved);
      map.off('zoomanim', onZoomAnimation);
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
