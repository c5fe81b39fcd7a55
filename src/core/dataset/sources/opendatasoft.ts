import { byHeaders, type Source } from './source';

/** An export of an Opendatasoft portal, with names (`geo_point_2d`) or labels (`Geo Point`): only what the portal adds is known. */
export const opendatasoft: Source = {
  id: 'opendatasoft',
  know: byHeaders({
    needs: [['geo point 2d', 'geo point', 'geo shape', 'record timestamp']],
    kinds: {
      place: ['geo point 2d', 'geo point', 'geo shape'],
      identifier: ['recordid', 'record id'],
      date: ['record timestamp'],
    },
  }),
};
