import type { Credit, Dataset } from '../dataset/dataset';
import { languageOf } from '../dataset/language';
import { canonicalJson } from '../lib/hash';
import type { Language } from '../lib/language';
import type { Source } from '../scenario/schema';
import type { Datasets } from '../scenario/sense';
import { quotedFrom } from './words';

/** Numbers the credits of a hunt as they are first named; each stands once. */
export interface CreditList {
  readonly ofDataset: (name: string) => number[];
  readonly ofSources: (sources: readonly Source[]) => number[];
  /** All that were named so far. */
  readonly all: () => readonly Credit[];
}

const fromSource = ({ title, url = '' }: Source): Credit => ({
  kind: 'source',
  title,
  publisher: '',
  publisherUrl: '',
  license: '',
  licenseUrl: '',
  date: '',
  url,
  notice: '',
});

/** How the name of a file ends: a title that does is one, for want of a better. */
export const fileEnding = /\.[a-z]{2,8}$/i;

/** A dataset's title is in its language, where it isn't the name of its file. */
const creditOf = (dataset: Dataset, spoken: readonly Language[]): Credit => {
  const { credit } = dataset;
  const { title } = credit;
  if (typeof title !== 'string' || fileEnding.test(title)) return credit;
  return { ...credit, title: quotedFrom(languageOf(dataset) || undefined, title, spoken) };
};

/** An empty list of credits. */
export const creditList = (datasets: Datasets, spoken: readonly Language[]): CreditList => {
  const credits = new Map<string, { readonly credit: Credit; readonly number: number }>();
  const numberOf = (credit: Credit): number => {
    const key = canonicalJson(credit);
    const known = credits.get(key) ?? { credit, number: credits.size };
    credits.set(key, known);
    return known.number;
  };
  return {
    ofDataset: (name) => {
      const dataset = datasets.get(name);
      return dataset ? [numberOf(creditOf(dataset, spoken))] : [];
    },
    ofSources: (sources) => [...new Set(sources.map((source) => numberOf(fromSource(source))))],
    all: () => [...credits.values()].map(({ credit }) => credit),
  };
};
