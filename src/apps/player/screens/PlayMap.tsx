import { useState } from 'preact/hooks';
import { Button, RoundButton } from '../../../ui/components/Button';
import { playWords } from '../../../ui/messages/play';
import { settingsWords } from '../../../ui/messages/settings';
import { Simulator } from '../panel/Simulator';
import type { PlayProps } from './props';
import { SettingsDialog } from './SettingsDialog';
import './playMap.css';

const toList = () => {
  const heading = document.getElementById('stage-list');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** The map with what lies on it: the tools, and while the team walks at home, the walk's own. */
export const PlayMap = (props: PlayProps & { readonly steering: boolean }) => {
  const { choices, game, conduct, mapSlot, onCenter, onShowAll, steering } = props;
  const words = playWords(choices.language);
  const [setting, setSetting] = useState(false);
  return (
    <section class="play-map" aria-label={words.map}>
      <div class="play-map-slot" ref={mapSlot} />
      <div class="map-tools">
        <span class="to-list">
          <RoundButton icon="list" label={words.toList} onClick={toList} />
        </span>
        <RoundButton icon="whole" label={words.showAll} onClick={onShowAll} />
        <span class="to-settings">
          <RoundButton icon="settings" label={settingsWords(choices.language).title} onClick={() => setSetting(true)} />
        </span>
        {game.whereabouts && (
          <RoundButton
            icon="center"
            label={words.center}
            onClick={() => game.whereabouts && onCenter(game.whereabouts.position)}
          />
        )}
      </div>
      {setting && <PlaySettings {...props} onClose={() => setSetting(false)} />}
      {steering && <Simulator game={game} conduct={conduct} language={choices.language} />}
    </section>
  );
};

/** The settings, and the lesson once more where the play can be steered. */
const PlaySettings = ({ choices, game, onClose }: PlayProps & { onClose(): void }) => {
  const seeAgain = () => {
    choices.onLearned([]);
    onClose();
  };
  return (
    <SettingsDialog choices={choices} onClose={onClose}>
      {game.role === 'writer' && game.play.finished === null && (
        <Button icon="open" onClick={seeAgain}>
          {playWords(choices.language).lesson.again}
        </Button>
      )}
    </SettingsDialog>
  );
};
