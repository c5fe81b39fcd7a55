import type { Language } from '../../core/lib/language';
import type { Team } from '../../core/play/team';
import { teamName as en } from './en/team';
import { teamName as fr } from './fr/team';

/** A team's name in each language: a text, so that a screen that shows it needs no word list. */
export const teamName = (team: Team): { readonly [language in Language]: string } => ({ fr: fr(team), en: en(team) });
