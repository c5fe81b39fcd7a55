import type { Thing } from '../facts/things';
import type { Changed } from './changes';
import { hintOfBeginning } from './frNames';
import { small } from './nouns';
import { frPairs } from './pairs';
import { frQuoted as quoted } from './quotes';
import type { Words } from './words';

/** What is said in French of what is no place of its own. */
export const frThings: Readonly<Record<Thing, Changed<Words>>> = {
  work: {
    ask: {
      value: {
        material: 'De quoi cette œuvre est-elle faite ?',
        protection: 'Comment cette œuvre est-elle protégée ?',
        kind: 'Quel genre d’œuvre est-ce ?',
        conflict: 'À quelle guerre cette œuvre se rapporte-t-elle ?',
        theme: 'Quel est le domaine de cette œuvre ?',
      },
      column: (header) => `Que disent les données de cette œuvre, à la colonne ${quoted(header)} ?`,
      grade: 'À quel degré de protection cette œuvre est-elle classée ?',
      year: {
        begun: 'De quelle année date cette œuvre ?',
        protectedIn: 'En quelle année cette œuvre a-t-elle été protégée ?',
      },
      century: {
        begun: 'De quel siècle date cette œuvre ?',
        protectedIn: 'Dans quel siècle cette œuvre a-t-elle été protégée ?',
      },
      author: { author: 'À qui doit-on cette œuvre ?', architect: 'À qui doit-on cette œuvre ?' },
      oneOfItsAuthors: { author: 'Qui a eu part à cette œuvre ?', architect: 'Qui a eu part à cette œuvre ?' },
      howMany: {
        author: 'Combien d’auteurs les données donnent-elles à cette œuvre ?',
        architect: 'Combien d’auteurs les données donnent-elles à cette œuvre ?',
      },
      first: {
        begun: 'Laquelle de ces œuvres est la plus ancienne ?',
        ended: 'Laquelle de ces œuvres a été achevée la première ?',
        protectedIn: 'Laquelle de ces œuvres a été protégée la première ?',
      },
      nearest: 'Laquelle de ces œuvres est la plus proche d’ici, à vol d’oiseau ?',
      described: (text) => `Tout près d’ici, une œuvre est décrite ainsi : ${quoted(text)} Laquelle est-ce ?`,
      estimate: { surface: 'Estimez : quelle surface les données donnent-elles à cette œuvre ?' },
      most: {
        height: 'Laquelle de ces œuvres est la plus haute ?',
        altitude: 'Laquelle de ces œuvres se trouve le plus haut au-dessus de la mer ?',
        surface: 'Laquelle de ces œuvres est la plus étendue ?',
        span: 'Laquelle de ces œuvres est la plus longue ?',
        visitors: 'Laquelle de ces œuvres reçoit le plus de visiteurs ?',
      },
      mostColumn: (header) => `Laquelle de ces œuvres a le plus grand nombre à la colonne ${quoted(header)} ?`,
      ...frPairs({
        author: () => 'À qui doit-on chacune de ces œuvres ?',
        architect: () => 'À qui doit-on chacune de ces œuvres ?',
        century: () => 'De quel siècle date chacune de ces œuvres ?',
        material: () => 'De quoi chacune de ces œuvres est-elle faite ?',
        kind: () => 'De quel genre est chacune de ces œuvres ?',
        protection: () => 'Comment chacune de ces œuvres est-elle protégée ?',
        conflict: () => 'À quelle guerre chacune de ces œuvres se rapporte-t-elle ?',
        theme: () => 'Quel est le domaine de chacune de ces œuvres ?',
        area: () => 'Où se trouve chacune de ces œuvres ?',
      }),
      odd: {
        author: (value) => `Trois de ces œuvres ont le même auteur : ${value}. Laquelle est d’un autre ?`,
        architect: (value) => `Trois de ces œuvres ont le même auteur : ${value}. Laquelle est d’un autre ?`,
        century: (value) => `Trois de ces œuvres sont du même siècle (${value}). Laquelle n’en est pas ?`,
        material: (value) => `Trois de ces œuvres sont en ${small(value)}. Laquelle ne l’est pas ?`,
        kind: (value) => `Trois de ces œuvres sont de même genre : ${value}. Laquelle ne l’est pas ?`,
        protection: (value) =>
          `Trois de ces œuvres sont protégées de la même façon : ${value}. Laquelle ne l’est pas ainsi ?`,
        conflict: (value) =>
          `Trois de ces œuvres se rapportent à la même guerre : ${value}. Laquelle se rapporte à une autre ?`,
        theme: (value) => `Trois de ces œuvres ont le même domaine : ${value}. Laquelle ne l’a pas ?`,
        area: (value, within) => `Trois de ces œuvres se trouvent ${within} : ${value}. Laquelle n’y est pas ?`,
        other: (value) => `Trois de ces œuvres ont ceci en commun : ${value}. Laquelle ne l’a pas ?`,
        column: (value, header) =>
          `Trois de ces œuvres ont ceci en commun, à la colonne ${quoted(header)} : ${value}. Laquelle ne l’a pas ?`,
      },
      isTrue: {
        author: (value) => `Vrai ou faux ? Cette œuvre a pour auteur ${value}.`,
        architect: (value) => `Vrai ou faux ? Cette œuvre a pour auteur ${value}.`,
        century: (value) => `Vrai ou faux ? Cette œuvre date du ${value}.`,
        material: (value) => `Vrai ou faux ? Cette œuvre est en ${small(value)}.`,
        kind: (value) => `Vrai ou faux ? Les données rangent cette œuvre sous ${quoted(value)}.`,
        protection: (value) => `Vrai ou faux ? Cette œuvre est protégée ainsi : ${value}.`,
        conflict: (value) => `Vrai ou faux ? Cette œuvre se rapporte à cette guerre : ${value}.`,
        theme: (value) => `Vrai ou faux ? Cette œuvre a pour domaine ${quoted(value)}.`,
        other: (value) => `Vrai ou faux ? Les données disent de cette œuvre : ${value}.`,
        column: (value, header) =>
          `Vrai ou faux ? Les données disent de cette œuvre, à la colonne ${quoted(header)} : ${value}.`,
      },
      hint: {
        here: {
          century: { begun: (century) => `cette œuvre date du ${century}` },
          year: { begun: (year) => `cette œuvre date de ${year}` },
          value: {
            author: (value) => `cette œuvre a pour auteur ${value}`,
            architect: (value) => `cette œuvre a pour auteur ${value}`,
            material: (value) => `cette œuvre est en ${small(value)}`,
            protection: (value) => `cette œuvre est protégée ainsi : ${value}`,
            conflict: (value) => `cette œuvre se rapporte à cette guerre : ${value}`,
            theme: (value) => `cette œuvre a pour domaine ${quoted(value)}`,
            area: (value) => `les données situent cette œuvre ainsi : ${value}`,
            other: (value) => `les données disent de cette œuvre : ${value}`,
          },
        },
      },
    },
    tell: {
      author: (name) => `On doit l’œuvre à ${name}.`,
      architect: (name) => `On doit l’œuvre à ${name}.`,
      century: (century) => `L’œuvre date du ${century}.`,
      year: (year) => `L’œuvre date de ${year}.`,
    },
    hintAddress: (address) => `L’adresse de l’œuvre cherchée : ${address}.`,
    hintInitial: hintOfBeginning('Le nom de l’œuvre cherchée'),
    hintName: (name) => `Le nom de l’œuvre cherchée : ${name}.`,
  },
  living: {
    ask: {
      value: { species: 'De quelle espèce s’agit-il ici ?', genus: 'De quel genre s’agit-il ici ?' },
      tree: 'De quelle espèce s’agit-il ici ?',
      ...frPairs({
        species: () => 'De quelle espèce s’agit-il à chacun de ces endroits ?',
        genus: () => 'De quel genre s’agit-il à chacun de ces endroits ?',
      }),
      odd: {
        species: (value) => `La même espèce est à trois de ces endroits : ${value}. Où est-ce une autre ?`,
        genus: (value) => `Le même genre est à trois de ces endroits : ${value}. Où est-ce un autre ?`,
      },
      isTrue: {
        species: (value) => `Vrai ou faux ? Les données donnent ici cette espèce : ${value}.`,
        genus: (value) => `Vrai ou faux ? Les données donnent ici ce genre : ${value}.`,
      },
      hint: {
        here: {
          value: {
            species: (value) => `les données donnent ici cette espèce : ${value}`,
            genus: (value) => `les données donnent ici ce genre : ${value}`,
          },
        },
        there: {
          value: {
            species: (value, name) => `l’espèce de ${quoted(name)} est ${quoted(value)}`,
            genus: (value, name) => `le genre de ${quoted(name)} est ${quoted(value)}`,
          },
        },
      },
    },
    tell: { genus: (name) => `Genre : ${quoted(name)}.` },
  },
  listed: {
    ask: {
      value: {
        kind: 'Qu’est-ce que les données recensent ici ?',
        material: 'De quoi est fait ce que les données recensent ici ?',
        protection: 'Comment est protégé ce que les données recensent ici ?',
      },
      year: { begun: 'De quelle année date ce que les données recensent ici ?' },
      century: { begun: 'De quel siècle date ce que les données recensent ici ?' },
      author: {
        author: 'À qui doit-on ce que les données recensent ici ?',
        architect: 'À qui doit-on ce que les données recensent ici ?',
      },
      oneOfItsAuthors: {
        author: 'Qui a eu part à ce que les données recensent ici ?',
        architect: 'Qui a eu part à ce que les données recensent ici ?',
      },
      howMany: {
        author: 'Combien d’auteurs les données donnent-elles à ce qu’elles recensent ici ?',
        architect: 'Combien d’auteurs les données donnent-elles à ce qu’elles recensent ici ?',
      },
      first: { begun: 'Auquel de ces endroits les données recensent-elles le plus ancien ?' },
      ...frPairs({
        kind: () => 'Que recensent les données à chacun de ces endroits ?',
        author: () => 'À qui doit-on ce que les données recensent à chacun de ces endroits ?',
        architect: () => 'À qui doit-on ce que les données recensent à chacun de ces endroits ?',
        century: () => 'De quel siècle date ce que les données recensent à chacun de ces endroits ?',
        material: () => 'De quoi est fait ce que les données recensent à chacun de ces endroits ?',
        protection: () => 'Comment est protégé ce que les données recensent à chacun de ces endroits ?',
      }),
      odd: {
        kind: (value) => `Les données recensent ceci à trois de ces endroits : ${value}. Où est-ce autre chose ?`,
        author: (value) => `À trois de ces endroits, c’est le même auteur : ${value}. Où est-ce un autre ?`,
        architect: (value) => `À trois de ces endroits, c’est le même auteur : ${value}. Où est-ce un autre ?`,
        century: (value) => `À trois de ces endroits, c’est le même siècle (${value}). Où est-ce un autre ?`,
        material: (value) => `À trois de ces endroits, c’est la même matière : ${value}. Où est-ce une autre ?`,
        protection: (value) => `À trois de ces endroits, c’est la même protection : ${value}. Où est-ce une autre ?`,
      },
      isTrue: {
        kind: (value) => `Vrai ou faux ? Les données recensent ceci ici : ${value}.`,
        author: (value) => `Vrai ou faux ? Ce que les données recensent ici a pour auteur ${value}.`,
        architect: (value) => `Vrai ou faux ? Ce que les données recensent ici a pour auteur ${value}.`,
        century: (value) => `Vrai ou faux ? Ce que les données recensent ici date du ${value}.`,
        material: (value) => `Vrai ou faux ? Ce que les données recensent ici est en ${small(value)}.`,
        protection: (value) => `Vrai ou faux ? Ce que les données recensent ici est protégé ainsi : ${value}.`,
      },
      hint: {
        here: {
          century: { begun: (century) => `ce que les données recensent ici date du ${century}` },
          year: { begun: (year) => `ce que les données recensent ici date de ${year}` },
          value: {
            author: (value) => `ce que les données recensent ici a pour auteur ${value}`,
            architect: (value) => `ce que les données recensent ici a pour auteur ${value}`,
            material: (value) => `ce que les données recensent ici est en ${small(value)}`,
            protection: (value) => `ce que les données recensent ici est protégé ainsi : ${value}`,
          },
        },
        there: {
          century: { begun: (century, name) => `ce qui est recensé à ${quoted(name)} date du ${century}` },
          year: { begun: (year, name) => `ce qui est recensé à ${quoted(name)} date de ${year}` },
          value: {
            kind: (value, name) => `les données recensent à ${quoted(name)} ceci : ${value}`,
            author: (value, name) => `ce qui est recensé à ${quoted(name)} a pour auteur ${value}`,
            architect: (value, name) => `ce qui est recensé à ${quoted(name)} a pour auteur ${value}`,
            material: (value, name) => `ce qui est recensé à ${quoted(name)} est en ${small(value)}`,
            protection: (value, name) => `ce qui est recensé à ${quoted(name)} est protégé ainsi : ${value}`,
          },
        },
      },
    },
    tell: {
      author: (name) => `On doit à ${name} ce que les données y recensent.`,
      architect: (name) => `On doit à ${name} ce que les données y recensent.`,
      century: (century) => `Ce que les données y recensent date du ${century}.`,
      year: (year) => `Ce que les données y recensent date de ${year}.`,
    },
  },
};
