import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { promisifyRequest } from 'idb-keyval';
import { expect, it } from 'vitest';
import { replay } from '../../../src/core/play/evolve';
import { readPlay } from '../../../src/core/play/file';
import { standing } from '../../../src/core/play/standing';
import { firstTeam } from '../../../src/core/play/team';
import { openHunt } from '../../../src/core/prepare/open';
import { indexedDbPlays } from '../../../src/platform/browser/plays';
import { memoryCopies } from '../../../src/platform/fake/copies';
import { guardedPlays } from '../../../src/platform/guardedPlays';
import type { OpenedPlay } from '../../../src/platform/ports';

const fixture = (name: string): string => readFileSync(`tests/fixtures/${name}.json`, 'utf8');

/** How a play stands: what no later rule may change. */
const standsAt = ({ record, log }: OpenedPlay) => {
  const play = replay(log.map(({ event }) => event));
  const { points, found } = standing(record.hunt, play, play.at);
  return { points, found, finished: play.finished };
};

const won = { points: 287, found: 2, finished: 'won' };

it('opens a play’s file of the first version, with its score', () => {
  const { value, problems } = readPlay(fixture('jalon-play-1'), 'old.play.json');
  expect(problems).toEqual([]);
  expect(value && standsAt(value)).toEqual(won);
});

it('opens a hunt’s file of the first version', () => {
  const { value, problems } = openHunt(fixture('jalon-hunt-1'), 'old.json');
  expect([problems, value?.stages.map(({ id }) => id)]).toEqual([[], ['a', 'b']]);
});

it('opens a play that was kept before there were teams, marks of reading, checksums and copies, with its score', async () => {
  const { record, log } = JSON.parse(fixture('kept-play-1')) as OpenedPlay;
  const name = 'versions';
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('plays');
  const database = await promisifyRequest(request);
  const store = database.transaction('plays', 'readwrite').objectStore('plays');
  store.put(record, ['play', record.id]);
  await Promise.all(log.map((entry) => promisifyRequest(store.put(entry, ['event', record.id, entry.seq]))));
  database.close();

  const plays = guardedPlays(indexedDbPlays(name), memoryCopies());
  const opened = await plays.read(record.id, true);
  expect(opened && standsAt(opened)).toEqual(won);
  expect(opened?.damaged).toBeUndefined();
  expect(opened?.seen).toBe(log.length);
  expect(replay(log.map(({ event }) => event)).team).toEqual(firstTeam);
});
