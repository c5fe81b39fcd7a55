import type { CreditLack } from '../../core/dataset/credit/licenses';
import type { Language } from '../../core/lib/language';
import { typeset } from '../../ui/messages/typeset';

/** What `read` says beside the report. */
interface ReadWords {
  readonly lacks: { readonly [lack in CreditLack]: (license: string) => string };
  readonly sites: string;
  readonly site: (row: number, name: string, lat: number, lng: number) => string;
}

/** What `read` says on the terminal beside the report of a file. */
export const readWords: { readonly [language in Language]: ReadWords } = {
  fr: typeset<ReadWords>({
    lacks: {
      publisher: () =>
        'à savoir : l’éditeur est inconnu. Nommez-le dans un datapackage.json à côté du fichier (« contributors »).',
      license: () =>
        'à savoir : la licence est inconnue, et sans elle rien ne permet de publier ces données. Cherchez-la sur la page du portail, et écrivez-la dans un datapackage.json (« licenses »).',
      unknownLicense: (license) =>
        `à savoir : Jalon ne connaît pas la licence « ${license} ». Lisez ce qu’elle demande avant de publier ces données.`,
      date: () =>
        'à savoir : la date de ces données est inconnue. Écrivez-la dans un datapackage.json (« version »), par exemple 2026-03-31.',
    },
    sites: 'Lieux',
    site: (row, name, lat, lng) => `ligne ${row} : ${name || 'sans nom'} (${lat}, ${lng})`,
  }),
  en: {
    lacks: {
      publisher: () =>
        'note: the publisher is unknown. Name it in a datapackage.json beside the file (“contributors”).',
      license: () =>
        'note: the licence is unknown, and without one nothing allows this data to be published. Look for it on the portal’s page, and write it into a datapackage.json (“licenses”).',
      unknownLicense: (license) =>
        `note: Jalon doesn’t know the licence “${license}”. Read what it asks for before publishing this data.`,
      date: () =>
        'note: the date of this data is unknown. Write it into a datapackage.json (“version”), such as 2026-03-31.',
    },
    sites: 'Sites',
    site: (row, name, lat, lng) => `row ${row}: ${name || 'no name'} (${lat}, ${lng})`,
  },
};
