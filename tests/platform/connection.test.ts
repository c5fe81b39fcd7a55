import { browserConnection } from '../../src/platform/browser/connection';
import { fakeConnection } from '../../src/platform/fake/connection';
import { connectionContract } from './connection.contract';

connectionContract('of a test', () => {
  const connection = fakeConnection();
  return { connection, set: connection.set };
});

connectionContract('of the browser', () => {
  const page = new EventTarget();
  const device = { onLine: true };
  const set = (online: boolean): void => {
    device.onLine = online;
    page.dispatchEvent(new Event(online ? 'online' : 'offline'));
  };
  return { connection: browserConnection({ page, device }), set };
});
