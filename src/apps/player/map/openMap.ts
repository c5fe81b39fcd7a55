import { LeafletMap } from './leaflet';

/** How near a map shows what is drawn, and tiles: outlines have nothing to tell from as near as tiles do. */
export const nearestZoom = { drawn: 18, tiled: 19 } as const;

/** An empty map in an element that has a size, whose keys, buttons and credit are the page's own; `leastZoom` where its frame sets none. */
export const openMap = (element: HTMLElement, animated: boolean, leastZoom = 0): LeafletMap => {
  element.classList.add('chart');
  const map = new LeafletMap(element, {
    keyboard: false,
    zoomControl: false,
    attributionControl: false,
    doubleClickZoom: false,
    boxZoom: false,
    minZoom: leastZoom,
    maxZoom: nearestZoom.drawn,
    fadeAnimation: false,
    zoomAnimation: animated,
    inertia: animated,
    // whoever frames the map does, and leaves no timer behind that a map which is gone would answer
    trackResize: false,
  });
  map.getPane('mapPane')?.setAttribute('aria-hidden', 'true');
  return map;
};
