import { besideLng } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';
import { type LeafletMap, Marker, nodeIcon } from './leaflet';
import { standingApart } from './standingApart';

/** A team that is rehearsing, as a letter on the map. */
export interface TeamDot {
  readonly letter: string;
  readonly position: Position;
  /** Whether its play is over. */
  readonly over: boolean;
}

/** The letters of teams, over whatever else lies on the map. */
export interface TeamDots {
  show(dots: readonly TeamDot[]): void;
  destroy(): void;
}

const size = 24;

const iconOf = (letter: string) => {
  const word = document.createElement('span');
  word.textContent = letter;
  return nodeIcon({ className: 'team-dot', iconSize: [size, size] }, word);
};

/** Lays teams over a map. */
export const layTeams = (map: LeafletMap): TeamDots => {
  let markers: readonly Marker[] = [];
  const clear = (): void => {
    for (const marker of markers) marker.remove();
    markers = [];
  };
  const standAnew = (dots: readonly TeamDot[]): void => {
    clear();
    markers = dots.map(({ letter }) => {
      const icon = iconOf(letter);
      return new Marker([0, 0], { icon, interactive: false, keyboard: false, zIndexOffset: 10_000 }).addTo(map);
    });
  };
  const show = (dots: readonly TeamDot[]): void => {
    if (dots.length !== markers.length) standAnew(dots);
    const places = dots.map(({ position }) => {
      const { lat, lng } = besideLng(position, map.getCenter().lng);
      return [lat, lng] as const;
    });
    const besides = standingApart(places.map((place) => map.latLngToLayerPoint([...place])));
    for (const [i, { over }] of dots.entries()) {
      const [place, beside, marker] = [places[i], besides[i], markers[i]];
      if (place) marker?.setLatLng([...place]);
      const element = marker?.getElement();
      element?.toggleAttribute('data-over', over);
      if (element && beside) element.style.translate = `${beside.x}px ${beside.y}px`;
    }
  };
  return { show, destroy: clear };
};
