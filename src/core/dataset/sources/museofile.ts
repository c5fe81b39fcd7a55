import { byHeaders, type Source } from './source';

/** The museums of France (data.culture.gouv.fr), with the labels of the first export or the names of today's. */
export const museofile: Source = {
  id: 'museofile',
  know: byHeaders({
    needs: ['identifiant', 'nom officiel', 'domaine thematique'],
    ids: ['identifiant'],
    names: ['nom officiel', 'nom usage'],
    kinds: {
      category: ['categorie', 'departement', 'region', 'ville'],
      categories: ['domaine thematique'],
      text: ['histoire', 'atout', 'interet', 'artiste', 'personnage phare', 'themes', 'lieu', 'telephone'],
      postcode: ['code postal'],
      address: ['adresse'],
      link: ['url'],
      date: ['date de saisie', 'date de mise a jour', 'date arrete attribution'],
      place: ['geolocalisation', 'coordonnees'],
    },
  }),
};
