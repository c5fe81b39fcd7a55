import { fold } from '../../lib/text';
import type { Credit } from '../dataset';

/** A licence of open data whose duties Jalon knows: its id as SPDX’s list would write it, its title and its own page. */
export interface License {
  readonly id: (typeof licenses)[number]['id'];
  readonly title: string;
  readonly url: string;
}

/** Of Creative Commons' attribution before it was international, in the words of any country. */
const olderBy = <Version extends '2.0' | '2.5' | '3.0'>(version: Version) => ({
  id: `CC-BY-${version}` as const,
  title: `Creative Commons Attribution ${version}`,
  url: `https://creativecommons.org/licenses/by/${version}/`,
  // our own words
  names: new RegExp(
    `^(cc|creative commons) (by|attribution)( (v|version )?${version.replace(/\.0$/, '( 0)?').replace('.', ' ')})( (unported|generic|[a-z]{2}|france|deutschland|italia|espana))?$`,
  ),
  // our own words
  pages: new RegExp(
    `^(www\\.)?creativecommons\\.org/licenses/by/${version.replace('.', '\\.')}(?![\\d.])|^spdx\\.org/licenses/CC-BY-${version.replace('.', '\\.')}(?![\\d.])`,
    'i',
  ),
});

const licenses = [
  {
    id: 'etalab-1.0',
    title: 'Licence Ouverte / Open Licence 1.0',
    url: 'https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf',
    names:
      /^(fr lo|etalab 1( 0)?)$|^(etalab )?licen[cs]e ouverte( open licen[cs]e)?( d?etalab)?( (v ?|version )?1( 0)?)?( etalab)?$/,
    pages: /^(www\.)?etalab\.gouv\.fr\/wp-content\/uploads\/2014\/05\/(licence_ouverte|open_licence)\.pdf/i,
  },
  {
    id: 'etalab-2.0',
    title: 'Licence Ouverte / Open Licence 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    names:
      /^(fr )?lo ?v?2( 0)?$|^etalab (v ?)?2( 0)?$|^(etalab )?(licen[cs]e ouverte( (v ?|version )?2( 0)?)?( open licen[cs]e)?|open licen[cs]e( licence ouverte)?)( d?etalab)?( (v ?|version )?2( 0)?)( etalab)?$/,
    pages:
      /^(www\.)?etalab\.gouv\.fr\/(licence-ouverte-open-licence|wp-content\/uploads\/20\d\d\/\d\d\/(etalab-)?licence[-_]ouverte[-_]v2|wp-content\/uploads\/2018\/11\/open-licence)|^alliance\.numerique\.gouv\.fr\/licence-ouverte-open-licence|^github\.com\/etalab\/licence-ouverte\b|^spdx\.org\/licenses\/etalab-2\.0\b/i,
  },
  {
    id: 'ODbL-1.0',
    title: 'Open Database License 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    names:
      /^(licen[cs]e )?(odc )?odbl( v?1( 0)?)?( version francaise)?( open data ?base licen[cs]e)?$|^(odc |open data commons )?open data ?base licen[cs]e( odbl)?( (v|version )?1( 0)?)?( odbl)?$/,
    pages:
      /^(www\.)?opendatacommons\.org\/licenses\/odbl(\/(1[-.]0|summary))?\/?([?#].*)?$|^spdx\.org\/licenses\/ODbL-1\.0\b|^(www\.)?opendefinition\.org\/licenses\/(odc-)?odbl\b|^(www\.)?openstreetmap\.org\/copyright\b/i,
  },
  ...(['2.0', '2.5', '3.0'] as const).map(olderBy),
  {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    names:
      /^(cc|creative commons) (by|attribution)( interna[ctz]ional[a-z]?)?( (v|version )?4( 0)?)?( interna[ctz]i?onal[a-z]?)?( public)?( licen[cs]e)?( cc by( 4 0)?| creative commons attribution( 4 0)?)?$|^attribution 4 0( international)?( cc by( 4 0)?)?$/,
    pages: /^(www\.)?creativecommons\.org\/licenses\/by\/4\.0\b|^spdx\.org\/licenses\/CC-BY-4\.0/i,
  },
  {
    id: 'CC0-1.0',
    title: 'Creative Commons CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    names:
      /^(creative commons )?(cc|creative commons) ?(0|zero)( (v|version )?1( 0)?)?( universal)?( cc0 1 0)?( public domain dedication)?$/,
    pages:
      /^(www\.)?creativecommons\.org\/publicdomain\/zero\/1\.0\b|^spdx\.org\/licenses\/CC0-1\.0|^(www\.)?opendefinition\.org\/licenses\/cc-zero\b/i,
  },
  {
    id: 'OGL-UK-3.0',
    title: 'Open Government Licence 3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    names:
      /^(uk )?ogl( uk)?( v?3( 0)?)?$|^(uk )?open government licen[cs]e( v| version)? ?3( 0)?( for public sector information| united kingdom)?$|^uk open government licen[cs]e( ogl)?$/,
    pages:
      /^(www\.)?nationalarchives\.gov\.uk\/doc\/open-government-licence(\/version\/3\b|\/?$)|^spdx\.org\/licenses\/OGL-UK-3\.0/i,
  },
] as const;

/** Whose addresses name a licence to the letter: what isn't found there is another licence, whatever its name. */
const exactHosts = /^(www\.)?(creativecommons|opendatacommons)\.org\//i;

/** Small letters without accents, and one space between words and numbers: `CC-BY 4.0` is `cc by 4 0`. */
const plain = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The licence that a name (as portals write it: an SPDX id, data.gouv.fr’s `lov2`, a title in full) or the address of
 * its page tells; null for one that isn't known, or that a name leaves open. The address decides where they differ.
 */
export const licenseOf = (name: string, url: string): License | null => {
  const page = url.trim().replace(/^https?:\/\//i, '');
  const byPage = licenses.find(({ pages }) => pages.test(page));
  const byName = exactHosts.test(page) ? undefined : licenses.find(({ names }) => names.test(plain(name)));
  const known = byPage ?? byName;
  return known ? { id: known.id, title: known.title, url: known.url } : null;
};

/** The titles of the licences whose duties Jalon knows. */
export const knownLicenses: readonly string[] = licenses.map(({ title }) => title);

/** What must be known of a dataset before it is published, and isn't: `unknownLicense` is one whose duties Jalon doesn't know. */
export type CreditLack = 'publisher' | 'license' | 'unknownLicense' | 'date';

/** What is missing of a credit, in the order in which it is told. */
export const lacksOf = ({ publisher, license, licenseUrl, date }: Credit): readonly CreditLack[] => {
  const unlicensed = license === '' && licenseUrl === '' ? 'license' : 'unknownLicense';
  return [
    ...(publisher === '' ? (['publisher'] as const) : []),
    ...(licenseOf(license, licenseUrl) === null ? ([unlicensed] as const) : []),
    ...(date === '' ? (['date'] as const) : []),
  ];
};
