import { dateOf, linkOf } from '../../lib/unknown';
import type { Credit } from '../dataset';
import { languageTag } from '../language/tags';

/** Takes what the files of a feed say of who publishes it. */
export interface Publisher {
  addAgency(name: string, url: string, lang: string): void;
  addInfo(name: string, url: string, version: string, start: string, lang: string): void;
  credit(): Partial<Credit>;
  /** The language of the feed's texts, a BCP 47 tag; '' where it isn't said, or is several. */
  language(): string;
}

/** A day of GTFS, `20260131`, or a version that begins with one, as the date it is; '' for what is none. */
const dayIn = (text: string): string =>
  /^(?:19|20)\d\d/.test(text) ? dateOf(text.replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3')) : '';

/** So many agencies can be named in one breath; who publishes for more of them isn't told by their names. */
const mostNamed = 3;

/**
 * Whose a feed is (gtfs.org/documentation/schedule/reference): its publisher where `feed_info.txt` names one, else its
 * agencies; its date is that of its version where this is a date, else the first day that it is for.
 */
export const createPublisher = (): Publisher => {
  const agencies = new Map<string, string>();
  let info: Partial<Credit> = {};
  let feedLanguage = '';
  const agencyLanguages = new Set<string>();
  return {
    addAgency: (name, url, lang) => {
      if (languageTag(lang) !== '') agencyLanguages.add(languageTag(lang));
      if (name !== '' && !agencies.has(name)) agencies.set(name, linkOf(url));
    },
    addInfo: (name, url, version, start, lang) => {
      feedLanguage ||= languageTag(lang);
      const date = dayIn(version) || dayIn(start);
      info = { ...(name && { publisher: name, publisherUrl: linkOf(url) }), ...(date && { date }), ...info };
    },
    language: () => feedLanguage || (agencyLanguages.size === 1 ? ([...agencyLanguages][0] ?? '') : ''),
    credit: () => {
      const names = [...agencies.keys()];
      if (info.publisher !== undefined || names.length === 0 || names.length > mostNamed) return info;
      const publisherUrl = names.length === 1 ? (agencies.get(names[0] ?? '') ?? '') : '';
      return { ...info, publisher: names.join(', '), publisherUrl };
    },
  };
};
