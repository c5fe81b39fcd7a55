import { afterEach, expect, it } from 'vitest';
import type { Workshop } from '../../src/platform/ports';
import { callWorkshop, serveWorkshop, type Wire } from '../../src/platform/wire';
import { createWorkshop } from '../../src/platform/workshop';
import { aFile, workshopContract } from './workshop.contract';

const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A workshop on the far side of a channel, as in a worker: every value is copied. */
const throughAChannel = (workshop: Workshop) => {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveWorkshop(workshop, port1 as unknown as Wire);
  const remote = callWorkshop(port2 as unknown as Wire);
  port1.start();
  port2.start();
  return { ...remote, close: () => workshop.close() };
};

workshopContract('in this thread', createWorkshop);
workshopContract('behind a wire', () => throughAChannel(createWorkshop()));

it('A throw in the workshop is a rejection on the other side, and the next call is answered', async () => {
  const workshop = createWorkshop();
  const remote = throughAChannel({ ...workshop, prepare: () => Promise.reject(new Error('A bug.')) });
  await expect(remote.prepare('{}', 'a.json')).rejects.toThrow('A bug.');
  expect((await remote.read(aFile())).reading.sites).toBe(3);
});

it('A workshop that breaks off leaves no call waiting', async () => {
  const remote = throughAChannel({ ...createWorkshop(), prepare: () => new Promise(() => {}) });
  const waiting = remote.prepare('{}', 'a.json');
  remote.breakOff('The worker stopped.');
  await expect(waiting).rejects.toThrow('The worker stopped.');
  await expect(remote.places({ south: 0, west: 0, north: 1, east: 1 })).rejects.toThrow('The worker stopped.');
});

it('The bytes of a file are still there after it was read', async () => {
  const file = aFile();
  const { byteLength } = file.bytes;
  await throughAChannel(createWorkshop()).read(file);
  expect(file.bytes.byteLength).toBe(byteLength);
});

it('A closed workshop holds no data', async () => {
  const workshop = createWorkshop();
  await workshop.read(aFile());
  workshop.close();
  expect(await workshop.places({ south: -90, west: -180, north: 90, east: 180 })).toEqual([]);
});
