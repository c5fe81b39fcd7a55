import type { Language } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { playWords } from '../../../ui/messages/play';
import type { Conduct, Game } from '../game';

/** What hinders the play now, the gravest first. */
type Hindrance = 'unsaved' | 'reader' | 'waiting' | 'refused' | 'unavailable' | 'passing' | 'searching';

/** Whether the locator will not work at all: refused, or not to be had. */
export const isLost = ({ trouble }: Game): boolean => trouble === 'refused' || trouble === 'unavailable';

const locating = ({ simulating, trouble, whereabouts, play }: Game): Hindrance | null => {
  if (simulating || play.finished !== null) return null;
  if (trouble === 'refused' || trouble === 'unavailable') return trouble;
  if (trouble === 'passing' && whereabouts) return 'passing';
  return whereabouts ? null : 'searching';
};

const hindranceOf = (game: Game): Hindrance | null => {
  if (game.unsaved) return 'unsaved';
  return game.role === 'writer' ? locating(game) : game.role;
};

/** The banner in words, for the live region too; empty when nothing hinders. */
export const bannerText = (game: Game, language: Language): string => {
  const hindrance = hindranceOf(game);
  return hindrance === null ? '' : playWords(language)[hindrance];
};

interface BannerProps {
  readonly game: Game;
  readonly conduct: Conduct;
  readonly language: Language;
}

/** What hinders the play, with the way round it: a refused permission never ends a game. */
export const Banner = ({ game, conduct, language }: BannerProps) => {
  const hindrance = hindranceOf(game);
  if (hindrance === null) return null;
  const lost = hindrance === 'refused' || hindrance === 'unavailable';
  return (
    <div class={lost || hindrance === 'unsaved' ? 'notice stop' : 'notice'}>
      <p>{playWords(language)[hindrance]}</p>
      {lost && (
        <Button icon="boat" onClick={() => conduct.simulate(game.pace)}>
          {playWords(language).playOnMap}
        </Button>
      )}
    </div>
  );
};
