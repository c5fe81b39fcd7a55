import { byHeaders, type Source } from './source';

/** Events in the format of ODE (Ouverture des données événementielles, of the association LiberTIC): CSV, JSON or XML with the same names. */
export const ode: Source = {
  id: 'ode',
  know: byHeaders({
    needs: ['eid', 'title', 'event start', 'latlong'],
    ids: ['eid'],
    names: ['title'],
    kinds: {
      text: ['description', 'address details', 'organiser'],
      date: ['event start', 'event end', 'effective', 'expires'],
      categories: ['subjects', 'targets'],
      category: ['town', 'country'],
      address: ['address', 'street'],
      place: ['latlong'],
      image: ['photos1 url', 'photos2 url', 'photos3 url'],
      link: ['source', 'press url', 'gallery url', 'video url', 'audio url'],
    },
  }),
};
