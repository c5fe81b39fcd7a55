import { expect, it } from 'vitest';
import { notebookOf } from '../../../../src/apps/player/notebook/notebook';
import { aHunt, aStage, playing, reached, replied, started } from '../../../builders/play';

const hunt = aHunt([aStage('a'), aStage('b', 0.01)]);

it('A stage that was not found gives away neither its drawing nor its answers', () => {
  const { play } = playing(hunt, [started, reached('a'), replied('a', 1)]);
  expect(notebookOf(hunt, play).map(({ found }) => found?.answers ?? null)).toEqual([
    [{ ask: 'Which?', text: 'yes', right: true }],
    null,
  ]);
});

it('A question that may still be tried keeps its answer', () => {
  const { play } = playing(hunt, [started, reached('a'), replied('a', 0)]);
  expect(notebookOf(hunt, play)[0]?.found).toMatchObject({ by: 'gps', answers: [] });
});
