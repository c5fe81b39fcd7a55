import { type CreditLack, type License, lacksOf, licenseOf } from '../../core/dataset/credit/licenses';
import type { Credit } from '../../core/dataset/dataset';
import { type Language, say } from '../../core/lib/language';
import { formatDate } from './dates';
import { story as en } from './en/story';
import { story as fr, type StoryWords } from './fr/story';

const all: { readonly [language in Language]: StoryWords } = { fr, en };

/** The words of a hunt’s story, its team and its sources, in a language. */
export const storyWords = (language: Language): StoryWords => all[language];

/** The sentence that the licence of some data asks for: its publisher's own, or the licence's; empty where none is asked for, or the licence isn't known. */
export const noticeOf = (credit: Credit, language: Language): string => {
  if (credit.notice !== '') return say(credit.notice, language);
  const license = licenseOf(credit.license, credit.licenseUrl);
  return credit.kind === 'data' && license ? licenseLineOf(license, credit, language) : '';
};

const licenseLineOf = ({ id }: License, credit: Credit, language: Language): string => {
  const { licenseLine } = storyWords(language);
  const [title, { publisher, url, date }] = [say(credit.title, language), credit];
  switch (id) {
    case 'etalab-1.0':
    case 'etalab-2.0':
      return licenseLine.etalab(publisher, url, formatDate(language, date));
    case 'ODbL-1.0':
      return licenseLine.odbl(title);
    case 'CC-BY-2.0':
    case 'CC-BY-2.5':
    case 'CC-BY-3.0':
    case 'CC-BY-4.0':
      return licenseLine.ccBy(title, publisher, id.replace('CC-BY-', ''));
    case 'CC0-1.0':
      return '';
    case 'OGL-UK-3.0':
      return licenseLine.ogl;
  }
};

/** What must be known of a dataset before a hunt with it is published, and isn't: in words. A source that is only cited lacks nothing. */
export const unknownOf = (credit: Credit, language: Language): readonly string[] => {
  const { unknownPublisher, unknownLicence, otherLicence, unknownDate } = storyWords(language);
  const said: { readonly [lack in CreditLack]: string } = {
    publisher: unknownPublisher,
    license: unknownLicence,
    unknownLicense: otherLicence(credit.license || credit.licenseUrl),
    date: unknownDate,
  };
  return credit.kind === 'data' ? lacksOf(credit).map((lack) => said[lack]) : [];
};
