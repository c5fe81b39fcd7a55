import { languages as allLanguages, type Language } from '../../core/lib/language';
import type { Wish } from '../../core/prepare/make/around';
import { firstMinutes } from '../../core/prepare/make/time';
import type { Call } from './command';
import { makeWords } from './makeWords';
import { positionIn, walkWishOf } from './walkWish';

const audiences = ['child', 'pupil', 'adult'] as const;
const minutes = { least: 15, most: 360 };

/** The languages that are typed, `fr` or `fr,en`; none where any of them isn't known. */
const languagesIn = (typed: string): readonly Language[] => {
  const named = typed.split(',').map((one) => one.trim());
  return named.every((one) => allLanguages.some((known) => known === one))
    ? allLanguages.filter((known) => named.includes(known))
    : [];
};

/** What is wished where nothing is typed. */
type Usual = Partial<Pick<Wish, 'minutes' | 'audience' | 'languages'>>;

/** What was asked for, or the sentence that says what was not understood. */
export const wishOf = (
  { options, language }: Pick<Call, 'options' | 'language'>,
  { minutes: usual = firstMinutes, audience: usually = 'adult', languages: tongues = allLanguages }: Usual,
): Omit<Wish, 'path'> | string => {
  const words = makeWords[language];
  const { around, minutes: typed = String(usual), audience: named = usually, languages: spoken } = options;
  const position = around === undefined ? undefined : positionIn(around);
  if (around !== undefined && position === undefined) return words.badAround(around);
  const wanted = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (wanted < minutes.least || wanted > minutes.most) return words.badMinutes(typed, minutes.least, minutes.most);
  const audience = audiences.find((one) => one === named);
  if (audience === undefined) return words.badAudience(named, audiences);
  const languages = spoken === undefined ? tongues : languagesIn(spoken);
  if (languages.length === 0) return words.badLanguages(spoken ?? '', allLanguages);
  const walked = walkWishOf({ options, language });
  return typeof walked === 'string' ? walked : { around: position, minutes: wanted, audience, languages, ...walked };
};
