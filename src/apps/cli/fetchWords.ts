import type { Language } from '../../core/lib/language';
import { typeset } from '../../ui/messages/typeset';

interface FetchWords {
  readonly exists: string;
  readonly help: string;
}

/** What `fetch` says on the terminal. */
export const fetchWords: { readonly [language in Language]: FetchWords } = {
  fr: typeset<FetchWords>({
    exists: 'ce fichier existe déjà et reste comme il est ; choisissez un autre dossier avec --out.',
    help: `npm run -s hunt -- fetch ADRESSE [options]

Télécharge un jeu de données ouvert, avec son éditeur, sa licence et sa date, dans un dossier à son nom :
le fichier, et à côté un datapackage.json (Frictionless Data Package). Puis dit ce que Jalon y comprend.

L’adresse est la page d’un jeu de données ou une exportation d’un portail Opendatasoft, une page ou un fichier
de data.gouv.fr, ou un fichier n’importe où sur le Web.

  --out DOSSIER    le dossier où écrire ; rien n’y est remplacé
  --json           ce que Jalon comprend, pour les programmes
  --lang fr|en     la langue des phrases
  --help           ceci`,
  }),
  en: {
    exists: 'this file exists already and stays as it is; choose another folder with --out.',
    help: `npm run -s hunt -- fetch ADDRESS [options]

Downloads an open dataset, with its publisher, licence and date, into a folder of its name:
the file, and beside it a datapackage.json (Frictionless Data Package). Then tells what Jalon makes of it.

The address is a dataset’s page or an export of an Opendatasoft portal, a page or a file
of data.gouv.fr, or a file anywhere on the web.

  --out FOLDER     the folder to write into; nothing there is replaced
  --json           what Jalon makes of it, for programs
  --lang fr|en     the language of the sentences
  --help           this`,
  },
};
