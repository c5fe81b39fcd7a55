import type { Stories } from './stories';

const posts = (stages: number): string => (stages < 2 ? `${stages} jalon` : `${stages} jalons`);

/** The stories of made hunts in French. */
export const frStories: Stories = {
  posts,
  inTown: (title, town) => `${title} : ${town}`,
  summary: (stages, title) => `${posts(stages)}, d’après « ${title} ».`,
  source: (title, publisher) =>
    `Tout le reste vient du jeu de données « ${title} »${publisher && `, publié par ${publisher}`}. ` +
    'Une distance et une direction vous mènent au lieu ; sur place, regardez, comparez, répondez. ' +
    'Levez les yeux avant de traverser.',
  tales: {
    heritage: {
      title: 'Les fiches envolées',
      intro: (some) =>
        'Un courant d’air, et tout un tiroir de l’inventaire s’est envolé par la fenêtre. ' +
        `${some} à rejoindre, et à chacun une fiche dont les lignes se sont mêlées en route : ` +
        'on ne sait plus ce qui est de quel siècle, ni de qui. Remettez-les en ordre.',
      invented: 'Le courant d’air est inventé.',
      first: 'La première fiche est là, à peine cornée.',
      half: 'Le tiroir est à moitié plein. La personne qui a laissé la fenêtre ouverte vous remercie, sans dire son nom.',
      last: 'La dernière fiche. Elle n’avait presque pas bougé ; on cherche toujours trop loin.',
      outro:
        'Le tiroir est plein, l’inventaire est en ordre. Chaque fiche disait vrai depuis le début ; il fallait seulement aller voir.',
      treasureTitle: 'La clé du tiroir',
      treasureText:
        'Petite, en laiton, sans étiquette. Elle ferme le tiroir ; pour la fenêtre, il faudra un autre volontaire.',
    },
    trees: {
      title: 'L’herbier mouillé',
      intro: (some) =>
        'Il a plu dans l’herbier : l’encre a coulé, les étiquettes se sont décollées. ' +
        `${some} à rejoindre, et à chacun un arbre qui attend qu’on lui rende son espèce, sa taille, son histoire. ` +
        'Il n’a pas bougé, lui.',
      invented: 'La pluie est inventée.',
      first: 'Une première étiquette sèche déjà.',
      half: 'La moitié des étiquettes a retrouvé sa page. L’autre sèche au soleil, s’il y en a.',
      last: 'La dernière étiquette colle encore aux doigts.',
      outro:
        'Chaque étiquette a retrouvé sa page. Les arbres n’avaient rien oublié : ils tiennent leurs comptes en cernes.',
      treasureTitle: 'Le coffret de graines',
      treasureText:
        'Une de chaque, rangées comme il faut. Le plus dur est fait : il n’y a plus qu’à attendre cent ans.',
    },
    stops: {
      title: 'Le plan effacé',
      intro: (some) =>
        'Quelqu’un a nettoyé le plan du réseau avec trop de zèle : il n’en reste que le papier. ' +
        `${some} à rejoindre, et à chacun un coin du plan à redessiner : ce qui passe, ce qui est près, de quel côté. ` +
        'À pied, pour une fois.',
      invented: 'Le nettoyage est inventé.',
      first: 'Premier trait sur le plan. Il est droit, ou presque.',
      half: 'La moitié du plan est redessinée. Un voyageur s’en sert déjà ; il n’ira pas plus loin.',
      last: 'Plus qu’un blanc sur le plan, et vous êtes dessus.',
      outro:
        'Le plan est complet. Il ne dit pas à quelle vitesse on roule, mais vous avez mesuré les distances avec vos jambes : elles se trompent rarement.',
      treasureTitle: 'Le ticket qui ne périme pas',
      treasureText: 'Poinçonné à chaque jalon, valable sur toutes les lignes, à condition de continuer à pied.',
    },
    culture: {
      title: 'L’affiche déchirée',
      intro: (some) =>
        'L’affiche de la saison s’est déchirée pendant la nuit, et le vent l’a distribuée : un morceau par lieu. ' +
        `${some} à rejoindre pour la recoller, avant que quelqu’un n’annonce le mauvais titre à la mauvaise porte.`,
      invented: 'L’affiche est inventée.',
      first: 'Un premier morceau : rien que du fond rouge. Patience.',
      half: 'La moitié de l’affiche tient déjà. On y lit un titre, presque.',
      last: 'Le dernier morceau est un coin. Les coins se font toujours attendre.',
      outro:
        'L’affiche est recollée, avec quelques plis. De loin, on la jurerait neuve ; de près, elle a une histoire.',
      treasureTitle: 'Deux places au premier rang',
      treasureText: 'Sans date ni numéro : à vous de choisir la soirée.',
    },
    welcome: {
      title: 'Le carnet du voyageur',
      intro: (some) =>
        'Un voyageur notait ses bonnes adresses dans un carnet sans reliure. ' +
        'Les pages sont restées en chemin, une par adresse, et lui s’est arrêté quelque part où l’on est bien. ' +
        `${some} à rejoindre pour rassembler le carnet.`,
      invented: 'Le voyageur est inventé.',
      first: 'La première page, avec une trace de pouce. C’est bon signe.',
      half: 'La moitié du carnet. L’écriture devient joyeuse.',
      last: 'La dernière page. Il y est écrit : « à suivre ».',
      outro: 'Le carnet est complet. Le voyageur n’est pas pressé de le récupérer : il a trouvé où rester.',
      treasureTitle: 'Le carnet relié',
      treasureText: 'Une page blanche à la fin : la meilleure adresse n’y est pas encore.',
    },
    art: {
      title: 'Le catalogue sans légendes',
      intro: (some) =>
        'À l’imprimerie, on a égaré les légendes du catalogue : il ne reste que les images. ' +
        `${some} à rejoindre, et à chacun une œuvre à laquelle rendre sa ligne. Regardez avant de lire.`,
      invented: 'Le catalogue est inventé.',
      first: 'Une première légende retrouvée. Elle tient en une ligne.',
      half: 'La moitié du catalogue a repris la parole.',
      last: 'Il manque une légende, une seule.',
      outro: 'Le catalogue peut paraître. Les images n’ont pas changé ; vous, vous ne les verrez plus du même œil.',
      treasureTitle: 'La lampe du graveur',
      treasureText: 'On la tient de côté : c’est la lumière rasante qui montre tout.',
    },
    events: {
      title: 'L’agenda mélangé',
      intro: (some) =>
        'Les pages de l’agenda sont tombées, on les a ramassées en vitesse : plus rien n’a lieu au bon endroit. ' +
        `${some} à rejoindre pour remettre chaque page à sa place.`,
      invented: 'La chute est inventée.',
      first: 'Une page retrouve son jour.',
      half: 'La moitié de l’agenda est en place. Les organisateurs respirent.',
      last: 'Plus qu’une page. Elle était sous les autres.',
      outro: 'L’agenda est en ordre. Il ne reste qu’à choisir où vous irez, et à arriver à l’heure.',
      treasureTitle: 'Le carton d’invitation',
      treasureText: 'Valable pour deux, partout où l’entrée est libre.',
    },
    people: {
      title: 'Le registre en désordre',
      intro: (some) =>
        'Le registre est tombé de son pupitre : les noms sont d’un côté, les vies de l’autre. ' +
        `${some} à rejoindre, et à chacun quelqu’un à qui rendre sa ligne. ` +
        'Personne ne vous en voudra de prendre votre temps.',
      invented: 'La chute est inventée.',
      first: 'Un premier nom a retrouvé sa ligne.',
      half: 'La moitié du registre se lit de nouveau, à voix basse.',
      last: 'Le dernier nom. Il était écrit plus petit que les autres.',
      outro:
        'Le registre est remis sur son pupitre. Un nom qu’on lit n’est pas tout à fait oublié ; vous venez d’en lire plusieurs.',
      treasureTitle: 'La lampe du registre',
      treasureText: 'Elle éclaire une ligne à la fois. C’est ainsi qu’on retient les noms.',
    },
    sport: {
      title: 'La feuille de match',
      intro: (some) =>
        'L’arbitre a laissé la feuille de match sous la pluie : plus moyen de savoir ce qui se joue où. ' +
        `${some} à rejoindre pour la remplir de nouveau, à pied, et sans contester les décisions.`,
      invented: 'L’arbitre et la pluie sont inventés.',
      first: 'Une première ligne. Le public retient son souffle, ou c’est le vent.',
      half: 'La mi-temps. Vous menez.',
      last: 'La dernière ligne se joue dans les arrêts de jeu.',
      outro: 'La feuille est complète et signée. Le score restera entre vous.',
      treasureTitle: 'Le coffre aux maillots',
      treasureText: 'Tous les numéros y sont, sauf le vôtre : vous le portez depuis le départ.',
    },
    nature: {
      title: 'Le carnet de terrain',
      intro: (some) =>
        'Le vent a effeuillé le carnet de terrain d’une naturaliste distraite. ' +
        `${some} à rejoindre, et à chacun une page à recueillir. ` +
        'Elle notait tout, sauf le chemin du retour.',
      invented: 'La naturaliste et le vent sont inventés.',
      first: 'La première page, un brin d’herbe en guise de signet.',
      half: 'La moitié du carnet. Il sent déjà la menthe.',
      last: 'La dernière page, sous un caillou.',
      outro: 'Le carnet est complet, un peu plus épais qu’au départ : il a pris l’humidité, et vous l’air.',
      treasureTitle: 'La clé des champs',
      treasureText: 'On la croit toujours loin. Elle était au bout de la promenade.',
    },
    places: {
      title: 'Le tableau renversé',
      intro: (some) =>
        'Quelqu’un a renversé le tableau : ses lignes ont glissé dehors, une ici, une là. ' +
        `${some} à rejoindre pour les ramasser et rendre chacune à son lieu.`,
      invented: 'La chute est inventée.',
      first: 'Une première ligne, entière.',
      half: 'La moitié du tableau est remise debout.',
      last: 'La dernière ligne. Elle s’était bien cachée.',
      outro:
        'Le tableau est complet. Ce que vous venez d’apprendre, quelqu’un l’avait noté ligne par ligne ; vous en avez fait le tour à pied.',
      treasureTitle: 'Le coffre aux données',
      treasureText:
        'Une boussole, un carnet et un jalon rouge et blanc : de quoi planter la prochaine chasse où vous voudrez.',
    },
  },
};
