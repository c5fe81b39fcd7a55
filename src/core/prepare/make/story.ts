import { type Dataset, factOf } from '../../dataset';
import { languageOf } from '../../dataset/language';
import { type Language, say, type Text } from '../../lib/language';
import type { Treasure } from '../../scenario/schema';
import { fileEnding } from '../credits';
import { withoutCapitals } from '../facts/capitals';
import { roleOf } from '../facts/roles';
import { type Theme, themeOf } from '../facts/themes';
import { compose, composeWith, quotedFrom } from '../words';
import type { Stories, Story } from '../words/stories';

/** A piece of a scenario, as JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The town that most of the sites are in, where a column tells; else empty. */
export const townOf = (dataset: Dataset, sites: readonly number[]): string => {
  const field = dataset.fields.find(({ key }) => roleOf(key) === 'town');
  if (!field) return '';
  const towns = sites.map((index) => factOf(dataset, index, field.key));
  const count = (town: string): number => towns.filter((one) => one === town).length;
  const most = towns.find((town) => town !== '' && count(town) * 2 > towns.length);
  return withoutCapitals(most ?? '');
};

/** A file's name is a title for want of a better one: without its ending, and with spaces. */
export const titleOf = ({ credit }: Dataset, language: Language): string =>
  say(credit.title, language).replace(fileEnding, '').replaceAll('_', ' ');

/** The same as a sentence quotes it: in the language of the data, unless its publisher gives it in several. */
const titleQuoted = (dataset: Dataset, languages: readonly Language[]): Text =>
  typeof dataset.credit.title === 'string'
    ? quotedFrom(languageOf(dataset) || undefined, titleOf(dataset, 'fr'), languages)
    : compose(languages, (_, language) => titleOf(dataset, language));

/** How the treasure of each theme is drawn. */
const treasures: Readonly<Record<Theme, Treasure['kind']>> = {
  heritage: 'key',
  trees: 'chest',
  stops: 'chest',
  culture: 'lantern',
  welcome: 'chest',
  art: 'lantern',
  events: 'key',
  people: 'lantern',
  sport: 'chest',
  nature: 'key',
  places: 'chest',
};

/** The story of a hunt that nobody wrote one for, in each of its languages. */
export interface MadeStory {
  /** The title, beginning, end and treasure. */
  readonly frame: Json;
  /** What is told on arrival at a stage, counted from 0; nothing at most of them. */
  readonly found: (stage: number) => Json;
}

/** The story of a walk through these sites, by its theme: told at its beginning and end, and at the first stage, halfway and at the last. */
export const storyOf = (dataset: Dataset, sites: readonly number[], languages: readonly Language[]): MadeStory => {
  const [theme, town, stages] = [themeOf(dataset, sites), townOf(dataset, sites), sites.length];
  const data = titleQuoted(dataset, languages);
  const told = (sentence: (tale: Story, stories: Stories, data: string) => string): Text =>
    composeWith(languages, [data], ({ stories }, said) => sentence(stories.tales[theme], stories, said));
  const beats = new Map<number, Text>();
  if (stages > 3)
    beats.set(
      Math.floor(stages / 2),
      told(({ half }) => half),
    );
  if (stages > 1)
    beats.set(
      stages - 1,
      told(({ last }) => last),
    );
  beats.set(
    0,
    told(({ first }) => first),
  );
  return {
    frame: {
      title: told(({ title }, { inTown }) => (town ? inTown(title, town) : title)),
      summary: told((_, { summary }, said) => summary(stages, said)),
      intro: told(({ intro, invented }, { posts, source }, said) =>
        [intro(posts(stages)), invented, source(said, dataset.credit.publisher)].join(' '),
      ),
      outro: told(({ outro }) => outro),
      treasure: {
        kind: treasures[theme],
        title: told(({ treasureTitle }) => treasureTitle),
        text: told(({ treasureText }) => treasureText),
      },
    },
    found: (stage) => {
      const found = beats.get(stage);
      return found === undefined ? {} : { found };
    },
  };
};
