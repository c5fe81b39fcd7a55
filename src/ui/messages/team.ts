import type { Language } from '../../core/lib/language';
import type { Team } from '../../core/play/team';
import { teamName as en, teamWord as wordEn } from './en/team';
import { teamName as fr, teamWord as wordFr } from './fr/team';

/** A team's name in each language: a text, so that a screen that shows it needs no word list. */
export const teamName = (team: Team): { readonly [language in Language]: string } => ({ fr: fr(team), en: en(team) });

/** The word by which a team of a rally is known, in each language. */
export const teamWord = (team: Pick<Team, 'creature'>): { readonly [language in Language]: string } => ({
  fr: wordFr(team),
  en: wordEn(team),
});
