import { besideLng } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';
import { DivIcon, type LeafletMap, Marker } from './leaflet';

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
/** Teams in one place stand in a ring around it, so that each is seen. */
const ringPixels = 15;

const iconOf = (letter: string, i: number, of: number): DivIcon => {
  const turn = (2 * Math.PI * i) / of;
  const word = document.createElement('span');
  word.textContent = letter;
  return new DivIcon({
    className: 'team-dot',
    html: word,
    iconSize: [size, size],
    iconAnchor: [size / 2 - ringPixels * Math.sin(turn), size / 2 + ringPixels * Math.cos(turn)],
  });
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
    markers = dots.map(({ letter }, i) => {
      const icon = iconOf(letter, i, dots.length);
      return new Marker([0, 0], { icon, interactive: false, keyboard: false, zIndexOffset: 10_000 }).addTo(map);
    });
  };
  return {
    show: (dots) => {
      if (dots.length !== markers.length) standAnew(dots);
      for (const [i, { position, over }] of dots.entries()) {
        const { lat, lng } = besideLng(position, map.getCenter().lng);
        markers[i]?.setLatLng([lat, lng]);
        markers[i]?.getElement()?.toggleAttribute('data-over', over);
      }
    },
    destroy: clear,
  };
};
