import type { LatLng, LeafletMap } from './leaflet';

const seconds = 0.9;
const underWay = new WeakSet<LeafletMap>();

/** Whether a map is on its way to where it was sent. */
export const isGliding = (map: LeafletMap): boolean => underWay.has(map);

/**
 * Moves the map to a place and a level, as the eye can follow. Only a change of level is a flight: where the first frame
 * of a Leaflet flight comes late, all that is left of it is its last step, and at the same level that step tells the
 * layers nothing: ground and pins would stay behind the game.
 */
export const glide = (map: LeafletMap, center: LatLng, zoom: number): void => {
  if (zoom === map.getZoom()) map.setView(center, zoom, { animate: true, duration: seconds });
  else map.flyTo(center, zoom, { duration: seconds });
  if (zoom === map.getZoom() && map.getCenter().equals(center)) return;
  underWay.add(map);
  map.once('moveend', () => underWay.delete(map));
};
