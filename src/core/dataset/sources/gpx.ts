import { byHeaders, type Source } from './source';

/** The points of a GPX (topografix.com/GPX/1/1), whose latitude and longitude are attributes. */
export const gpx: Source = {
  id: 'gpx',
  know: (headers) => (headers.get('lat')?.includes('@lat') ? points(headers) : undefined),
};

const points = byHeaders({
  needs: ['lat', 'lon'],
  names: ['name', 'desc'],
  kinds: {
    place: ['lat', 'lon'],
    text: ['desc', 'cmt', 'src', 'link text'],
    category: ['sym', 'type'],
    date: ['time'],
    number: ['ele'],
    link: ['link href', 'url'],
  },
});
