import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/core/scenario/check';
import { scenarioJson } from '../../builders/scenario';

const credit = {
  title: 'Town',
  publisher: 'OpenStreetMap contributors',
  license: 'ODbL 1.0',
  date: '2026-11-01',
  url: 'https://maps.example/',
};

const faultsOf = (map: unknown) =>
  readScenario(JSON.stringify(scenarioJson({ map })), 'a.json').problems.map(({ path, fault }) => [path, fault]);

describe('The map that a scenario names', () => {
  it.each([
    'https://maps.example/town.pmtiles',
    'https://maps.example:8443/a/town%20hall.pmtiles?v=2',
    'town.pmtiles',
    '../maps/ville-été.pmtiles',
    '/maps/town.pmtiles',
  ])('may be an organizer’s at %s', (pmtiles) => {
    expect(faultsOf({ pmtiles, credit })).toEqual([]);
  });

  it.each([
    'http://maps.example/town.pmtiles',
    '//maps.example/town.pmtiles',
    'https://user@maps.example/town.pmtiles',
    'javascript:alert(1)',
    'data:application/octet-stream;base64,UE1U',
    'blob:https://maps.example/1',
    'file:///etc/passwd',
    'C:\\maps\\town.pmtiles',
    'town\u202e.pmtiles',
    '',
  ])('can’t be at %j', (pmtiles) => {
    expect(faultsOf({ pmtiles, credit })).toEqual([['$.map.pmtiles', 'shape.value']]);
  });

  it('says whose it is, of when, and where it is published', () => {
    for (const key of Object.keys(credit)) {
      const { [key as keyof typeof credit]: _, ...rest } = credit;
      expect(faultsOf({ pmtiles: 'town.pmtiles', credit: rest })).toEqual([[`$.map.credit.${key}`, 'shape.missing']]);
    }
    expect(faultsOf({ pmtiles: 'town.pmtiles' })).toEqual([['$.map.credit', 'shape.missing']]);
    expect(faultsOf({ pmtiles: 'a', credit: { ...credit, date: 'lately' } })).toEqual([
      ['$.map.credit.date', 'shape.value'],
    ]);
  });

  it('is IGN’s, drawn, or nobody’s', () => {
    expect([faultsOf('planIgn'), faultsOf('drawn')]).toEqual([[], []]);
    expect(faultsOf('osm')).toHaveLength(1);
  });
});
