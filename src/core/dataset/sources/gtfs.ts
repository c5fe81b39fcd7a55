import { createJoin } from '../gtfs/join';
import { stationsBy } from '../gtfs/stations';
import { byHeaders, type Source } from './source';

/** `stops.txt` of a GTFS feed (gtfs.org/documentation/schedule/reference/#stopstxt). */
export const gtfsStops: Source = {
  id: 'gtfs',
  know: byHeaders({
    needs: ['stop id', 'stop name', 'stop lat', 'stop lon'],
    ids: ['stop id'],
    names: ['stop name'],
    kinds: {
      identifier: ['stop code', 'zone id', 'parent station', 'platform code'],
      text: ['stop desc'],
      place: ['stop lat', 'stop lon'],
      link: ['stop url'],
      category: ['location type', 'wheelchair boarding'],
      categories: ['lines', 'modes', 'line colors'],
      number: ['line count'],
    },
  }),
  verbatim: true,
  whole: stationsBy(createJoin()),
};
