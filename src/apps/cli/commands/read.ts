import { type Problem, stops } from '../../../core/lib/checked';
import type { Command } from '../command';
import { readGiven } from '../dataFile';
import { printJson, tellFaults } from '../faults';
import { eachFile } from '../onFiles';
import { resultOf, resultOfNone } from '../readResult';
import { tellReading } from '../report';

/** What holds of a whole file is told beside the result for programs too: which file of an archive was read, what its headers got wrong. */
const isOfFile = ({ row, severity }: Problem): boolean => row === undefined && severity === 'warning';

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
        if (json) {
          datasets.push(resultOf(call, file, reading));
          tellFaults(call, file, { text: '', problems: reading.problems.filter(isOfFile) });
        } else tellReading(call, file, reading);
        return stops(reading.problems) ? 1 : 0;
      },
      unread,
    );
    if (json) printJson(call, { datasets });
    return code;
  },
};
