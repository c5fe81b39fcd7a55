import { afterAll, describe, expect, it } from 'vitest';
import { schemaText } from '../../src/apps/cli/commands/schema';
import { challengeTypes } from '../../src/core/challenge';
import { siteAt } from '../../src/core/dataset';
import { readDescriptor } from '../../src/core/dataset/credit/descriptor';
import { canonicalJson } from '../../src/core/lib/hash';
import { safeLink } from '../../src/core/lib/link';
import { replay } from '../../src/core/play/evolve';
import { readPlay } from '../../src/core/play/file';
import type { OpenedPlay } from '../../src/core/play/kept';
import type { PlayEvent } from '../../src/core/play/play';
import { writePlay } from '../../src/core/play/writePlay';
import { openHunt } from '../../src/core/prepare/open';
import { prepare } from '../../src/core/prepare/prepare';
import { verify } from '../../src/core/prepare/verify';
import { readScenario } from '../../src/core/scenario/check';
import { csvOf, datasetOf, descriptorOf, reading } from '../builders/dataset';
import { fullScenario } from '../builders/fullScenario';
import { expectPacked, sayingEverywhere } from '../builders/hostilePlay';
import { injections, naughtyStrings } from '../builders/injections';
import { playing, reached, replied, started } from '../builders/play';
import { prototypesNow } from '../builders/prototypes';
import { sitesOf, tenRows } from '../builders/scenario';
import { isSoak } from '../builders/soak';
import { changedAt, textsIn } from '../builders/texts';
import { lacks } from '../samples';

lacks('suites/blns', 'strings that break programs, in every field');

const sites = sitesOf();
const all = [...injections, ...naughtyStrings()];
const before = prototypesNow();
afterAll(() => expect(prototypesNow(), 'no prototype is changed').toEqual(before));

const check = (json: unknown) => readScenario(JSON.stringify(json), 'walk.json');
/** A few of the injections, others at each place; in the soak all of them. */
const fewAt = (place: number, count: number): readonly string[] =>
  isSoak()
    ? injections
    : Array.from({ length: count }, (_, k) => injections[(place * count + k) % injections.length] ?? '');
const isBlank = (text: string): boolean => text.trim() === '';

/** The types of challenge that were answered in a play. */
const typesAnswered = ({ record, log }: OpenedPlay): readonly string[] => {
  const answered = new Set(log.map(({ event }) => (event.type === 'answered' ? event.challenge : '')));
  const challenges = record.hunt.stages.flatMap((stage) => stage.challenges);
  return challenges.filter(({ id }) => answered.has(id)).map(({ content }) => content.type);
};

describe('Strings that break programs', () => {
  it('stand in every text that a scenario may hold', () => {
    const keysOf = (value: unknown): readonly string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(inner)]);
    const named = new Set(keysOf(fullScenario('x')));
    const holdsText = (node: { readonly type?: string; readonly anyOf?: readonly object[] }): boolean =>
      node.type === 'string' || (node.anyOf ?? []).some(holdsText);
    const texts: string[] = [];
    JSON.parse(schemaText(), (_, node) => {
      for (const [key, inner] of Object.entries(node?.properties ?? {}))
        if (holdsText(inner as object)) texts.push(key);
      return node;
    });
    expect(new Set(texts).size).toBeGreaterThan(15);
    expect([...new Set(texts)].filter((key) => !named.has(key))).toEqual([]);
  });

  it('come through check, prepare, verify, a whole play, its file and its code as they were written, in every text at once', () => {
    let played = 0;
    const [types, refused] = [new Set<string>(), new Set<string>()];
    for (const text of all) {
      const whole = check(fullScenario(text));
      if (whole.value === null) {
        // What is typed in the street is kept short, and is to hold a letter.
        const [{ path }] = whole.problems as readonly [(typeof whole.problems)[number]];
        expect(isBlank(text) || /\.codes\[0\]$/.test(path), `${JSON.stringify(text)}: ${path}`).toBe(true);
        refused.add(text);
      }
      const { value } = whole.value === null ? check(fullScenario(text, 'Hermine')) : whole;
      expect(value === null, text).toBe(isBlank(text));
      if (value === null) continue;
      const { hunt, problems } = prepare(value, sites);
      expect(hunt === null, `${text}: ${JSON.stringify(problems)}`).toBe(false);
      if (hunt === null) continue;
      played += 1;
      const play = sayingEverywhere(hunt, text);
      // A play's file is opened by opening its hunt.
      expect([text, readPlay(writePlay(play), 'a.play.json')]).toEqual([text, { value: play, problems: [] }]);
      expectPacked(play);
      expect([hunt.title, hunt.stages[0]?.title, hunt.treasure.title], text).toEqual(Array(3).fill(text.trim()));
      verify(hunt);
      for (const type of typesAnswered(play)) types.add(type);
      expect(play.log.at(-1)?.event.type, text).toBe('finished');
    }
    expect([...types].sort()).toEqual(Object.keys(challengeTypes).sort());
    expect(refused.size).toBeLessThan(all.length * 0.04);
    expect(played).toBeGreaterThan(all.length * 0.99);
  });

  it('are refused, or are text, in each field alone', () => {
    const whole = fullScenario('Once');
    for (const [i, [path]] of textsIn(whole).entries())
      for (const text of fewAt(i, 8)) {
        const { value, problems } = check(changedAt(whole, path, text));
        expect(value === null, `${path.join('.')}: ${text}`).toBe(problems.length > 0);
        if (path.at(-1) === 'url') expect(value, text).toBeNull();
      }
  });

  it('are refused, or are text, in each field of a prepared hunt', () => {
    const { value } = check(fullScenario('Once'));
    const { hunt } = value ? prepare(value, sites) : { hunt: null };
    expect(hunt).not.toBeNull();
    const written = JSON.parse(JSON.stringify(hunt));
    for (const [i, [path]] of textsIn(written).entries())
      for (const text of fewAt(i, 3)) {
        const json = JSON.stringify(changedAt(written, path, text));
        const { value: opened, problems } = openHunt(json, 'hunt.json');
        if (opened === null) expect(problems.length, path.join('.')).toBeGreaterThan(0);
        else expect(canonicalJson(opened), path.join('.')).toBe(canonicalJson(JSON.parse(json)));
        if (/url$/i.test(String(path.at(-1)))) expect(opened, text).toBeNull();
      }
  });

  it('are headers and cells of a dataset, and the names of its sites', () => {
    const size = 30;
    let tables = 0;
    for (let at = 0; at < all.length; at += size) {
      const some = all.slice(at, at + size);
      const rows = some.map((text, i) => [
        `${i}`,
        text,
        `${47 + i / 1000}`,
        '-1.5',
        ...some.map((_, k) => (k === (i + 1) % some.length ? text : '')),
      ]);
      const {
        dataset,
        rows: read,
        sites,
        merged,
        leftOut,
      } = reading(csvOf([['id', 'nom', 'latitude', 'longitude', ...some], ...rows]));
      expect(read).toBe(sites + merged + leftOut);
      // Headers that are all numbers head no columns.
      if (dataset === null) continue;
      tables += 1;
      const { size: held } = dataset;
      const names = Array.from({ length: held }, (_, k) => siteAt(dataset, k).name);
      expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true);
    }
    expect(tables).toBeGreaterThan(all.length / size / 2);
  });

  it('are asked about as sites, kinds and columns, and what is asked is proved', () => {
    let asked = 0;
    for (const text of injections) {
      const rows = tenRows().map((row, i) => ({
        ...row,
        name: `${text} ${i}`,
        kind: i % 3 === 0 ? text : `${i % 3} ${text}`,
      }));
      const dataset = datasetOf(rows, {
        kinds: { id: 'identifier', name: 'name', kind: 'category', century: 'period' },
      });
      const challenges = ['category', 'nearest', 'direction', 'century'].map((family) => ({
        family,
        ...(family === 'category' ? { field: 'kind' } : family === 'century' ? { field: 'century' } : {}),
      }));
      const stages = [{ id: 'first', site: { dataset: 'sites', id: 'corvo' }, challenges }];
      const { value } = check({ ...fullScenario('Once'), stages });
      const { hunt } = value ? prepare(value, new Map([['sites', dataset]])) : { hunt: null };
      if (hunt === null) continue;
      expect(verify(hunt), text).toEqual([]);
      asked += hunt.stages.flatMap((stage) => stage.challenges).length;
    }
    expect(asked).toBeGreaterThan(injections.length);
  });

  it('say nothing harmful as any text of a descriptor', () => {
    const whole = descriptorOf(
      { nom: 'name' },
      {
        homepage: 'https://example.org/',
        jalon: { title: { fr: 'Lieux', en: 'Sites' }, notice: { fr: 'Merci', en: 'Thanks' } },
        contributors: [{ title: 'Town', path: 'https://example.org/', role: 'publisher' }],
        licenses: [{ name: 'etalab-2.0', title: 'Licence Ouverte', path: 'https://example.org/licence' }],
      },
    );
    for (const [path] of textsIn(whole))
      for (const text of all) {
        const { credit } = readDescriptor(changedAt(whole, path, text), 'sites.csv');
        for (const url of [credit.url, credit.publisherUrl, credit.licenseUrl])
          expect(url === '' || safeLink(url) !== '', `${path.join('.')}: ${text}`).toBe(true);
      }
  });

  it('are books that are kept of a play, whatever its events say', () => {
    const { hunt } = prepare(check(fullScenario('Once')).value as never, sites);
    for (const text of all) {
      const moves = [
        started,
        reached(text),
        replied(text, text, text),
        { type: 'takeHint', stage: text, hint: 0 } as const,
      ];
      if (hunt) playing(hunt, moves);
      const events = [
        { at: 0, type: 'started', hunt: text, circuit: 0, simulated: false, team: { creature: text, quality: text } },
        { at: 1, type: text },
        { at: 2, type: 'arrived', stage: text, by: text, points: 1 },
        { at: 3, type: 'answered', stage: text, challenge: text, reply: text, mark: 1, points: 1, closed: true },
        { at: 4, type: 'codeRefused', stage: text, code: text },
      ] as unknown as readonly PlayEvent[];
      const { stages, points } = replay(events);
      expect([stages.get(text)?.challenges.get(text)?.replies, points], text).toEqual([[text], 2]);
    }
  });
});
