import './cartouche.css';
import type { Position } from '../../../core/lib/position';
import { LatLng, type LeafletMap } from './leaflet';

/** The title block of a chart: its box makes way for the boat, what it frames stays. */
export interface Cartouche {
  /** Where the boat is now. */
  heed(boat: Position | null): void;
  destroy(): void;
}

/** How near to the block the boat may come, in pixels: half of its own drawing. */
const clearance = 36;

/** Writes the hunt's title above what stands in `block`, which has the block's frame on a desk. */
export const letterTitle = (map: LeafletMap, block: HTMLElement, title: string): Cartouche => {
  const letters = document.createElement('span');
  letters.className = 'chart-title';
  letters.setAttribute('aria-hidden', 'true');
  letters.textContent = title;
  block.prepend(letters);
  let boat: Position | null = null;
  const mind = (): void => {
    const spot = boat && map.latLngToContainerPoint(new LatLng(boat.lat, boat.lng));
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = block;
    const within = (at: number, from: number, length: number) =>
      at > from - clearance && at < from + length + clearance;
    block.toggleAttribute('data-boat', spot !== null && within(spot.x, left, width) && within(spot.y, top, height));
  };
  map.on('move zoomend resize', mind);
  return {
    heed: (next) => {
      boat = next;
      mind();
    },
    destroy: () => {
      map.off('move zoomend resize', mind);
      letters.remove();
    },
  };
};
