import { render } from 'preact';
import { browserClock } from '../../platform/browser/clock';
import { browserConnection } from '../../platform/browser/connection';
import { browserFiles } from '../../platform/browser/files';
import { indexedDbPlays } from '../../platform/browser/plays';
import { browserSettings } from '../../platform/browser/settings';
import { browserUpdates } from '../../platform/browser/updates';
import { leaveDialog } from '../../ui/components/leaveDialog';
import { App } from './App';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

leaveDialog();
render(
  <App
    world={{
      clock: browserClock,
      plays: indexedDbPlays(),
      files: browserFiles,
      settings: browserSettings(),
      updates: browserUpdates(),
      connection: browserConnection(),
      loadGear: () => import('./gear').then(({ gear }) => gear),
    }}
  />,
  root,
);
