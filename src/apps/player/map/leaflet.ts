import 'leaflet/dist/leaflet.css';
import { DivIcon, type DivIconOptions } from 'leaflet';

/** The only door to Leaflet 1.9: whatever else the map needs of it is exported here. */
export {
  Circle,
  type Coords,
  DomEvent,
  DomUtil,
  type DoneCallback,
  GridLayer,
  LatLng,
  LatLngBounds,
  type Layer,
  type LeafletMouseEvent,
  Map as LeafletMap,
  Marker,
  Point,
  Polygon,
  Polyline,
  TileLayer,
  type ZoomAnimEvent,
} from 'leaflet';

/** An icon that is a node, or a box to be dressed by its class: never a string of HTML. */
export const nodeIcon = (
  options: Omit<DivIconOptions, 'html'>,
  node: HTMLElement = document.createElement('i'),
): DivIcon => new DivIcon({ ...options, html: node });
