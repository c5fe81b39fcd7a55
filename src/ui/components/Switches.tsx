import { type Language, languages } from '../../core/lib/language';
import { shellWords } from '../messages/shell';
import { Icon } from './Icon';

/** Paper by day, lanterns by night. */
export type Theme = 'day' | 'night';

interface LanguageSwitchProps {
  readonly language: Language;
  onLanguage(language: Language): void;
}

const ownNames: { readonly [language in Language]: string } = { fr: 'Français', en: 'English' };

/** One button for each language, each in its own words. */
export const LanguageSwitch = ({ language, onLanguage }: LanguageSwitchProps) => (
  <span class="switch" role="group" aria-label={shellWords(language).switchLanguage}>
    {languages.map((one) => (
      <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onLanguage(one)}>
        {one.toUpperCase()}
        <span class="visually-hidden"> {ownNames[one]}</span>
      </button>
    ))}
  </span>
);

interface ThemeSwitchProps {
  readonly language: Language;
  readonly theme: Theme;
  onTheme(theme: Theme): void;
}

/** From day to night and back. */
export const ThemeSwitch = ({ language, theme, onTheme }: ThemeSwitchProps) => {
  const words = shellWords(language);
  const label = theme === 'day' ? words.toNight : words.toDay;
  return (
    <button
      type="button"
      class="button round"
      aria-label={label}
      title={label}
      onClick={() => onTheme(theme === 'day' ? 'night' : 'day')}
    >
      <Icon name={theme === 'day' ? 'moon' : 'sun'} />
    </button>
  );
};
