import { stops } from '../../../core/lib/checked';
import type { Command } from '../command';
import { readGiven } from '../dataFile';
import { printJson } from '../faults';
import { eachFile } from '../onFiles';
import { resultOf, resultOfNone } from '../readResult';
import { tellReading } from '../report';

/** `read FILE…`: what Jalon understands of data files, whose they are, and what is wrong with them. */
export const read: Command = {
  takes: 'some',
  options: ['json', 'sites'],
  run: async (call) => {
    const { json } = call.options;
    const datasets: unknown[] = [];
    const unread = (file: string, sentence: string): void => void datasets.push(resultOfNone(file, sentence));
    const code = await eachFile(
      call,
      readGiven,
      (file, reading) => {
        if (json) datasets.push(resultOf(call, file, reading));
        else tellReading(call, file, reading);
        return stops(reading.problems) ? 1 : 0;
      },
      unread,
    );
    if (json) printJson(call, { datasets });
    return code;
  },
};
