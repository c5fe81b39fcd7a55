import { byHeaders, type Source } from './source';

/** Events of OpenAgenda: the columns of its Opendatasoft export, or the paths of its own JSON (developers.openagenda.com). */
export const openAgenda: Source = {
  id: 'openagenda',
  know: byHeaders({
    needs: [
      'uid',
      ['title fr', 'title en', 'title'],
      ['firstdate begin', 'first timing begin', 'timings'],
      ['location coordinates', 'location latitude', 'location name', 'location uid'],
    ],
    ids: ['uid'],
    names: ['title fr', 'title', 'title en'],
    kinds: {
      text: [
        'description fr',
        'description en',
        'description',
        'long description fr',
        'longdescription fr',
        'longdescription',
        'conditions fr',
        'daterange fr',
        'date range fr',
        'daterange',
        'timings',
      ],
      date: [
        'firstdate begin',
        'firstdate end',
        'lastdate begin',
        'lastdate end',
        'first timing begin',
        'first timing end',
        'last timing begin',
        'last timing end',
        'updatedat',
        'updated at',
      ],
      categories: ['keywords fr', 'keywords en', 'keywords'],
      category: ['location city', 'location department', 'location region', 'location name', 'originagenda title'],
      address: ['location address'],
      postcode: ['location postalcode', 'location postal code', 'location insee'],
      place: ['location coordinates', 'location latitude', 'location longitude'],
      link: ['canonicalurl', 'canonical url'],
      image: ['image', 'originalimage', 'thumbnail'],
    },
  }),
};
