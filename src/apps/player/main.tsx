import { render } from 'preact';
import { isAnyKept } from '../../platform/browser/anyKept';
import { browserClock } from '../../platform/browser/clock';
import { browserConnection } from '../../platform/browser/connection';
import { browserFiles } from '../../platform/browser/files';
import { browserSettings } from '../../platform/browser/settings';
import { browserUpdates } from '../../platform/browser/updates';
import { latePlays } from '../../platform/latePlays';
import { leaveDialog } from '../../ui/components/dialogEntry';
import { App } from './App';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const loadGear = () => import('./gear').then(({ gear }) => gear);

leaveDialog();
render(
  <App
    world={{
      clock: browserClock,
      plays: latePlays(() => loadGear().then(({ plays }) => plays), isAnyKept),
      files: browserFiles,
      settings: browserSettings(),
      updates: browserUpdates(),
      connection: browserConnection(),
      loadGear,
    }}
  />,
  root,
);
