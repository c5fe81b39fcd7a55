import { byHeaders, type Source } from './source';

const girths = ['circonference en cm', 'circonference', 'circonference cm', 'circonf', 'girth'];
const heights = ['hauteur en m', 'hauteur', 'hauteur m', 'hauteur totale m', 'hauteurtotale m', 'height'];

/** Remarkable trees as French towns publish them: genus, species and a measure. */
export const remarkableTrees: Source = {
  id: 'remarkable-trees',
  know: byHeaders({
    needs: [
      ['genre', 'genus'],
      ['espece', 'species'],
      [...girths, ...heights],
    ],
    ids: ['idbase', 'id arbre', 'id', 'identifiant'],
    names: [
      'libelle francais',
      'denomination usuelle',
      'nom francais',
      'essence francais',
      'essencefrancais',
      'nom commun',
      'nom vernaculaire',
      'common name',
    ],
    kinds: {
      category: ['genre', 'genus', 'espece', 'species', 'domanialite', 'arrondissement', 'stade de developpement'],
      number: [...girths, ...heights, 'envergure'],
      text: ['descriptif', 'resume', 'description', 'histoire', 'anecdote'],
      period: ['annee de plantation', 'annee plantation'],
      date: ['date de plantation', 'date plantation', 'date de la deliberation'],
      image: ['photo', 'photo 1'],
    },
  }),
};
