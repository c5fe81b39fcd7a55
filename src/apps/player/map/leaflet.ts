import 'leaflet/dist/leaflet.css';

/** The only door to Leaflet 1.9: whatever else the map needs of it is exported here. */
export {
  Circle,
  type Coords,
  DivIcon,
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
