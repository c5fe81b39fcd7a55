import './cartouche.css';
import type { Position } from '../../../core/lib/position';
import { LatLng, type LeafletMap } from './leaflet';
import type { Box } from './names';
import type { Spot } from './sight';

/** The title block of a chart: its box makes way for the boat, what it frames stays. */
export interface Cartouche {
  /** Where the boat is now. */
  heed(boat: Position | null): void;
  destroy(): void;
}

/** How near to the block the boat may come, in pixels: half of its own drawing. */
const clearance = 36;

/** Where the boat may not come: the block, and a little around it. */
const boxOf = ({ offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height }: HTMLElement): Box => ({
  left: left - clearance,
  top: top - clearance,
  right: left + width + clearance,
  bottom: top + height + clearance,
});

const isIn = ({ x, y }: Spot, { left, top, right, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Writes the hunt's title above what stands in `block`, which has the block's frame on a desk. */
export const letterTitle = (map: LeafletMap, block: HTMLElement, title: string): Cartouche => {
  const letters = document.createElement('span');
  letters.className = 'chart-title';
  letters.setAttribute('aria-hidden', 'true');
  letters.textContent = title;
  block.prepend(letters);
  let [boat, box] = [null as Position | null, null as Box | null];
  const mind = (): void => {
    const spot = boat && map.latLngToContainerPoint(new LatLng(boat.lat, boat.lng));
    block.toggleAttribute('data-boat', spot !== null && box !== null && isIn(spot, box));
  };
  // Not at every move of the map: the page would be laid out anew for each.
  const measure = (): void => {
    box = boxOf(block);
    mind();
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(block);
  map.on('move', mind);
  map.on('moveend resize', measure);
  return {
    heed: (next) => {
      boat = next;
      mind();
    },
    destroy: () => {
      sizes.disconnect();
      map.off('move', mind);
      map.off('moveend resize', measure);
      letters.remove();
    },
  };
};
