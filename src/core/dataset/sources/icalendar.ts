import { byHeaders, type Source } from './source';

/** The events of an iCalendar (RFC 5545), under the names of their properties. */
export const icalendar: Source = {
  id: 'icalendar',
  know: byHeaders({
    needs: ['summary', 'dtstart'],
    ids: ['uid'],
    names: ['summary'],
    kinds: {
      text: ['description', 'rrule', 'contact', 'organizer'],
      date: ['dtstart', 'dtend', 'dtstamp', 'created', 'last modified'],
      categories: ['categories'],
      category: ['status', 'class', 'transp'],
      address: ['location'],
      place: ['geo'],
      link: ['url'],
    },
  }),
};
