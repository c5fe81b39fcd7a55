import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { modeTerms } from '../../../core/scenario/modes';
import type { Announcement } from '../../../ui/components/LiveRegion';
import { playWords } from '../../../ui/messages/play';
import type { Conduct, Game } from '../game';
import { announce } from './announce';
import { bannerText } from './Banner';
import { useNews } from './news';
import type { Panel } from './panel';
import { warmthOf, wayTo, wayWords } from './stages';

/** What the live region says: the news of the play, what hinders it, when it grows warmer or colder, and what the lesson says. */
export const useAnnouncements = (
  conduct: Conduct,
  game: Game,
  panel: Panel,
  language: Language,
  lesson: string,
): Announcement => {
  const [said, setSaid] = useState<Announcement>({ text: '', count: 0 });
  const tell = (text: string) => {
    if (text !== '') setSaid(({ count }) => ({ text, count: count + 1 }));
  };
  useNews(conduct, (news) =>
    tell(
      news
        .map((event) => announce(language, game.hunt, event))
        .join(' ')
        .trim(),
    ),
  );

  const banner = bannerText(game, language);
  useEffect(() => tell(banner), [banner]);

  // Where nobody tells the places, how warm it is stands in a live region of its own.
  const isBlind = modeTerms[game.hunt.rules.mode].hidesPlaces;
  const way = panel.kind === 'walk' && !isBlind ? wayTo(game, panel.row.stage) : null;
  const step = way && warmthOf(way.meters).step;
  useEffect(() => {
    if (way && step !== null)
      tell(playWords(language).warmer(playWords(language).warmth[step] ?? '', wayWords(language, way)));
  }, [step]);

  useEffect(() => tell(lesson), [lesson]);
  return said;
};
