import { type Dataset, factOf } from '../../dataset';
import { type Language, languages, say } from '../../lib/language';
import { roleOf } from '../facts/roles';
import { compose } from '../words';

/** A piece of a scenario, as JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The town that most of the sites are in, where a column tells; else empty. */
export const townOf = (dataset: Dataset, sites: readonly number[]): string => {
  const field = dataset.fields.find(({ key }) => roleOf(key) === 'town');
  if (!field) return '';
  const towns = sites.map((index) => factOf(dataset, index, field.key));
  const count = (town: string): number => towns.filter((one) => one === town).length;
  const most = towns.find((town) => town !== '' && count(town) * 2 > towns.length);
  return most ?? '';
};

/** A file's name is a title for want of a better one: without its ending, and with spaces. */
export const titleOf = ({ credit }: Dataset, language: Language): string =>
  say(credit.title, language)
    .replace(/\.[a-z]{2,8}$/i, '')
    .replaceAll('_', ' ');

/** The story of a hunt that nobody wrote one for: its title, beginning, end and treasure, in every language. */
export const storyOf = (dataset: Dataset, sites: readonly number[]): Json => {
  const [stages, town] = [sites.length, townOf(dataset, sites)];
  const { publisher } = dataset.credit;
  return {
    title: compose(languages, ({ quick }, language) => quick.title(town || titleOf(dataset, language))),
    summary: compose(languages, ({ quick }, language) => quick.summary(stages, titleOf(dataset, language))),
    intro: compose(languages, ({ quick }, language) =>
      quick.intro({ stages, title: titleOf(dataset, language), publisher }),
    ),
    outro: compose(languages, ({ quick }) => quick.outro),
    treasure: {
      kind: 'chest',
      title: compose(languages, ({ quick }) => quick.treasureTitle),
      text: compose(languages, ({ quick }) => quick.treasureText),
    },
  };
};
