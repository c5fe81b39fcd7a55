import { type Language, spokenIn, type Text } from '../../core/lib/language';

/** The `lang` to put on an element that shows this text, or undefined where it is the page's own language. */
export const langOf = (text: Text, language: Language): Language | undefined => {
  const spoken = spokenIn(text, language);
  return spoken === language ? undefined : spoken;
};
