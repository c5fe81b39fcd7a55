import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import { guessesOf, solutionOf } from '../../src/core/challenge';
import type { Reply } from '../../src/core/challenge/challenge';
import { canonicalJson, hashText } from '../../src/core/lib/hash';
import { openStages } from '../../src/core/play/course';
import { decide } from '../../src/core/play/decide';
import { emptyPlay, evolve, replay } from '../../src/core/play/evolve';
import { readPlay } from '../../src/core/play/file';
import { type OpenedPlay, sealed } from '../../src/core/play/kept';
import { sharedLength } from '../../src/core/play/meet';
import { openPacked, packPlay, unpackPlay } from '../../src/core/play/packed';
import type { Action, PlayEvent } from '../../src/core/play/play';
import { standing } from '../../src/core/play/standing';
import { sumOfFile, writePlay } from '../../src/core/play/writePlay';
import { type Hunt, type HuntStage, huntHash } from '../../src/core/prepare/hunt';

type Challenge = HuntStage['challenges'][number];

/** What a team that says this wherever it can does at a stage: it is refused, lost, lit, wrong, and right at last. */
const doneAt = ({ id: stage, challenges }: HuntStage, text: string): readonly Action[] => [
  { type: 'offerOtherWay', stage, why: 'noFix' },
  { type: 'reach', stage, by: 'code', code: text },
  { type: 'reach', stage, by: 'gps' },
  { type: 'takeHint', stage, hint: 0 },
  ...challenges.flatMap((challenge) => triedAt(stage, challenge, text)),
  { type: 'pass', stage },
];

const triedAt = (stage: string, { id: challenge, content }: Challenge, text: string): readonly Action[] => {
  const gaps = content.type === 'cloze' ? content.gaps.length : 1;
  const [guess] = guessesOf(content);
  const replies: readonly Reply[] = [
    text,
    Array.from({ length: gaps }, () => text),
    ...(guess === undefined ? [] : [guess]),
    solutionOf(content).reply,
  ];
  return [
    ...replies.map((reply): Action => ({ type: 'answer', stage, challenge, reply })),
    { type: 'giveUp', stage, challenge },
  ];
};

/** A play of a hunt to its end, by a team whose every word is this text; it comes in all hours. */
export const sayingEverywhere = (hunt: Hunt, text: string): OpenedPlay => {
  const hash = huntHash(hunt);
  const events: PlayEvent[] = [];
  let play = emptyPlay();
  const act = (action: Action): void => {
    const news = decide(hunt, play, action, events.length * 1000, () => true);
    events.push(...news);
    play = news.reduce(evolve, play);
  };
  act({ type: 'start', circuit: 0, hunt: hash, simulated: false });
  for (let turns = 0; play.finished === null && turns < 20; turns += 1) {
    const [stage] = openStages(hunt, play);
    if (stage) for (const action of doneAt(stage, text)) act(action);
  }
  const word = text === '' ? 'x' : text.slice(0, 200);
  const team = { creature: word, quality: word, color: word, emblem: word };
  const log = events.map((event, seq) => ({
    seq,
    wall: seq * 1000,
    event: event.type === 'started' ? { ...event, team: team as never } : event,
  }));
  const record = { id: word, hunt, huntHash: hash, createdWall: 0, from: { hunt: word, rally: word } };
  return { record, log, seen: log.length };
};

/** What holds of every play that is taken in: its events are numbered and in the order of their time, from one start on, it stands somewhere, and is written and packed as it was read. */
export const expectKept = (play: OpenedPlay): void => {
  const { record, log } = play;
  const times = log.map(({ event }) => event.at);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(log.map(({ event }) => event.type).lastIndexOf('started')).toBe(0);
  const replayed = replay(log.map(({ event }) => event));
  expect(Number.isFinite(standing(record.hunt, replayed, replayed.at).points)).toBe(true);
  expect(readPlay(writePlay(play), 'again.json').value).toEqual(play);
};

/** A play goes into a code and comes out of it as it was. */
export const expectPacked = (play: OpenedPlay): void => {
  const { hunt, huntHash: hash, id, from } = play.record;
  const said = openPacked(packPlay(play));
  const taken = said && unpackPlay(said, hunt, hash);
  expect([taken?.record.id, taken?.record.from]).toEqual([id, from]);
  expect(sharedLength(taken?.log ?? [], play.log)).toBe(play.log.length);
};

/** The file of a play with what was changed in it, its checksums made anew: what stands behind them is looked at. */
export const resealed = (file: unknown): string => {
  const said = file as { readonly play?: { readonly id?: string }; readonly log?: readonly unknown[] };
  const isEntry = (entry: unknown): boolean => typeof entry === 'object' && entry !== null;
  const log = Array.isArray(said?.log)
    ? said.log.map((entry) => (isEntry(entry) ? sealed(String(said.play?.id), entry as never) : entry))
    : said?.log;
  const whole = isEntry(said) && !Array.isArray(said) ? { ...said, ...(log && { log }) } : said;
  return JSON.stringify({ ...whole, sum: sumOfFile(whole as never) });
};

/** The bytes that a code holds behind its checksum. */
export const bytesOfCode = (code: string): Uint8Array => Uint8Array.from(Buffer.from(code.slice(8), 'base64url'));

/** What a code says, unpacked by another than unpacks it in the game. */
export const saidBy = (code: string): unknown => JSON.parse(inflateRawSync(bytesOfCode(code)).toString());

/** The letters of a code that says this, packed by another too. */
export const codeSaying = (said: unknown): string => codeOfBytes(deflateRawSync(JSON.stringify(said)));

/** The letters of a code of these bytes, under their checksum. */
export const codeOfBytes = (bytes: Uint8Array): string => {
  const letters = Buffer.from(bytes).toString('base64url');
  return hashText(letters).slice(0, 8) + letters;
};

/** What two plays say, compared to the letter. */
export const sayTheSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);
