import { describe, expect, it } from 'vitest';
import { plateOf } from '../../../../src/apps/player/map/plate';
import { readVectorTile } from '../../../../src/core/lib/vectorTile';
import { vectorTileOf } from '../../../builders/vectorTile';

type Tags = Readonly<Record<string, string>>;

const run = [
  [0, 0],
  [4096, 0],
  [4096, 2048],
] as const;

const plateWith = (name: string, type: number, ...all: readonly Tags[]) =>
  plateOf(readVectorTile(vectorTileOf([{ name, features: all.map((tags) => ({ type, tags, runs: [run] })) }])));

const areaKind = (name: string, tags: Tags = {}) => plateWith(name, 3, tags).areas.map(({ kind }) => kind)[0] ?? null;
const lineKind = (name: string, tags: Tags = {}) => plateWith(name, 2, tags).lines.map(({ kind }) => kind)[0] ?? null;

describe('The plate of a vector tile', () => {
  it.each([
    ['earth', {}, 'land'],
    ['landuse', { kind: 'park' }, 'park'],
    ['landuse', { 'pmap:kind': 'cemetery' }, 'park'],
    ['natural', { 'pmap:kind': 'wood' }, 'wood'],
    ['landcover', { class: 'grass', subclass: 'park' }, 'park'],
    ['landcover', { class: 'wood' }, 'wood'],
    ['landcover', { kind: 'barren' }, null],
    ['landuse', { class: 'residential' }, 'pale'],
    ['water', { kind: 'lake' }, 'water'],
    ['buildings', { kind: 'building' }, 'building'],
    ['building', {}, 'building'],
    ['park', { class: 'nature_reserve' }, 'park'],
    ['parking_of_ours', {}, 'pale'],
    ['boundaries', {}, null],
  ])('prints an area of %s %o as %s', (layer, tags, kind) => expect(areaKind(layer, tags as Tags)).toBe(kind));

  it.each([
    ['roads', { kind: 'highway' }, 'major'],
    ['roads', { kind: 'major_road', kind_detail: 'primary' }, 'major'],
    ['roads', { kind: 'major_road', kind_detail: 'tertiary' }, 'street'],
    ['roads', { 'pmap:kind': 'medium_road' }, 'street'],
    ['roads', { kind: 'minor_road' }, 'minor'],
    ['roads', { kind: 'path' }, 'path'],
    ['roads', { kind: 'rail' }, 'rail'],
    ['roads', { kind: 'ferry' }, null],
    ['transit', { 'pmap:kind': 'rail' }, 'rail'],
    ['transportation', { class: 'motorway' }, 'major'],
    ['transportation', { class: 'secondary' }, 'street'],
    ['transportation', { class: 'service' }, 'minor'],
    ['transportation', { class: 'track' }, 'path'],
    ['waterway', { class: 'river' }, 'river'],
    ['boundary', {}, 'border'],
    ['buildings', {}, null],
    ['transportation_name', { name: 'Rue' }, null],
    ['lines_of_ours', {}, 'minor'],
  ])('prints a line of %s %o as %s', (layer, tags, kind) => expect(lineKind(layer, tags as Tags)).toBe(kind));

  it('names places, waters and streets, in this order, and nothing that says what stands there', () => {
    const tile = vectorTileOf([
      { name: 'pois', features: [{ type: 1, tags: { name: 'Le secret' }, runs: [[[5, 5]]] }] },
      { name: 'roads', features: [{ type: 2, tags: { kind: 'path', name: 'Rue' }, runs: [run] }] },
      { name: 'water', features: [{ type: 1, tags: { name: 'Loire' }, runs: [[[5, 5]]] }] },
      { name: 'places', features: [{ type: 1, tags: { name: 'Nantes' }, runs: [[[5, 5]]] }] },
      { name: 'buildings', features: [{ type: 3, tags: { name: 'La réponse' }, runs: [run] }] },
    ]);
    expect(plateOf(readVectorTile(tile)).names.map(({ text }) => text)).toEqual(['Nantes', 'Loire', 'Rue']);
  });

  it('is in the order of printing, whatever the tile’s', () => {
    const { areas } = plateWith('landuse', 3, { kind: 'wood' }, { kind: 'residential' }, { kind: 'park' });
    expect(areas.map(({ kind }) => kind)).toEqual(['pale', 'park', 'wood']);
    expect(areas[0]?.box).toEqual({ left: 0, top: 0, right: 1, bottom: 0.5 });
  });
});
