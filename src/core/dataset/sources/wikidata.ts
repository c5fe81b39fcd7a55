import type { FieldKind } from '../dataset';
import type { Source } from './source';

const label = /^(.+)Label$/;
/** What has no label of its own, though a query may ask for one. */
const literal = /date|inception|time|year|coord|image|count|population/i;

/** Results of a query to Wikidata: beside `item` stands `itemLabel`. The first such pair is what was asked for, the others tell of it. */
export const wikidata: Source = {
  id: 'wikidata',
  know: (headers) => {
    const keys = [...headers.values()].flat();
    const all = new Set(keys);
    const pairs = keys.filter((key) => all.has(`${key}Label`));
    const [item] = pairs;
    if (item === undefined) return undefined;
    const kinds = keys.flatMap((key): (readonly [string, FieldKind])[] => {
      if (/Description$/.test(key)) return [[key, 'text']];
      return label.test(key) && !literal.test(key) ? [[key, 'category']] : [];
    });
    return { ids: [item], names: [`${item}Label`], kinds: new Map(kinds) };
  },
  ids: /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/|wd:)?Q\d+$/,
  credit: {
    publisher: 'Wikidata',
    publisherUrl: 'https://www.wikidata.org/',
    license: 'CC0 1.0',
    licenseUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
    url: 'https://www.wikidata.org/',
  },
};
