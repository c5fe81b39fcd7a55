import type { LatLng, LeafletMap } from './leaflet';

const seconds = 0.9;

/**
 * Moves the map to a place and a level, as the eye can follow. Only a change of level is a flight: where the first frame
 * of a Leaflet flight comes late, all that is left of it is its last step, and at the same level that step tells the
 * layers nothing: ground and pins would stay behind the game.
 */
export const glide = (map: LeafletMap, center: LatLng, zoom: number): void => {
  if (zoom === map.getZoom()) map.setView(center, zoom, { animate: true, duration: seconds });
  else map.flyTo(center, zoom, { duration: seconds });
};
