import type { Language } from '../../core/lib/language';
import type { WalkTerms } from '../../core/scenario/walk';

const straight: { readonly [language in Language]: string } = { fr: 'à vol d’oiseau', en: 'as the crow flies' };
const around: { readonly [language in Language]: string } = {
  fr: 'à vol d’oiseau, par les ponts et les passages',
  en: 'as the crow flies, by way of bridges and crossings',
};

/** Whether ways there lead around barriers, and over them by their crossings. */
export const goesAround = (walk: WalkTerms | undefined): boolean => (walk?.barriers ?? []).length > 0;

/** A length, or two, with how it is measured: straight from place to place, or straight but for the barriers in the way. */
export const asFlown = (language: Language, length: string, isAround: boolean): string =>
  `${length} ${(isAround ? around : straight)[language]}`;
