import { byHeaders, type Source } from './source';

/** The list of protected buildings as the Ministry of Culture gave it in 2012: headers of three or four capitals. */
export const merimee2012: Source = {
  id: 'merimee-2012',
  know: byHeaders({
    needs: ['ref', 'tico', 'ppro', 'dpro', 'insee'],
    ids: ['ref'],
    names: ['tico'],
    kinds: {
      category: ['etud', 'reg', 'dpt', 'com', 'stat', 'affe'],
      postcode: ['insee'],
      address: ['adrs'],
      text: ['ppro', 'dpro', 'autr'],
      period: ['scle'],
    },
  }),
};

/** The layer of the inventory that regions and towns publish: the field names of the old base, after `chp`. */
export const merimeeInventory: Source = {
  id: 'merimee-inventory',
  know: byHeaders({
    needs: ['chptico', 'chpdeno', 'chpcom'],
    names: ['chptico'],
    kinds: {
      category: ['chpdeno', 'chpcom', 'chpdpt', 'chpreg', 'chpprot'],
      categories: ['chppart'],
      identifier: ['chprefe', 'chprefp'],
      postcode: ['chpinsee'],
      address: ['chpadrs'],
      text: ['chphist', 'chpautr', 'chpppro', 'chpdpro', 'chpobs'],
      period: ['chpscle', 'chpscld', 'chpdate'],
      place: ['chpcoorwgs84', 'chpcoorlb93', 'chpcoor'],
    },
  }),
};

/** The list of today (data.culture.gouv.fr): whole sentences as headers. When a record was made is no history of a building. */
export const merimee: Source = {
  id: 'merimee',
  know: byHeaders({
    needs: ['reference', 'titre editorial de la notice', 'denomination de l edifice'],
    ids: ['reference'],
    names: ['titre editorial de la notice', 'appellation courante'],
    kinds: {
      category: [
        'denomination de l edifice',
        'commune forme editoriale',
        'commune forme index',
        'departement en lettres',
        'region',
        'domaine',
        'typologie de la protection',
        'statut juridique de l edifice',
        'statut juridique du proprietaire',
        'destination actuelle de l edifice',
      ],
      period: [
        'siecle de la campagne principale de construction',
        'siecle de campagne secondaire de construction',
        'format abrege du siecle de construction',
        'datation de l edifice',
      ],
      text: [
        'historique',
        'description de l edifice',
        'precision de la protection',
        'date et typologie de la protection',
        'auteur de l edifice',
        'observations',
      ],
      date: ['date de creation de la notice', 'date de la derniere mise a jour'],
      postcode: ['cog insee lors de la protection'],
      address: ['adresse forme editoriale', 'adresse forme index'],
      place: ['coordonnees au format wgs84'],
      link: ['lien vers la base archiv mh'],
    },
  }),
};
