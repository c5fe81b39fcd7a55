import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { stagesToReach } from '../../../core/play/course';
import { openPause } from '../../../core/play/pauses';
import { Button } from '../../../ui/components/Button';
import { OfflineNotice } from '../../../ui/components/OfflineNotice';
import { playWords } from '../../../ui/messages/play';
import type { Conduct, Game } from '../game';
import type { KeepNews } from '../logbook';
import { isFar } from '../whereabouts';

/** What hinders the play now, the gravest first. */
type Hindrance =
  | 'unsaved'
  | KeepNews
  | 'reader'
  | 'waiting'
  | 'refused'
  | 'unavailable'
  | 'searching'
  | 'far'
  | 'passing'
  | 'imprecise';

/** Whether the locator will not work at all: refused, or not to be had. */
export const isLost = ({ trouble }: Game): boolean => trouble === 'refused' || trouble === 'unavailable';

const locating = (game: Game): Hindrance | null => {
  const { simulating, trouble, whereabouts, vague, hunt, play } = game;
  if (simulating || play.finished !== null || openPause(play)) return null;
  if (trouble === 'refused' || trouble === 'unavailable') return trouble;
  if (!whereabouts) return 'searching';
  if (isFar(game)) return 'far';
  if (trouble === 'passing') return 'passing';
  return vague && stagesToReach(hunt, play).length > 0 ? 'imprecise' : null;
};

const hindranceOf = (game: Game, told: KeepNews | null = null): Hindrance | null => {
  if (game.unsaved) return 'unsaved';
  if (game.keepNews && game.keepNews !== told) return game.keepNews;
  return game.role === 'writer' ? locating(game) : game.role;
};

const textOf = (hindrance: Hindrance, { unsaved }: Game, language: Language): string => {
  const words = playWords(language);
  return hindrance === 'unsaved' ? words.unsaved[unsaved ?? 'failed'] : words[hindrance];
};

/** The banner in words, for the live region too; empty when nothing hinders. */
export const bannerText = (game: Game, language: Language): string => {
  const hindrance = hindranceOf(game);
  return hindrance === null ? '' : textOf(hindrance, game, language);
};

interface BannerProps {
  readonly game: Game;
  readonly conduct: Conduct;
  /** Hands the play over as a file. */
  readonly onSaveFile: () => void;
  /** Whether the device has no network: said where nothing hinders, until the team has read it. */
  readonly offline: boolean;
  readonly language: Language;
}

/** To become the writer takes a moment, in which what is kept and its copy are read: a banner that came and went in it would push the clue down and up again. */
const momentMs = 1_500;

/** Whether something has been so for no more than a moment. */
const useBrief = (on: boolean): boolean => {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLasts(true), momentMs);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [on]);
  return on && !lasts;
};

/** What hinders the play, with the way round it: a refused permission never ends a game, and nor does a hunt far away. */
export const Banner = ({ game, conduct, onSaveFile, offline, language }: BannerProps) => {
  const words = playWords(language);
  const [told, setTold] = useState<KeepNews | null>(null);
  const hindrance = hindranceOf(game, told);
  const brief = useBrief(hindrance === 'waiting');
  const [onTheWay, setOnTheWay] = useState(false);
  if (hindrance === null || brief || (hindrance === 'far' && onTheWay))
    return offline ? <Offline key="offline" language={language} /> : null;
  const lost = hindrance === 'refused' || hindrance === 'unavailable';
  const stop = lost || hindrance === 'unsaved';
  const atHome = () => conduct.simulate(game.pace);
  const isNews = hindrance === 'evicted' || hindrance === 'damaged';
  const lasting = stop || isNews || hindrance === 'reader' || hindrance === 'far';
  return (
    <div class={stop ? 'notice stop' : 'notice'} data-lasting={lasting ? '' : undefined}>
      <p>{textOf(hindrance, game, language)}</p>
      {hindrance === 'unsaved' && (
        <Button icon="file" onClick={onSaveFile}>
          {words.saveFile}
        </Button>
      )}
      {isNews && (
        <Button kind="quiet" onClick={() => setTold(hindrance)}>
          {words.understood}
        </Button>
      )}
      {lost && (
        <Button icon="boat" detail={words.goOnAtHomeHow} onClick={atHome}>
          {words.playOnMap}
        </Button>
      )}
      {hindrance === 'far' && (
        <div class="notice-ways">
          <Button onClick={atHome}>{words.playOnMap}</Button>
          <Button onClick={() => setOnTheWay(true)}>{words.onTheWay}</Button>
        </div>
      )}
    </div>
  );
};

/** That the network is gone, until it was read. */
const Offline = ({ language }: Pick<BannerProps, 'language'>) => {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <OfflineNotice language={language}>
      <Button kind="quiet" onClick={() => setRead(true)}>
        {playWords(language).understood}
      </Button>
    </OfflineNotice>
  );
};

/** Said beside what is still to be read when time ran out meanwhile; the live region tells it as news. */
export const TimeUp = ({ game, language }: Pick<BannerProps, 'game' | 'language'>) => {
  const words = playWords(language);
  if (game.play.finished !== 'timeUp') return null;
  return (
    <p class="notice">
      <strong>{words.timeUp}.</strong> {words.timeUpHow}
    </p>
  );
};
