import type { Language } from '../../core/lib/language';

interface ServeWords {
  readonly at: (url: string) => string;
  readonly onPhone: (url: string) => string;
  readonly warning: string;
  readonly noBuild: string;
  readonly noNetwork: string;
  readonly portTaken: (port: number) => string;
  readonly noPort: string;
  readonly badPort: (given: string) => string;
  readonly usage: string;
}

/** What `serve` says on the terminal. */
export const serveWords: { readonly [language in Language]: ServeWords } = {
  fr: {
    at: (url) => `Jalon vous attend à ${url} (Ctrl+C pour arrêter).`,
    onPhone: (url) => `Sur un téléphone du même réseau : ${url}`,
    warning:
      'Votre téléphone dira que la connexion n’est pas privée : le certificat est celui que Jalon s’est fait, pour ce réseau seulement. ' +
      'Touchez « Paramètres avancés » (« Afficher les détails » sur iPhone), puis continuez vers le site : sans HTTPS, un téléphone ne donne pas sa position.',
    noBuild: 'Il n’y a pas encore de jeu à servir : lancez d’abord « npm run build ».',
    noNetwork: 'Cet ordinateur n’est sur aucun réseau local : connectez-le au même Wi-Fi que le téléphone.',
    portTaken: (port) => `Le port ${port} est pris : choisissez-en un autre avec --port, ou aucun.`,
    noPort: 'Aucun port libre à partir de 4173 : donnez-en un avec --port.',
    badPort: (given) => `« ${given} » n’est pas un port : donnez un nombre de 0 à 65535.`,
    usage: 'serve ne connaît que --port N, --open, --phone et --lang fr|en.',
  },
  en: {
    at: (url) => `Jalon awaits you at ${url} (Ctrl+C to stop).`,
    onPhone: (url) => `On a phone on the same network: ${url}`,
    warning:
      'Your phone will say that the connection is not private: the certificate is one that Jalon made itself, for this network alone. ' +
      'Tap “Advanced” (“Show Details” on an iPhone), then go on to the site: without HTTPS, a phone gives no position.',
    noBuild: 'There is no game to serve yet: run “npm run build” first.',
    noNetwork: 'This computer is on no local network: connect it to the same Wi-Fi as the phone.',
    portTaken: (port) => `Port ${port} is taken: choose another with --port, or none.`,
    noPort: 'No free port from 4173 upward: give one with --port.',
    badPort: (given) => `“${given}” is no port: give a number from 0 to 65535.`,
    usage: 'serve knows only --port N, --open, --phone and --lang fr|en.',
  },
};
