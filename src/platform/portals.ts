import { decode } from '../core/dataset/bytes/decoder';
import type { Catalogue, Listing, Step } from '../core/dataset/portals';
import { fault, type Problem } from '../core/lib/checked';
import type { Fetcher } from './ports';
import { bytesOf } from './web';

const replyIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decode(bytes).text);
  } catch {
    return null;
  }
};

/** More questions than any portal needs. */
const mostQuestions = 4;

/** Asks a portal's catalogue where a dataset's file is and whose data it is; a problem is one of the loader's, which names the address as it was given, or `portal.noFile`. */
export const listingAt = async (address: string, first: Catalogue, fetcher: Fetcher): Promise<Listing | Problem> => {
  let step: Step = first;
  for (let i = 0; i < mostQuestions && step !== 'noFile' && !('listing' in step); i += 1) {
    const answer = await fetcher.load(step.ask);
    if ('problem' in answer) return { ...answer.problem, values: { ...answer.problem.values, url: address } };
    step = step.answer(replyIn(await bytesOf(answer.blob)));
  }
  return step !== 'noFile' && 'listing' in step ? step.listing : fault('', 'portal.noFile', { url: address });
};
