import { describe, expect, it } from 'vitest';
import type { Hunt, HuntStage } from '../../../src/core/prepare/hunt';
import { verify } from '../../../src/core/prepare/verify';
import { huntOf } from '../../builders/hunt';
import { scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

const families = ['nearest', 'nearer', 'nearToFar'] as const;

const walkThrough = (ids: readonly string[], family: string, change: object = {}): Hunt => {
  const stages = ids.map((id) => ({ id, site: { dataset: 'sites', id }, challenges: [{ family }] }));
  return huntOf(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages, ...change }), sitesOf());
};

const namedAt = ({ challenges }: HuntStage): readonly string[] =>
  challenges.flatMap(({ proof }) =>
    proof ? [proof.right, ...proof.wrong, ...(proof.others ?? [])].map(({ site }) => site) : [],
  );

const rightAt = ({ challenges }: HuntStage): string | undefined => challenges[0]?.proof?.right.site;

describe('a question of what is near', () => {
  it.each(families)('names neither the stage before nor the one after (%s)', (family) => {
    const ids = ['alba', 'bruma', 'corvo', 'dorne'];
    const hunts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => walkThrough(ids, family, { seed }));
    const asked = hunts.flatMap(({ stages }) => stages.map((stage, i) => ({ i, named: namedAt(stage) })));
    expect(asked.filter(({ named }) => named.length > 0).length).toBeGreaterThan(8);
    for (const { i, named } of asked) expect(named.filter((id) => id === ids[i - 1] || id === ids[i + 1])).toEqual([]);
    expect(hunts.flatMap((hunt) => verify(hunt))).toEqual([]);
  });

  it('asks for no stage to come where another place will do', () => {
    const { stages } = walkThrough(['alba', 'dorne', 'bruma'], 'nearest');
    expect(rightAt(stages[0] as HuntStage)).toBe('corvo');
  });

  it('names no stage at all where teams walk on circuits, and may name any where they go as they like', () => {
    const ids = ['alba', 'bruma', 'corvo', 'dorne'];
    const onCircuits = walkThrough(ids, 'nearest', { circuits: { teams: 3 } });
    expect(onCircuits.stages.flatMap(namedAt).filter((id) => ids.includes(id))).toEqual([]);
    const freely = walkThrough(ids, 'nearest', { rules: { mode: 'free' } });
    expect(freely.stages.map(rightAt)).toContain('bruma');
    expect([verify(onCircuits), verify(freely)]).toEqual([[], []]);
  });

  it('is refused where the walk is turned so that it goes to what is asked for', () => {
    const hunt = walkThrough(['corvo', 'alba', 'dorne', 'bruma'], 'nearest');
    const [, alba] = hunt.stages;
    expect([rightAt(alba as HuntStage), verify(hunt)]).toEqual(['bruma', []]);
    const circuits = [['corvo', 'dorne', 'alba', 'bruma']];
    expect(verify({ ...hunt, circuits }).map(({ path, values }) => [path, values.reason])).toContainEqual([
      '$.stages[1].challenges[0]',
      'ahead',
    ]);
  });

  it('compares no two names of one point', () => {
    const rows = tenRows().flatMap((row) => [row, { ...row, id: `${row.id}-2`, name: `Autre ${row.name}` }]);
    const stages = [{ id: 'alba', site: { dataset: 'sites', id: 'alba' }, challenges: [{ family: 'nearest' }] }];
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const scenario = scenarioOf({ seed, datasets: { sites: { path: 'sites.csv' } }, stages });
      const named = namedAt(huntOf(scenario, sitesOf(rows)).stages[0] as HuntStage);
      const points = named.map((id) => id.replace('-2', ''));
      expect([points.length, new Set(points).size]).toEqual([4, 4]);
    }
  });
});
