import type { Thing } from '../facts/things';
import type { Changed } from './changes';
import { hintOfBeginning } from './enNames';
import { small } from './nouns';
import { enPairs } from './pairs';
import { enQuoted as quoted } from './quotes';
import type { Words } from './words';

/** What is said in English of what is no place of its own. */
export const enThings: Readonly<Record<Thing, Changed<Words>>> = {
  work: {
    ask: {
      value: {
        material: 'What is this work made of?',
        protection: 'How is this work protected?',
        kind: 'What kind of work is this?',
        conflict: 'Which war does this work recall?',
        theme: 'What is this work’s theme?',
      },
      column: (header) => `What does the data say of this work, in its column ${quoted(header)}?`,
      grade: 'At which grade of protection is this work listed?',
      year: {
        begun: 'Which year does this work date from?',
        protectedIn: 'In which year was this work protected?',
      },
      century: {
        begun: 'Which century does this work date from?',
        protectedIn: 'In which century was this work protected?',
      },
      author: { author: 'To whom do we owe this work?', architect: 'To whom do we owe this work?' },
      oneOfItsAuthors: { author: 'Who had a part in this work?', architect: 'Who had a part in this work?' },
      howMany: {
        author: 'How many authors does the data give for this work?',
        architect: 'How many authors does the data give for this work?',
      },
      first: {
        begun: 'Which of these works is the oldest?',
        ended: 'Which of these works was finished first?',
        protectedIn: 'Which of these works was protected first?',
      },
      nearest: 'Which of these works is nearest to here, as the crow flies?',
      described: (text) => `Close to here, a work is described like this: ${quoted(text)} Which one is it?`,
      estimate: { surface: 'Make a guess: what area does the data give for this work?' },
      most: {
        height: 'Which of these works is the tallest?',
        altitude: 'Which of these works lies highest above the sea?',
        surface: 'Which of these works covers the largest area?',
        span: 'Which of these works is the longest?',
        visitors: 'Which of these works has the most visitors?',
      },
      mostColumn: (header) => `Which of these works has the largest number in the column ${quoted(header)}?`,
      ...enPairs({
        author: () => 'To whom do we owe each of these works?',
        architect: () => 'To whom do we owe each of these works?',
        century: () => 'Which century is each of these works from?',
        material: () => 'What is each of these works made of?',
        kind: () => 'What kind of work is each of these?',
        protection: () => 'How is each of these works protected?',
        conflict: () => 'Which war does each of these works recall?',
        theme: () => 'What is the theme of each of these works?',
        area: () => 'Where is each of these works?',
      }),
      odd: {
        author: (value) => `Three of these works have the same author: ${value}. Which one has another?`,
        architect: (value) => `Three of these works have the same author: ${value}. Which one has another?`,
        century: (value) => `Three of these works are of one century, the ${value}. Which one isn’t?`,
        material: (value) => `Three of these works are made of ${small(value)}. Which one isn’t?`,
        kind: (value) => `Three of these works are of one kind: ${value}. Which one isn’t?`,
        protection: (value) => `Three of these works are protected in the same way: ${value}. Which one isn’t?`,
        conflict: (value) => `Three of these works recall the same war: ${value}. Which one recalls another?`,
        theme: (value) => `Three of these works have the same theme: ${value}. Which one hasn’t?`,
        area: (value, within) => `Three of these works are ${within}: ${value}. Which one isn’t?`,
        other: (value) => `Three of these works have this in common: ${value}. Which is the odd one out?`,
        column: (value, header) =>
          `Three of these works have this in common, in the column ${quoted(header)}: ${value}. Which is the odd one out?`,
      },
      isTrue: {
        author: (value) => `True or false? This work is by ${value}.`,
        architect: (value) => `True or false? This work is by ${value}.`,
        century: (value) => `True or false? This work dates from the ${value}.`,
        material: (value) => `True or false? This work is made of ${small(value)}.`,
        kind: (value) => `True or false? The data lists this work as ${quoted(value)}.`,
        protection: (value) => `True or false? This work has this protection: ${value}.`,
        conflict: (value) => `True or false? This work recalls this war: ${value}.`,
        theme: (value) => `True or false? This work’s theme is ${quoted(value)}.`,
        other: (value) => `True or false? The data says of this work: ${value}.`,
        column: (value, header) =>
          `True or false? The data says of this work, in its column ${quoted(header)}: ${value}.`,
      },
      hint: {
        here: {
          century: { begun: (century) => `this work dates from the ${century}` },
          year: { begun: (year) => `this work dates from ${year}` },
          value: {
            author: (value) => `this work is by ${value}`,
            architect: (value) => `this work is by ${value}`,
            material: (value) => `this work is made of ${small(value)}`,
            protection: (value) => `this work has this protection: ${value}`,
            conflict: (value) => `this work recalls this war: ${value}`,
            theme: (value) => `this work’s theme is ${quoted(value)}`,
            other: (value) => `the data says of this work: ${value}`,
          },
        },
        there: {
          value: {
            author: (value, name) => `${quoted(name)} is by ${value}`,
            architect: (value, name) => `${quoted(name)} is by ${value}`,
          },
        },
      },
    },
    tell: {
      author: (name) => `The work is by ${name}.`,
      architect: (name) => `The work is by ${name}.`,
      century: (century) => `The work dates from the ${century}.`,
      year: (year) => `The work dates from ${year}.`,
    },
    hintAddress: (address) => `The address of the work you are looking for: ${address}.`,
    hintInitial: hintOfBeginning('The name of the work you are looking for'),
    hintName: (name) => `The name of the work you are looking for: ${name}.`,
  },
  living: {
    ask: {
      value: { species: 'Which species is it here?', genus: 'Which genus is it here?' },
      tree: 'Which species is it here?',
      ...enPairs({
        species: () => 'Which species is it at each of these places?',
        genus: () => 'Which genus is it at each of these places?',
      }),
      odd: {
        species: (value) => `The same species is at three of these places: ${value}. Where is it another?`,
        genus: (value) => `The same genus is at three of these places: ${value}. Where is it another?`,
      },
      isTrue: {
        species: (value) => `True or false? The data gives this species here: ${value}.`,
        genus: (value) => `True or false? The data gives this genus here: ${value}.`,
      },
      hint: {
        here: {
          value: {
            species: (value) => `the data gives this species here: ${value}`,
            genus: (value) => `the data gives this genus here: ${value}`,
          },
        },
        there: {
          value: {
            species: (value, name) => `the species of ${quoted(name)} is ${quoted(value)}`,
            genus: (value, name) => `the genus of ${quoted(name)} is ${quoted(value)}`,
          },
        },
      },
    },
  },
  listed: {
    ask: {
      value: {
        kind: 'What does the data list here?',
        material: 'What is the thing listed here made of?',
        protection: 'How is the thing listed here protected?',
      },
      year: { begun: 'Which year does the thing listed here date from?' },
      century: { begun: 'Which century does the thing listed here date from?' },
      author: {
        author: 'To whom do we owe the thing listed here?',
        architect: 'To whom do we owe the thing listed here?',
      },
      oneOfItsAuthors: {
        author: 'Who had a part in the thing listed here?',
        architect: 'Who had a part in the thing listed here?',
      },
      howMany: {
        author: 'How many authors does the data give for the thing listed here?',
        architect: 'How many authors does the data give for the thing listed here?',
      },
      first: { begun: 'At which of these places is the oldest one listed?' },
      ...enPairs({
        kind: () => 'What does the data list at each of these places?',
        author: () => 'To whom do we owe the thing listed at each of these places?',
        architect: () => 'To whom do we owe the thing listed at each of these places?',
        century: () => 'Which century is the thing listed at each of these places from?',
        material: () => 'What is the thing listed at each of these places made of?',
        protection: () => 'How is the thing listed at each of these places protected?',
      }),
      odd: {
        kind: (value) => `The data lists this at three of these places: ${value}. Where is it something else?`,
        author: (value) => `At three of these places the author is the same: ${value}. Where is it another?`,
        architect: (value) => `At three of these places the author is the same: ${value}. Where is it another?`,
        century: (value) => `At three of these places the century is the same, the ${value}. Where is it another?`,
        material: (value) => `At three of these places the material is the same: ${value}. Where is it another?`,
        protection: (value) => `At three of these places the protection is the same: ${value}. Where is it another?`,
      },
      isTrue: {
        kind: (value) => `True or false? The data lists this here: ${value}.`,
        author: (value) => `True or false? The thing listed here is by ${value}.`,
        architect: (value) => `True or false? The thing listed here is by ${value}.`,
        century: (value) => `True or false? The thing listed here dates from the ${value}.`,
        material: (value) => `True or false? The thing listed here is made of ${small(value)}.`,
        protection: (value) => `True or false? The thing listed here is protected like this: ${value}.`,
      },
      hint: {
        here: {
          century: { begun: (century) => `the thing listed here dates from the ${century}` },
          year: { begun: (year) => `the thing listed here dates from ${year}` },
          value: {
            author: (value) => `the thing listed here is by ${value}`,
            architect: (value) => `the thing listed here is by ${value}`,
            material: (value) => `the thing listed here is made of ${small(value)}`,
            protection: (value) => `the thing listed here is protected like this: ${value}`,
          },
        },
        there: {
          century: { begun: (century, name) => `what is listed at ${quoted(name)} dates from the ${century}` },
          year: { begun: (year, name) => `what is listed at ${quoted(name)} dates from ${year}` },
          value: {
            kind: (value, name) => `the data lists this at ${quoted(name)}: ${value}`,
            author: (value, name) => `what is listed at ${quoted(name)} is by ${value}`,
            architect: (value, name) => `what is listed at ${quoted(name)} is by ${value}`,
            material: (value, name) => `what is listed at ${quoted(name)} is made of ${small(value)}`,
            protection: (value, name) => `what is listed at ${quoted(name)} is protected like this: ${value}`,
          },
        },
      },
    },
    tell: {
      author: (name) => `The thing listed there is by ${name}.`,
      architect: (name) => `The thing listed there is by ${name}.`,
      century: (century) => `The thing listed there dates from the ${century}.`,
      year: (year) => `The thing listed there dates from ${year}.`,
    },
  },
};
