import { type Language, languages } from '../../core/lib/language';
import { shellWords } from '../messages/shell';
import { RoundButton } from './Button';

/** Paper by day, lanterns by night. */
export type Theme = 'day' | 'night';

interface LanguageSwitchProps {
  readonly language: Language;
  onLanguage(language: Language): void;
}

/** Each language in its own words. */
export const ownNames: { readonly [language in Language]: string } = { fr: 'Français', en: 'English' };

/** One button for each language, each in its own words. */
export const LanguageSwitch = ({ language, onLanguage }: LanguageSwitchProps) => (
  <fieldset class="switch" aria-label={shellWords(language).switchLanguage}>
    {languages.map((one) => (
      <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onLanguage(one)}>
        {one.toUpperCase()}
        <span class="visually-hidden"> {ownNames[one]}</span>
      </button>
    ))}
  </fieldset>
);

interface ThemeSwitchProps {
  readonly language: Language;
  readonly theme: Theme;
  onTheme(theme: Theme): void;
}

/** From day to night and back. */
export const ThemeSwitch = ({ language, theme, onTheme }: ThemeSwitchProps) => {
  const words = shellWords(language);
  return theme === 'day' ? (
    <RoundButton icon="moon" label={words.toNight} onClick={() => onTheme('night')} />
  ) : (
    <RoundButton icon="sun" label={words.toDay} onClick={() => onTheme('day')} />
  );
};
