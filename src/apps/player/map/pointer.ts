import { LatLng, type LeafletMap, Marker, nodeIcon } from './leaflet';
import type { ChartView } from './view';

/** The mark of a place that a question is about. */
export interface Pointer {
  show(pointed: ChartView['pointed']): void;
  destroy(): void;
}

const size = 36;

const iconOf = (isAnswer: boolean) =>
  nodeIcon({
    className: isAnswer ? 'chart-pointer answer' : 'chart-pointer',
    iconSize: [size, size],
    iconAnchor: [size / 2, size / 2],
  });

/** A ring with a cross where the team points, or where the answer is. */
export const mountPointer = (map: LeafletMap): Pointer => {
  const marker = new Marker([0, 0], { icon: iconOf(false), interactive: false, keyboard: false, zIndexOffset: 9_000 });
  let shown: boolean | null = null;
  return {
    show: (pointed) => {
      if (!pointed) {
        marker.remove();
        return;
      }
      if (pointed.isAnswer !== shown) marker.setIcon(iconOf(pointed.isAnswer));
      shown = pointed.isAnswer;
      marker.setLatLng(new LatLng(pointed.position.lat, pointed.position.lng)).addTo(map);
    },
    destroy: () => {
      marker.remove();
    },
  };
};
