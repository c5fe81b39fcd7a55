import { render } from 'preact';
import { browserClock } from '../../platform/browser/clock';
import { browserFetcher } from '../../platform/browser/fetcher';
import { browserFiles } from '../../platform/browser/files';
import { browserLocator } from '../../platform/browser/locator';
import { indexedDbPlays } from '../../platform/browser/plays';
import { browserSettings } from '../../platform/browser/settings';
import { browserUpdates } from '../../platform/browser/updates';
import { workerWorkshop } from '../../platform/browser/workshop';
import { webLockWriters } from '../../platform/browser/writers';
import { App } from './App';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

render(
  <App
    world={{
      clock: browserClock,
      locator: browserLocator,
      plays: indexedDbPlays(),
      writers: webLockWriters(),
      files: browserFiles,
      fetcher: browserFetcher,
      settings: browserSettings,
      updates: browserUpdates,
      openWorkshop: workerWorkshop,
    }}
  />,
  root,
);
