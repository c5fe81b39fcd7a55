import { afterAll, describe, expect, it } from 'vitest';
import { readPlay } from '../../src/core/play/file';
import { openPacked, packPlay, unpackPlay } from '../../src/core/play/packed';
import { writePlay } from '../../src/core/play/writePlay';
import { playOfEveryEvent } from '../builders/everyEvent';
import { codeSaying, expectKept, expectPacked, resealed, saidBy, sayTheSame } from '../builders/hostilePlay';
import { injections, naughtyStrings } from '../builders/injections';
import { prototypesNow } from '../builders/prototypes';
import { isSoak } from '../builders/soak';
import { changedAt, type Path, textsIn } from '../builders/texts';
import { lacks } from '../samples';

lacks('suites/blns', 'strings that break programs, in every field of a play');

const all = [...injections, ...naughtyStrings()];
const before = prototypesNow();
afterAll(() => expect(prototypesNow(), 'no prototype is changed').toEqual(before));

const play = playOfEveryEvent();
const { hunt, huntHash: hash } = play.record;

/** Some of the strings for each place, others at each, as all of them in every free text at once are looked at with the scenarios; in the soak all of them. */
const someAt = (place: number): readonly string[] => (isSoak() ? all : all.filter((_, i) => (i + place) % 40 === 0));

/** Where a play may hold what a person, a device or an address said, in any letters. */
const isFree = (path: Path): boolean =>
  /^play\.(?:id|from\.(?:hunt|rally))$|team\.\w+$|\.code$|\.reply(?:\.\d+)?$/.test(path.join('.'));

describe('a string that breaks programs', () => {
  it('in any text of a play’s file is refused, or stays the text that it is', () => {
    const file = JSON.parse(writePlay(play));
    const paths = textsIn(file).filter(([path]) => path[0] !== 'hunt');
    let [taken, refused] = [0, 0];
    expect(paths.length).toBeGreaterThan(60);
    for (const [i, [path]] of paths.entries())
      for (const text of someAt(i)) {
        const other = changedAt(file, path, text);
        const { value, problems } = readPlay(path.at(-1) === 'sum' ? JSON.stringify(other) : resealed(other), 'a.json');
        expect(value === null, `${path.join('.')}: ${text}`).toBe(problems.length > 0);
        if (value === null) refused += 1;
        else {
          taken += 1;
          expect(isFree(path), `${path.join('.')}: ${text}`).toBe(true);
          expect(sayTheSame(JSON.parse(writePlay(value)), JSON.parse(resealed(other))), text).toBe(true);
          expectKept(value);
        }
      }
    expect(Math.min(taken, refused)).toBeGreaterThan(100);
  });

  it('in any text of a code is refused, or stays the text that it is', () => {
    const said = saidBy(packPlay(play));
    const paths = textsIn(said);
    let [taken, refused] = [0, 0];
    for (const [i, [path]] of paths.entries())
      for (const text of someAt(i)) {
        const opened = openPacked(codeSaying(changedAt(said, path, text)));
        const unpacked = opened && unpackPlay(opened, hunt, hash);
        if (!unpacked) refused += 1;
        else {
          taken += 1;
          expectKept(unpacked);
          expectPacked(unpacked);
          expect(JSON.stringify(unpacked), text).toContain(JSON.stringify(text).slice(1, -1));
        }
      }
    expect(paths.length).toBeGreaterThan(9);
    expect(Math.min(taken, refused)).toBeGreaterThan(10);
  });
});
