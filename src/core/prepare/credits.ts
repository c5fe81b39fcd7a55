import type { Credit } from '../dataset/dataset';
import { canonicalJson } from '../lib/hash';
import { type Language, say } from '../lib/language';
import type { Source } from '../scenario/schema';
import type { Datasets } from '../scenario/sense';

/** Numbers the credits of a hunt as they are first named; each stands once. */
export interface CreditList {
  readonly ofDataset: (name: string) => number[];
  readonly ofSources: (sources: readonly Source[]) => number[];
  /** All that were named so far. */
  readonly all: () => readonly Credit[];
}

const fromSource = ({ title, url = '' }: Source, language: Language): Credit => ({
  kind: 'source',
  title: say(title, language),
  publisher: '',
  publisherUrl: '',
  license: '',
  licenseUrl: '',
  date: '',
  url,
  notice: '',
});

/** An empty list of credits; sources are named in `language`, the hunt's first. */
export const creditList = (datasets: Datasets, language: Language): CreditList => {
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
      return dataset ? [numberOf(dataset.credit)] : [];
    },
    ofSources: (sources) => [...new Set(sources.map((source) => numberOf(fromSource(source, language))))],
    all: () => [...credits.values()].map(({ credit }) => credit),
  };
};
