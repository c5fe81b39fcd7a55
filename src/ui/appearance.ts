import type { Language } from '../core/lib/language';
import type { Theme } from './components/Switches';
import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';

/** Puts the person's choices on the page: its language, and its colors for the styles and the map. */
export const applyAppearance = (language: Language, theme: Theme): void => {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
};
