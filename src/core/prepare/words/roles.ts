import { wordsOf } from '../../lib/text';

/** What a column tells, known from its header: each role has its own question in each language. */
const roles = {
  kind: 'kind, type, genre, nature, categorie, category, denomination',
  town: 'town, ville, commune, city, municipality, nom commune',
  author: 'author, auteur, architecte, architect, auteurs, architects, creator',
  bank: 'bank, rive',
  protection: 'protection, statut, status',
  material: 'material, materiau, materiaux',
  begun: 'year start, annee debut, debut, annee, year, annee construction, built, construction, date debut',
  ended: 'year end, annee fin, fin, date fin, completed',
  protectedIn: 'protection year, annee protection, date protection',
} as const satisfies Readonly<Record<string, string>>;

/** What a column tells of a place. */
export type Role = keyof typeof roles;

/** The role of a column by its header; undefined for a header that isn't known. */
export const roleOf = (header: string): Role | undefined => {
  const words = wordsOf(header.replaceAll('_', ' ')).join(' ');
  return (Object.keys(roles) as Role[]).find((role) => roles[role].split(', ').includes(words));
};
