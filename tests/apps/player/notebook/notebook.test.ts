import { expect, it } from 'vitest';
import { notebookOf } from '../../../../src/apps/player/notebook/notebook';
import { oneOfEach } from '../../../builders/challenges';
import { aChallenge, aHunt, aStage, playing, reached, replied, started } from '../../../builders/play';

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

it('A picture goes with what was said of it, and none with what was only told', () => {
  const challenges = [aChallenge('a-q', oneOfEach.photo), aChallenge('a-r', oneOfEach.report)];
  const asking = aHunt([aStage('a', 0, { challenges: [...challenges, aChallenge('a-s', oneOfEach.photo)] })]);
  const moves = [replied('a', ['photo', '']), replied('a', ['0', 'x', 'photo'], 'a-r'), replied('a', ['', 'x'], 'a-s')];
  const { play } = playing(asking, [started, reached('a'), ...moves]);
  expect(notebookOf(asking, play)[0]?.found?.answers.map(({ photo }) => photo)).toEqual(['a-q', 'a-r', undefined]);
});

it('What was asked without a right answer is told as the team said it', () => {
  const challenges = [aChallenge('a-q', oneOfEach.opinion), aChallenge('a-r', oneOfEach.observe)];
  const asking = aHunt([aStage('a', 0, { challenges })]);
  const { play } = playing(asking, [started, reached('a'), replied('a', 1), replied('a', 2, 'a-r')]);
  expect(notebookOf(asking, play)[0]?.found?.answers.map(({ text, right }) => ({ text, right }))).toEqual([
    { text: { fr: 'L’Erdre', en: 'The Erdre' }, right: null },
    { text: { fr: 'Nous ne pouvons pas le dire', en: 'We can’t tell' }, right: null },
  ]);
});
