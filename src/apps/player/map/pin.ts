import { LatLng, type LeafletMap, Marker, nodeIcon } from './leaflet';
import type { ChartToken } from './view';

/** The small lantern at the foot of the token: the very place where the team is. */
export interface Pin {
  show(token: ChartToken | null): void;
  destroy(): void;
}

const size = 12;

/** A pin of the map's own, there before the game is and exact whatever the game draws around it. */
export const mountPin = (map: LeafletMap): Pin => {
  const icon = nodeIcon({ className: 'chart-pin', iconSize: [size, size], iconAnchor: [size / 2, size / 2] });
  const marker = new Marker([0, 0], { icon, interactive: false, keyboard: false, zIndexOffset: 10_000 });
  return {
    show: (token) => {
      if (!token) marker.remove();
      else marker.setLatLng(new LatLng(token.position.lat, token.position.lng)).addTo(map);
    },
    destroy: () => {
      marker.remove();
    },
  };
};
