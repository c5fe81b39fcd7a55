import { useState } from 'preact/hooks';
import { say } from '../../../core/lib/language';
import { Button, RoundButton } from '../../../ui/components/Button';
import { langOf } from '../../../ui/components/langOf';
import { playWords } from '../../../ui/messages/play';
import { settingsWords } from '../../../ui/messages/settings';
import { Simulator } from '../panel/Simulator';
import { StageListDialog, type StageListProps } from '../panel/StageList';
import { MapBack } from './MapBack';
import type { PlayProps } from './props';
import { SettingsDialog } from './SettingsDialog';
import './playMap.css';

interface PlayMapProps extends PlayProps {
  readonly steering: boolean;
  /** The stages to choose among; null while something else is read. */
  readonly list: StageListProps | null;
}

/** The map with what lies on it: the tools, and while the team walks at home, the walk's own. */
export const PlayMap = (props: PlayMapProps) => {
  const { choices, game, conduct, mapSlot, onCenter, onShowAll, steering, list } = props;
  const words = playWords(choices.language);
  const [setting, setSetting] = useState(false);
  const { title } = game.hunt;
  return (
    <section class="play-map" aria-label={words.map}>
      <div class="play-map-slot" ref={mapSlot} />
      <MapBack title={say(title, choices.language)} lang={langOf(title, choices.language)} />
      <div class="map-tools">
        {list && <ListTool {...list} />}
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

/** The list of the stages, as far as it stands out of sight: opened, it is a step that the back button takes back. */
const ListTool = (list: StageListProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <span class="to-list">
        <RoundButton icon="list" label={playWords(list.choices.language).toList} onClick={() => setOpen(true)} />
      </span>
      {open && <StageListDialog {...list} onClose={() => setOpen(false)} />}
    </>
  );
};

/** The settings, and the lesson once more where the play can be steered. */
const PlaySettings = ({ choices, game, tiled, mapHost, onPass, onClose }: PlayProps & { onClose(): void }) => {
  const seeAgain = () => {
    choices.onLearned([]);
    onClose();
  };
  const passOn = () => {
    onClose();
    onPass();
  };
  return (
    <SettingsDialog choices={choices} onClose={onClose} noPlan={!tiled} mapHost={mapHost}>
      <div class="settings-taps">
        <Button icon="forward" onClick={passOn}>
          {playWords(choices.language).passOn}
        </Button>
        {game.role === 'writer' && game.play.finished === null && (
          <Button icon="open" onClick={seeAgain}>
            {playWords(choices.language).lesson.again}
          </Button>
        )}
      </div>
    </SettingsDialog>
  );
};
