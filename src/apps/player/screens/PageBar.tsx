import { useState } from 'preact/hooks';
import { RoundButton } from '../../../ui/components/Button';
import { settingsWords } from '../../../ui/messages/settings';
import { shellWords } from '../../../ui/messages/shell';
import type { Choices } from '../choices';
import { SettingsDialog } from './SettingsDialog';
import '../../../ui/styles/index.css';

interface PageBarProps {
  readonly choices: Choices;
  /** The host that the map of this page is asked of, null where it is drawn; nothing where the page has no such map. */
  readonly map?: { readonly host: string | null } | undefined;
  /** Where the way back leads, if not to the hunts. */
  readonly back?: string;
  onLeave(): void;
}

/** The top of a page that is read: the way back, and the settings. */
export const PageBar = ({ choices, map, back, onLeave }: PageBarProps) => {
  const { language } = choices;
  const [setting, setSetting] = useState(false);
  return (
    <header class="page-bar">
      <RoundButton icon="back" label={back ?? shellWords(language).backToHunts} onClick={onLeave} />
      <RoundButton icon="settings" label={settingsWords(language).title} onClick={() => setSetting(true)} />
      {setting && (
        <SettingsDialog
          choices={choices}
          noPlan={map?.host === null}
          mapHost={map?.host ?? null}
          onClose={() => setSetting(false)}
        />
      )}
    </header>
  );
};
