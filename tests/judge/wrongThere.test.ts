import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Hunt } from '../../src/core/prepare/hunt';
import { verify } from '../../src/core/prepare/verify';
import { reading } from '../builders/dataset';
import { huntOf } from '../builders/hunt';
import { onSite } from '../builders/scenario';
import { verdict } from '.';
import { said } from './case';
import { casesOf } from './hunts';
import { tableOf } from './reading';

const names = ['Alba', 'Bruma', 'Corvo', 'Dorne', 'Esker', 'Fjelde', 'Grivot', 'Hulotte', 'Ibisco', 'Jarret', 'Kolm'];
const slides = [1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0];
const matter = ['bois', 'pierre', 'béton', 'bois', 'pierre', 'béton', 'bois', 'pierre', 'béton', 'bois', 'pierre'];
const csv = [
  'id,name,type,slide,material,latitude,longitude',
  ...names.map((name, i) => `${i},${name},pont,${slides[i]},${matter[i]},47.2164,${(-1.5494 + i * 0.0012).toFixed(4)}`),
].join('\n');

const tableIn = (text: string) =>
  tableOf(
    Papa.parse<Record<string, string>>(text, { header: true }).data.map((cells, i) => ({ number: i + 2, cells })),
    ({ name }) => name ?? '',
    ({ latitude, longitude }) => ({ lat: Number(latitude), lng: Number(longitude), reach: 0 }),
  );

const asked = (challenge: object, text = csv): Hunt => {
  const { dataset, problems } = reading(text);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return huntOf(onSite('0', [challenge as never]), new Map([['sites', dataset]]));
};
const faultsOf = (hunt: Hunt, text = csv): readonly string[] => casesOf(hunt, tableIn(text)).flatMap(verdict);
const askOf = (hunt: Hunt): readonly string[] => {
  const content = hunt.stages[0]?.challenges[0]?.content;
  return content && 'ask' in content && content.ask ? [said(content.ask, 'fr'), said(content.ask, 'en')] : [];
};

describe('what is at a place or not', () => {
  it.each(['trueFalse', 'odd'])('is asked by “%s” as the judge reads it', (family) => {
    const hunt = asked({ family, field: 'slide' });
    expect(askOf(hunt).map((ask) => /un toboggan|a slide/.exec(ask)?.[0])).toEqual(['un toboggan', 'a slide']);
    expect([faultsOf(hunt), verify(hunt)]).toEqual([[], []]);
  });

  it.each([
    ['a file that says the contrary', csv.replace(/^0,Alba,pont,1/m, '0,Alba,pont,0'), 'not so: un toboggan'],
    ['a cell that says nothing', csv.replace(/^0,Alba,pont,1/m, '0,Alba,pont,'), 'nobody knows of un toboggan'],
    ['a column that never says no', csv.replace(/,pont,0,/g, ',pont,,'), '“slide” does not say both yes and no'],
  ])('is no fact by %s', (_, text, fault) => {
    const hunt = asked({ family: 'trueFalse', field: 'slide' });
    expect(faultsOf(hunt, text)).toContain(fault);
  });

  it('is asked by no empty cell, nor where nothing says no', () => {
    const text = csv.replace(/,pont,0,/g, ',pont,,');
    expect(askOf(asked({ family: 'trueFalse', field: 'slide' }, text))).toEqual([]);
  });
});

describe('what a place is made of', () => {
  const material = { family: 'category', field: 'material' };

  it('has wrong answers from places of its kind alone', () => {
    expect([faultsOf(asked(material)), verify(asked(material))]).toEqual([[], []]);
    const statues = csv.replace(/^(\d+,\w+),pont,(\d),béton/gm, '$1,statue,$2,béton');
    expect(askOf(asked(material, statues))).toEqual([]);
    expect(faultsOf(asked(material), statues)).toContain('nothing here is of Béton');
  });
});
