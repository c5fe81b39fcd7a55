import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { challengeTypes, markOf } from '../../src/core/challenge';
import { say } from '../../src/core/lib/language';
import { replay } from '../../src/core/play/evolve';
import { standing } from '../../src/core/play/standing';
import { huntHash } from '../../src/core/prepare/hunt';
import { openHunt } from '../../src/core/prepare/open';
import { prepare } from '../../src/core/prepare/prepare';
import { verify } from '../../src/core/prepare/verify';
import { rehearse } from '../../src/core/rehearse/rehearse';
import { teamKinds } from '../../src/core/rehearse/teams';
import { readScenario } from '../../src/core/scenario/check';
import { checkSense } from '../../src/core/scenario/sense';
import { huntOf, reference, type Shipped, shipped } from '../builders/hunt';
import { playPerfectly } from '../builders/perfect';

const folder = new URL('../../scenarios/', import.meta.url);
const all = [...shipped(), ...reference()];
const files = all.map(({ fileName }) => fileName);
const toPlay = readdirSync(folder).filter((name) => name.endsWith('.json'));

const shippedAs = (fileName: string): Shipped => {
  const found = all.find((one) => one.fileName === fileName);
  if (!found) throw new Error(`${fileName} is not among what ships`);
  return found;
};

/** Every value of a JSON tree with its path. */
const walk = (value: unknown, path = '$'): readonly (readonly [path: string, value: unknown])[] => [
  [path, value],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, held]) => walk(held, `${path}.${key}`))
    : []),
];

const isCoordinate = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value);

/** A sentence, or the pieces of one that quotes another language. */
const isSaid = (sentence: unknown): boolean =>
  (typeof sentence === 'string' && sentence !== '') || (Array.isArray(sentence) && sentence.length > 0);

/** Where a language is spoken and the other is not. */
const oneSided = (json: unknown): string[] =>
  walk(json).flatMap(([path, value]) => {
    if (typeof value !== 'object' || value === null || !('fr' in value || 'en' in value)) return [];
    const { fr, en } = value as { readonly fr?: unknown; readonly en?: unknown };
    return isSaid(fr) && isSaid(en) ? [] : [path];
  });

/** The words a person reads, by the keys they stand under: these are said in both languages. */
const spoken = new Set(['intro', 'outro', 'clue', 'found', 'ask', 'note', 'text']);

describe('what ships', () => {
  it('is two scenarios or more, each of them tried here', () => {
    expect(shipped().map(({ fileName }) => fileName)).toEqual(toPlay);
    expect(toPlay.length).toBeGreaterThanOrEqual(2);
    expect(reference().length).toBeGreaterThanOrEqual(1);
  });
});

describe.each(files)('the scenario %s', (fileName) => {
  const { scenario, datasets } = shippedAs(fileName);
  const hunt = huntOf(scenario, datasets);
  const json = JSON.stringify(hunt);

  it('is read and makes sense, without an error or a warning', () => {
    const read = readScenario(readFileSync(new URL(fileName, folder), 'utf8'), fileName);
    expect(read.problems).toEqual([]);
    expect(checkSense(scenario, datasets)).toEqual([]);
  });

  it('is prepared with every question that its author asks for, and nothing to warn of', () => {
    expect(prepare(scenario, datasets).problems).toEqual([]);
    const asked = scenario.stages.flatMap((stage) => {
      const times = 'draw' in stage ? stage.draw.count : 1;
      return Array.from({ length: times }, () => stage.challenges ?? []).flat();
    });
    expect(hunt.stages.flatMap(({ challenges }) => challenges).length).toBe(asked.length);
  });

  it('is prepared to the same bytes every time', () => {
    expect(JSON.stringify(huntOf(scenario, datasets))).toBe(json);
    expect(huntHash(huntOf(scenario, datasets))).toBe(huntHash(hunt));
  });

  it('is proved by the hunt alone, and opens again from its JSON as it was', () => {
    expect(verify(hunt)).toEqual([]);
    const opened = openHunt(json, 'hunt.json');
    expect(opened.problems).toEqual([]);
    expect(opened.value).toEqual(hunt);
    expect(opened.value && verify(opened.value)).toEqual([]);
    expect(opened.value && huntHash(opened.value)).toBe(huntHash(hunt));
  });

  it('is won with every point there is by who knows all the answers', () => {
    const { value } = openHunt(json, 'hunt.json');
    if (value === null) throw new Error('the hunt does not open');
    const play = replay(playPerfectly(value));
    const { points, most, found, total } = standing(value, play, play.at);
    expect(play.finished).toBe('won');
    expect([points, found]).toEqual([most, total]);
    expect(most).toBeGreaterThan(500);
    // Of ways that fork one is taken.
    const untaken = value.stages.filter(({ id, opens }) => opens?.answered && !play.stages.has(id));
    expect(total).toBe(value.stages.length - untaken.length);
  });

  it('is rehearsed, won by every kind of team, and leaves nothing to mend', () => {
    const { teams, findings, winnable } = rehearse(hunt);
    expect(teams.filter(({ outcome }) => outcome !== 'won')).toEqual([]);
    expect([winnable, teams.length, findings]).toEqual([true, teamKinds.length, []]);
  });

  it('writes every position as latitude and longitude by name, never as a pair', () => {
    const lists = walk(JSON.parse(json)).filter(([, value]) => Array.isArray(value) && value.some(isCoordinate));
    expect(lists).toEqual([]);
    const positions = walk(JSON.parse(json)).filter(([path]) => /\.(position|start)$/.test(path));
    expect(positions.length).toBeGreaterThan(hunt.stages.length);
    for (const [, position] of positions)
      expect(position).toEqual({ lat: expect.closeTo(47.2, 0), lng: expect.closeTo(-1.5, 0) });
  });

  it('says each sentence in French and in English', () => {
    const tree: unknown = JSON.parse(json);
    expect(oneSided(tree)).toEqual([]);
    const sentences = walk(tree).filter(([path]) => spoken.has(path.split('.').at(-1) ?? ''));
    expect(sentences.length).toBeGreaterThan(hunt.stages.length * 2);
    const single = sentences.filter(
      ([path, value]) => typeof value === 'string' && !/\.(fr|en)(\.\d+\.text)?$/.test(path),
    );
    expect(single).toEqual([]);
    expect(hunt.stages.flatMap(({ hints }) => hints).filter((hint) => typeof hint === 'string')).toEqual([]);
  });

  it('names for each stage and each question from data whose data it is', () => {
    const composed = hunt.stages.flatMap(({ challenges }) => challenges).filter(({ proof }) => proof);
    if (toPlay.includes(fileName)) expect(composed.length).toBeGreaterThan(3);
    for (const { credits } of composed)
      for (const credit of credits) {
        const { publisher, license, licenseUrl, date } = hunt.credits[credit] ?? {};
        expect([publisher, license, licenseUrl, date].every((one) => one)).toBe(true);
      }
    expect(composed.every(({ credits }) => credits.length > 0)).toBe(true);
  });
});

describe('the reference', () => {
  it('asks each type of challenge that there is', () => {
    const asked = reference().flatMap(({ scenario, datasets }) =>
      huntOf(scenario, datasets).stages.flatMap(({ challenges }) => challenges.map(({ content }) => content.type)),
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(challengeTypes).sort());
  });
});

describe('a name to type', () => {
  const typed = all.flatMap(({ scenario, datasets }) =>
    huntOf(scenario, datasets).stages.flatMap(({ challenges }) =>
      challenges.flatMap(({ content }) => (content.type === 'text' ? [content] : [])),
    ),
  );
  const marks = (answer: string, replies: readonly string[]) => {
    const content = typed.find(({ answers }) => say(answers[0] ?? '', 'fr') === answer);
    if (!content) throw new Error(`nothing is answered by ${answer}`);
    return replies.filter((reply) => markOf(content, reply) === 1);
  };

  it.each([
    ['La Loire', ['Loire', 'le fleuve Loire', 'the river Loire', 'Loire River', 'la rivière Loire', 'la Liore']],
    ['L’Erdre', ['erdre', 'la rivière Erdre', 'the river Erdre', 'Erdre river', 'lerdre']],
    ['Vin', ['du vin', 'Port au vin', 'au vin', 'wine']],
    ['Jules Verne', ['verne', 'jules verne', 'Jule Vernes']],
    ['Neptune', ['neptune', 'Neptunus', 'le dieu Neptune', 'the god Neptune']],
    ['Le port', ['port', 'un port', 'le port de Nantes', 'the harbour', 'a harbor', 'the port of Nantes']],
    ['Anne de Bretagne', ['la duchesse Anne', 'Anne of Britanny', 'duchess anne', 'Anne']],
  ])('%s is right in each way one puts it', (answer, replies) => {
    expect(marks(answer, replies)).toEqual(replies);
  });

  it.each([
    ['La Loire', ['le Loiret', 'le Loir', 'la foire', 'lire', 'l’Erdre', 'the river']],
    ['L’Erdre', ['la Loire', 'ordre', 'la rivière']],
    ['Vin', ['vent', 'port', 'fin', 'pain']],
    ['Neptune', ['Poséidon', 'Jupiter', 'Saturne']],
    ['Le port', ['la porte', 'le pont', 'le fort', 'la mer', 'the door']],
  ])('%s is not what only looks like it', (answer, replies) => {
    expect(marks(answer, replies)).toEqual([]);
  });
});
