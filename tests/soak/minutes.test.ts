import { describe, it } from 'vitest';
import { expectWorthNoLess } from '../builders/promised';
import { composersDataset, samplesIn } from '../judge/made';
import { lacks, samplesAt } from '../samples';

const data = samplesAt('data');
const paths = lacks('data', 'what walks through samples are worth') ? [] : samplesIn(data);

describe.skipIf(paths.length === 0)('a walk through a file of samples', () => {
  it.each(paths)('is worth no less with more minutes: %s', (path) => expectWorthNoLess(composersDataset(data, path)));
});
