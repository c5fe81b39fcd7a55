import type { Language } from '../../core/lib/language';
import { story as en } from './en/story';
import { story as fr, type StoryWords } from './fr/story';

const all: { readonly [language in Language]: StoryWords } = { fr, en };

/** The words of a hunt’s story, its team and its sources, in a language. */
export const storyWords = (language: Language): StoryWords => all[language];
