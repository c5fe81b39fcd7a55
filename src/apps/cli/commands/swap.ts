import type { Hunt } from '../../../core/prepare/hunt';
import { likenessOf, type Shape, shapeOf } from '../../../core/prepare/make/shape';
import { readScenario } from '../../../core/scenario/check';
import { type Call, type Command, cannot, type ExitCode, walkOptions } from '../command';
import { readGiven } from '../dataFile';
import { tellFaults } from '../faults';
import { eachFile } from '../onFiles';
import { datasetsOf, type OpenedFile, openFile } from '../open';
import { swapWords } from '../swapWords';
import { wishOf } from '../wish';
import { makeFrom } from './make';

/** The minutes that may be wished. */
const inBounds = (minutes: number): number => Math.min(360, Math.max(15, Math.ceil(minutes)));

/** Tells how much of its model a hunt has; whether it has fewer stages. */
const tellLikeness = (call: Call, shape: Shape, hunt: Hunt): boolean => {
  const words = swapWords[call.language];
  const { stages: ofStages, kept, replaced, lost } = likenessOf(shape, hunt);
  const ofQuestions = kept.length + replaced.length + lost.length;
  const stages = hunt.stages.length;
  call.tell(words.alike({ stages, ofStages, questions: kept.length, ofQuestions }));
  if (replaced.length > 0) call.tell(words.replaced(replaced));
  if (lost.length > 0) call.tell(words.lost(lost));
  if (shape.story !== null) call.tell(words.storyKept);
  if (shape.leftBehind > 0) call.tell(words.leftBehind(shape.leftBehind));
  if (shape.arrivalsLeftBehind > 0) call.tell(words.arrivalsLeftBehind(shape.arrivalsLeftBehind));
  if (stages < ofStages) call.tell(words.fewer(stages, ofStages));
  return stages < ofStages;
};

const swapTo = async (call: Call, file: string, { text, hunt }: OpenedFile, data: string): Promise<ExitCode> => {
  const { value: scenario } = readScenario(text, file);
  if (scenario === null || hunt === null)
    return cannot(call, call.words.labelled(file, swapWords[call.language].needsScenario));
  const shape = shapeOf(scenario, await datasetsOf(text, file), hunt);
  const wish = wishOf(call, { ...shape, minutes: inBounds(shape.minutes) });
  if (typeof wish === 'string') return cannot(call, wish);
  const read = await readGiven(data);
  if (typeof read === 'string') return cannot(call, call.words.labelled(data, call.words.cannotRead[read]));
  if (read.dataset)
    return makeFrom(call, data, read.dataset, { ...wish, shape, stages: shape.families.length }, (made) =>
      tellLikeness(call, shape, made),
    );
  tellFaults(call, data, { text: '', problems: read.problems });
  return 2;
};

/** `swap FILE --data OTHER [--around LAT,LON] [--out FILE]`: the same hunt in another town. */
export const swap: Command = {
  takes: 'one',
  options: ['json', 'data', 'out', 'around', 'minutes', 'audience', 'languages', ...walkOptions],
  help: (language) => swapWords[language].help,
  run: (call) =>
    eachFile(call, openFile, async (file, opened) => {
      const { data } = call.options;
      if (data === undefined) return cannot(call, swapWords[call.language].needsData);
      if (!opened.hunt) {
        tellFaults(call, file, opened);
        return 1;
      }
      return swapTo(call, file, opened, data);
    }),
};
