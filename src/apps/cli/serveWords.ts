import type { Language } from '../../core/lib/language';
import { typeset } from '../../ui/messages/typeset';

interface ServeWords {
  readonly at: (url: string) => string;
  readonly onPhone: (url: string) => string;
  readonly warning: string;
  readonly toStop: string;
  readonly building: string;
  readonly noBuild: string;
  readonly noNetwork: string;
  readonly portTaken: (port: number) => string;
  readonly noPort: string;
  readonly badPort: (given: string) => string;
  readonly help: string;
}

/** What `serve` says on the terminal. */
export const serveWords: { readonly [language in Language]: ServeWords } = {
  fr: typeset<ServeWords>({
    at: (url) => `Jalon vous attend à ${url} (Ctrl+C pour arrêter).`,
    onPhone: (url) => `Sur un téléphone du même réseau : ${url}`,
    warning:
      'Votre téléphone dira que la connexion n’est pas privée : le certificat est celui que Jalon s’est fait, pour ce réseau seulement. ' +
      'Touchez « Paramètres avancés » (« Afficher les détails » sur iPhone), puis continuez vers le site : sans HTTPS, un téléphone ne donne pas sa position.',
    toStop: 'Ctrl+C pour arrêter.',
    building: 'Le jeu n’est pas encore construit : on le construit, une fois pour toutes…',
    noBuild: 'Le jeu n’a pas pu être construit : lancez « npm ci », puis « npm run build », qui dira pourquoi.',
    noNetwork: 'Cet ordinateur n’est sur aucun réseau local : connectez-le au même Wi-Fi que le téléphone.',
    portTaken: (port) => `Le port ${port} est pris ou réservé : choisissez-en un autre avec --port, ou aucun.`,
    noPort: 'Aucun port libre à partir de 4173 : donnez-en un avec --port.',
    badPort: (given) => `« ${given} » n’est pas un port : donnez un nombre de 0 à 65535.`,
    help: `npm run -s hunt -- serve [options]

Sert le jeu construit, jusqu’à Ctrl+C ; sans construction, le construit d’abord.

  --port N         le port (sinon le premier libre à partir de 4173)
  --open           ouvre le navigateur
  --phone          pour un téléphone du même réseau : en HTTPS, avec un code QR
  --lang fr|en     la langue des phrases
  --help           ceci`,
  }),
  en: {
    at: (url) => `Jalon is waiting for you at ${url} (Ctrl+C to stop).`,
    onPhone: (url) => `On a phone on the same network: ${url}`,
    warning:
      'Your phone will say that the connection is not private: the certificate is one that Jalon made itself, for this network alone. ' +
      'Tap “Advanced” (“Show Details” on an iPhone), then go on to the site: without HTTPS, a phone gives no position.',
    toStop: 'Ctrl+C to stop.',
    building: 'The game has not been built yet: building it, once and for all…',
    noBuild: 'The game could not be built: run “npm ci”, then “npm run build”, which will say why.',
    noNetwork: 'This computer is not on a local network: connect it to the same Wi-Fi as the phone.',
    portTaken: (port) => `Port ${port} is taken or reserved: choose another with --port, or none.`,
    noPort: 'No free port from 4173 upwards: give one with --port.',
    badPort: (given) => `“${given}” is not a port: give a number from 0 to 65535.`,
    help: `npm run -s hunt -- serve [options]

Serves the built game until Ctrl+C; builds it first where there is no build.

  --port N         the port (otherwise the first free one from 4173 upwards)
  --open           opens the browser
  --phone          for a phone on the same network: over HTTPS, with a QR code
  --lang fr|en     the language of the sentences
  --help           this`,
  },
};
