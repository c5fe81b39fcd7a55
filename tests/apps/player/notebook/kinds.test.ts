import { expect, it } from 'vitest';
import { type VignetteKind, vignetteOf } from '../../../../src/apps/player/notebook/kinds';
import { say, type Text } from '../../../../src/core/lib/language';
import type { HuntStage } from '../../../../src/core/prepare/hunt';
import { huntOf, shipped } from '../../../builders/hunt';
import { aHunt, aStage } from '../../../builders/play';

const drawnFor = (title: Text): VignetteKind => {
  const stage = aStage('s', 0, { title });
  return vignetteOf(aHunt([stage]), stage);
};

it('A place is drawn as what its name says first, not as what it is called after', () => {
  expect(drawnFor('Place du Pont-Morand')).toBe('square');
  expect(drawnFor('Théâtre Graslin')).toBe('theatre');
  expect(drawnFor({ fr: 'Église Sainte-Croix', en: 'Church of Sainte-Croix' })).toBe('church');
  expect(drawnFor({ en: 'Yellow Titan Crane' })).toBe('crane');
});

it('A street named after a church shows no church, and a name that says nothing shows a post', () => {
  const names = [
    'Rue de l’Église',
    'Ancien bureau du port',
    'Île Feydeau',
    'Quai de la Fosse',
    'Ateliers et Chantiers',
    'Bouffay',
  ];
  expect(names.map(drawnFor)).toEqual(['street', 'office', 'island', 'quay', 'shipyard', 'post']);
});

const hunts = shipped().map(({ scenario, datasets }) => huntOf(scenario, datasets));

it('Every place of the shipped hunts has a drawing of its own kind', () => {
  const generic = hunts.flatMap((hunt) => hunt.stages.filter((stage) => vignetteOf(hunt, stage) === 'post'));
  expect(generic.map(({ title }) => title)).toEqual([]);
});

it('What the data says of a place goes before its name', () => {
  const kindOf = (title: string) => {
    const isCalled = (stage: HuntStage): boolean => say(stage.title, 'fr') === title;
    const hunt = hunts.find(({ stages }) => stages.some(isCalled));
    const stage = hunt?.stages.find(isCalled);
    return hunt && stage && vignetteOf(hunt, stage);
  };
  expect(['Temple du Goût', 'Hôtel Dieu', 'Quai des Antilles', 'Hôtel de La Villestreux'].map(kindOf)).toEqual([
    'house',
    'station',
    'station',
    'house',
  ]);
});
