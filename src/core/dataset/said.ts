import { at, dateOf, linkOf, textOf } from '../lib/unknown';
import { type Encoding, encodings } from './bytes/decoder';
import type { Descriptor } from './credit/descriptor';
import { licenseOf } from './credit/licenses';
import type { Credit, FieldKind } from './dataset';
import { fieldKinds } from './fields/kinds';

/** What of a credit a person may say. */
export const sayable = ['title', 'publisher', 'license', 'date', 'url'] as const;

/** What a person says of a file beyond its descriptor; what is said wins. */
export interface Said {
  readonly encoding?: Encoding;
  /** What columns hold, by header. */
  readonly kinds: ReadonlyMap<string, FieldKind>;
  /** Whose data it is; a text that is empty says nothing. */
  readonly credit: { readonly [part in (typeof sayable)[number]]?: string };
}

/** Whether a person said anything that a descriptor can hold. */
export const isSaid = ({ kinds, credit }: Said): boolean => kinds.size > 0 || Object.values(credit).some(Boolean);

/** What is said, as a text to be kept. */
export const saidText = ({ encoding, kinds, credit }: Said): string =>
  JSON.stringify({ encoding, kinds: [...kinds], credit });

/** Reads what was kept, of any shape: what isn't understood is not said. */
export const saidIn = (text: string | null): Said => {
  const kept = parsed(text);
  const encoding = encodings.find((one) => one === at(kept, 'encoding'));
  const pairs = Object.values(at(kept, 'kinds') ?? []).flatMap((pair): (readonly [string, FieldKind])[] => {
    const kind = fieldKinds.find((one) => one === at(pair, 1));
    return kind ? [[textOf(at(pair, 0)), kind]] : [];
  });
  const credit = sayable.flatMap((part) => {
    const said = textOf(at(kept, 'credit', part));
    return said === '' ? [] : [[part, said]];
  });
  return { ...(encoding && { encoding }), kinds: new Map(pairs), credit: Object.fromEntries(credit) };
};

const parsed = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** A credit with what a person says of it; a licence that Jalon knows brings its page. */
export const creditSaid = (found: Credit, { credit }: Said): Credit => {
  const { title, publisher, license, date, url } = credit;
  const known = license ? licenseOf(license, '') : null;
  return {
    ...found,
    ...(title && { title }),
    ...(publisher && { publisher, publisherUrl: '' }),
    ...(license && { license: known?.title ?? license, licenseUrl: known?.url ?? linkOf(license) }),
    ...(dateOf(date) && { date: dateOf(date) }),
    ...(linkOf(url) && { url: linkOf(url) }),
  };
};

/** A descriptor with what a person says. */
export const descriptorSaid = (found: Descriptor, said: Said): Descriptor => ({
  credit: creditSaid(found.credit, said),
  kinds: new Map([...found.kinds, ...said.kinds]),
  encoding: said.encoding ?? found.encoding,
  language: found.language,
});
