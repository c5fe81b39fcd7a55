import { formatCount } from '../formats';
import { typeset } from '../typeset';

const plays = (n: number): string => formatCount('fr', n, 'partie', 'parties');

/** What Jalon knows and keeps of those who play: for them, and for families and schools. */
export const privacy = typeset({
  title: 'Vie privée',
  lead: 'Jalon ne sait pas qui vous êtes, et ne raconte rien à personne.',

  players: 'Pour qui joue',
  forPlayers: [
    'Pas de compte, pas de nom. Votre équipe reçoit un nom tiré au sort.',
    'Une épreuve peut proposer une photo : vous pouvez continuer sans. Elle est réduite, sans lieu ni date, et reste dans ce téléphone jusqu’à ce que vous l’effaciez.',
    'Votre position sert à jouer, et à rien d’autre : voir si vous êtes arrivés, vous montrer sur la carte, dire si vous brûlez, ou trouver une chasse autour de vous. Elle n’est ni notée ni envoyée : elle s’oublie dès que la page se ferme.',
    'Vos réponses et vos points restent dans ce téléphone. Personne ne les voit, sauf si vous montrez ou envoyez votre résultat.',
    'Vous pouvez jouer sans donner votre position : sur place, touchez « J’y suis ! ».',
    'Pas de publicité, et personne ne compte vos visites.',
    'Vous pouvez tout effacer, quand vous voulez.',
  ] as readonly string[],

  kept: 'Sur cet appareil',
  keptHere: (n: number) =>
    n === 0
      ? 'Aucune partie n’est gardée ici. Seuls vos réglages le sont, s’ils ont changé.'
      : `${plays(n)} et vos réglages sont gardés ici.`,
  erase: 'Tout effacer',
  eraseAsk: 'Tout effacer de cet appareil ?',
  eraseWhy: (n: number) =>
    n === 0
      ? 'Vos réglages, les fichiers ouverts et les chasses emportées seront effacés, pour de bon.'
      : `${plays(n)} avec ${n === 1 ? 'ses' : 'leurs'} photos, vos réglages, les fichiers ouverts et les chasses emportées seront effacés, pour de bon.`,
  keep: 'Tout garder',
  erased: 'Tout est effacé.',
  taken: 'Une partie est ouverte dans un autre onglet : rien n’a été effacé. Fermez cet onglet, puis recommencez.',
  failed: 'Cet appareil n’a pas pu tout effacer. Effacez les données de ce site dans les réglages du navigateur.',

  families: 'Pour les familles et l’établissement',
  forFamilies: [
    {
      asked: 'Qui recueille des données ?',
      said: 'Personne. Jalon n’a ni serveur, ni compte, ni cookie, ni mesure d’audience. Le site qui l’héberge (une école, une commune…) voit, comme tout site web, l’adresse de connexion des appareils qui chargent ses pages ; c’est à lui qu’il faut demander ce qu’il en garde.',
    },
    {
      asked: 'Qu’est-ce qui est gardé sur l’appareil ?',
      said: 'Les parties : la chasse, le nom d’équipe tiré au sort, les réponses (pour un objet caché, si c’était froid ou chaud quand l’équipe a dit l’avoir trouvé), les indices pris, l’heure d’arrivée à chaque jalon et les points. Les réglages : langue, couleurs, carte, sons, main ; la dernière adresse tapée, la réponse commencée, et les chasses dont on a lu à qui leur carte est demandée. Les fichiers ouverts dans Jalon. Les chasses emportées, avec leurs morceaux de carte. Les photos prises pour une épreuve, redessinées plus petites : rien n’y dit où, quand, ni par quel appareil. Aucune position, aucun nom, et aucune photo sans le geste de qui joue.',
    },
    {
      asked: 'Et la position ?',
      said: 'Elle n’est lue que pendant la marche, ou quand on touche « Autour de moi » pour créer une chasse, après l’accord demandé par le navigateur. Elle est comparée à celle des lieux, sur l’appareil. Elle n’est ni enregistrée ni transmise. L’accord se retire dans les réglages du navigateur, et tout se joue aussi sans elle.',
    },
    {
      asked: 'Et l’appareil photo ?',
      said: 'Pour un QR code, il ne s’ouvre que si l’on touche « Ouvrir l’appareil photo », après l’accord demandé par le navigateur, et se ferme dès que le code est lu. L’image est lue sur l’appareil : elle n’est ni gardée ni transmise. Le code peut toujours être tapé.',
    },
    {
      asked: 'Qui d’autre est contacté ?',
      said: 'Le serveur de cartes que nomme la page de la chasse (celui de l’IGN, data.geopf.fr, ou celui de l’organisateur), tant que le plan est choisi, et quand on emporte une chasse : il voit l’adresse de connexion et les morceaux de carte demandés, donc le quartier regardé. Avec la carte dessinée (Réglages, Carte), personne. Une chasse ou des données ouvertes par leur adresse sont demandées au site qui les publie.',
    },
    {
      asked: 'Combien de temps ?',
      said: 'Jusqu’à ce qu’on l’efface ici, partie par partie ou tout d’un coup, ou que le navigateur efface les données du site.',
    },
    {
      asked: 'Sur quelle base ?',
      said: 'Rien n’est collecté : les données restent sur l’appareil, sous la main de qui joue. La position n’est lue qu’avec son accord. Ce qui est gardé l’est parce que le jeu demandé en a besoin (loi Informatique et Libertés, article 82).',
    },
    {
      asked: 'À qui va le résultat ?',
      said: 'À qui les joueurs le montrent ou l’envoient eux-mêmes, d’un geste. On y lit le nom d’équipe tiré au sort, les points, l’heure d’arrivée à chaque jalon et les réponses. Les photos n’y sont pas : elles se donnent une à une.',
    },
  ] as readonly { readonly asked: string; readonly said: string }[],
  print: 'Imprimer',
});

export type PrivacyWords = typeof privacy;
