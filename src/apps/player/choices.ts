import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Language, languages } from '../../core/lib/language';
import type { Settings } from '../../platform/ports';
import type { Theme } from '../../ui/components/Switches';
import type { Moment } from './lesson';

/** Paper by day, lanterns by night. */
export const themes: readonly Theme[] = ['day', 'night'];

/** A map of tiles, or one that is drawn from what is at hand. */
export const mapStyles = ['plan', 'chart'] as const;

/** The hand that holds the phone and plays. */
export const hands = ['left', 'right'] as const;

/** What a person may choose on any screen. */
export interface Choices {
  readonly language: Language;
  readonly theme: Theme;
  onLanguage(language: Language): void;
  onTheme(theme: Theme): void;
  /** Whether sounds and trembling are on. */
  readonly sound: boolean;
  onSound(sound: boolean): void;
  readonly map: (typeof mapStyles)[number];
  onMap(map: Choices['map']): void;
  readonly hand: (typeof hands)[number];
  onHand(hand: Choices['hand']): void;
  /** What of the lesson was learned on this device. */
  readonly learned: readonly Moment[];
  onLearned(moments: readonly Moment[]): void;
}

const firstLanguage = (settings: Settings): Language => {
  const wanted = [settings.get('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (
    languages.find((language) => language === wanted.find((one) => languages.some((known) => known === one))) ?? 'fr'
  );
};

/** What is kept under a key, as `read` understands it; another tab's choice holds here too. */
const useHeard = <T>(settings: Settings, key: string, read: (kept: string | null) => T) => {
  const state = useState(() => read(settings.get(key)));
  useEffect(() => settings.hear(key, () => state[1](() => read(settings.get(key)))), [settings]);
  return state;
};

/** One choice of the person among a few, kept from sitting to sitting; `first` where nothing is kept. */
const useKept = <T extends string>(settings: Settings, key: string, known: readonly T[], first: T) => {
  const [chosen, setChosen] = useHeard<T>(settings, key, (kept) => known.find((one) => one === kept) ?? first);
  const choose = useCallback(
    (next: T) => {
      setChosen(next);
      settings.set(key, next);
    },
    [settings, key],
  );
  return [chosen, choose] as const;
};

/** What of the lesson was learned on this device, never by whom; a word that is no moment does no harm. */
const useLearned = (settings: Settings) => {
  const [learned, setLearned] = useHeard(settings, 'lesson', (kept) => (kept ?? '').split(' ') as readonly Moment[]);
  const learn = useCallback(
    (moments: readonly Moment[]) => {
      setLearned(moments);
      settings.set('lesson', moments.join(' '));
    },
    [settings],
  );
  return [learned, learn] as const;
};

/** The choices as they were kept, and what keeps them; what of them the styles must know stands on the root of the page. */
export const useChoices = (settings: Settings): Choices => {
  const [language, onLanguage] = useKept(settings, 'language', languages, firstLanguage(settings));
  const [theme, onTheme] = useKept(settings, 'theme', themes, 'day');
  const [sound, setSound] = useKept(settings, 'sound', ['on', 'off'], 'off');
  const [map, onMap] = useKept(settings, 'map', mapStyles, 'plan');
  const [hand, onHand] = useKept(settings, 'hand', hands, 'right');
  const [learned, onLearned] = useLearned(settings);
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    Object.assign(root.dataset, { theme, hand });
  }, [language, theme, hand]);
  return useMemo(
    () => ({
      language,
      onLanguage,
      theme,
      onTheme,
      sound: sound === 'on',
      onSound: (on) => setSound(on ? 'on' : 'off'),
      map,
      onMap,
      hand,
      onHand,
      learned,
      onLearned,
    }),
    [language, theme, sound, map, hand, learned],
  );
};
