import { createJoin } from '../gtfs/join';
import { stationsOf } from '../gtfs/stations';
import type { Source } from './source';

/** `stops.txt` of a GTFS feed (gtfs.org/documentation/schedule/reference/#stopstxt). */
export const gtfsStops: Source = {
  id: 'gtfs',
  recognizedBy: ['stop_id', 'stop_name', 'stop_lat', 'stop_lon'],
  idKey: 'stop_id',
  nameKey: 'stop_name',
  kinds: {
    stop_code: 'identifier',
    stop_desc: 'text',
    stop_lat: 'place',
    stop_lon: 'place',
    zone_id: 'identifier',
    stop_url: 'link',
    location_type: 'category',
    parent_station: 'identifier',
    wheelchair_boarding: 'category',
    platform_code: 'identifier',
    lines: 'categories',
    line_count: 'number',
    modes: 'categories',
    line_colors: 'categories',
  },
  whole: (table) => (table.partOf ? table : stationsOf(table, createJoin())),
};
