import type { RequestWords } from '../../core/corrections/files';
import type { Seen, SeenCell } from '../../core/corrections/observations';
import type { ReportWords } from '../../core/corrections/reportFiles';
import type { Reported } from '../../core/corrections/reports';
import { type Language, say } from '../../core/lib/language';
import type { Observed } from '../../core/prepare/hunt';
import { formatDate } from './dates';
import { corrections as en } from './en/corrections';
import { type CorrectionWords, corrections as fr } from './fr/corrections';

const all: { readonly [language in Language]: CorrectionWords } = { fr, en };

/** The words of what goes back to the publishers of data, in a language. */
export const correctionWords = (language: Language): CorrectionWords => all[language];

/** Which cell it is: what is there, its column, its row. */
export const cellName = (language: Language, { name, column, site, row }: Observed): string => {
  const words = all[language];
  return `${words.place(name, column)} (${words.row(site, row)})`;
};

/** What was seen in a cell, a line for each value. */
export const seenLines = (language: Language, { cell, seen, answers }: SeenCell): readonly string[] => {
  const { values, agreed } = all[language];
  return seen.map(
    ({ value, agree, day }) => `${values(cell.raw, value)} (${agreed(agree, answers, formatDate(language, day))})`,
  );
};

/** The sentences of service requests, in a language. */
export const requestWords = (language: Language): RequestWords => {
  const { service, request, teams } = all[language];
  const described = ({ cell, answers }: SeenCell, { value, agree }: Seen): string =>
    `${request(cellName(language, cell), cell.raw, value)} ${teams(agree, answers)}`;
  return { service, described };
};

/** What is reported: its place, its category, the words that teams wrote, and how many say so. */
export const reportedLines = (language: Language, one: Reported): readonly [string, ...string[]] => {
  const { reported, reportedBy, withPhotos } = all[language];
  const by = reportedBy(one.agree, one.answers, formatDate(language, one.day));
  const photos = one.photos > 0 ? [withPhotos(one.photos)] : [];
  return [reported(say(one.name, language), say(one.category, language)), ...one.words, ...photos, by];
};

/** The words of reports, in a language. */
export const reportWords = (language: Language): ReportWords => ({
  say: (text) => say(text, language),
  described: ({ category, words, agree, answers }) =>
    [say(category, language), ...words, all[language].teams(agree, answers)].join('\n'),
});
