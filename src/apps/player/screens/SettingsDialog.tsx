import type { ComponentChildren } from 'preact';
import { languages } from '../../../core/lib/language';
import { Dialog } from '../../../ui/components/Dialog';
import { ownNames } from '../../../ui/components/Switches';
import { settingsWords } from '../../../ui/messages/settings';
import { shellWords } from '../../../ui/messages/shell';
import { type Choices, hands, mapStyles, themes } from '../choices';
import { Setting } from './Setting';
import './settings.css';

interface SettingsDialogProps {
  readonly choices: Choices;
  onClose(): void;
  /** Whether the map of this page has no tiles to show. */
  readonly noPlan?: boolean;
  /** The host of another site that the map of this page is asked of; null where it asks none. */
  readonly mapHost?: string | null;
  /** What else may be done from here on this page. */
  readonly children?: ComponentChildren;
}

const icons = {
  themes: { day: 'sun', night: 'moon' },
  maps: { plan: 'map', chart: 'boat' },
  sounds: { off: 'mute', on: 'sound' },
  hands: { left: 'hand', right: 'hand' },
} as const;

/** All that a person may choose, in one place: each choice holds at once and is kept. */
export const SettingsDialog = ({ choices, onClose, noPlan, mapHost, children }: SettingsDialogProps) => {
  const { language, theme, map, sound, hand } = choices;
  const words = settingsWords(language);
  const { close, switchLanguage } = shellWords(language);
  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose}>
      <div class="settings">
        <Setting
          name={switchLanguage}
          among={languages}
          chosen={language}
          labels={ownNames}
          langOf={(option) => option}
          onChoose={choices.onLanguage}
        />
        <Setting
          name={words.theme}
          among={themes}
          chosen={theme}
          labels={words.themes}
          icons={icons.themes}
          onChoose={choices.onTheme}
        />
        <Setting
          name={words.map}
          among={mapStyles}
          chosen={map}
          labels={words.maps}
          icons={icons.maps}
          note={noPlan && map === 'plan' ? words.noPlan : mapHost ? words.mapAskedOf(mapHost) : undefined}
          onChoose={choices.onMap}
        />
        <Setting
          name={words.sound}
          among={['off', 'on'] as const}
          chosen={sound ? 'on' : 'off'}
          labels={words.sounds}
          icons={icons.sounds}
          onChoose={(next) => choices.onSound(next === 'on')}
        />
        <Setting
          name={words.hand}
          among={hands}
          chosen={hand}
          labels={words.hands}
          icons={icons.hands}
          onChoose={choices.onHand}
        />
        {children}
      </div>
    </Dialog>
  );
};
