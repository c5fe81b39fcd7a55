import type { Problem } from '../../../core/lib/checked';
import type { Language } from '../../../core/lib/language';
import { alongWords } from '../../../ui/messages/along';
import { describeAlone } from '../../../ui/messages/faults';
import type { Bringing } from './bringing';
import { isTight, type Packed } from './plan';
import type { Load } from './porter';

/** What is known of the map that lay beside the file of a hunt. */
interface GivenMap {
  readonly name: string;
  readonly problem: Problem | null;
  readonly bringing: Bringing | null;
  readonly packed: Packed | null;
  readonly load: Load | null;
}

/** What became of a map that lay beside the file of a hunt, in one sentence, and whether it came; null while it comes. */
export const givenSaid = (
  { name, problem, bringing, packed, load }: GivenMap,
  language: Language,
): { readonly said: string; readonly came: boolean } | null => {
  const words = alongWords(language);
  if (problem) return { said: describeAlone(language, problem), came: false };
  const ending = load?.ending ?? null;
  if (ending)
    return ending === 'done'
      ? { said: words.cameWith(name), came: true }
      : { said: words.endings[ending], came: false };
  const room = packed?.room ?? null;
  return bringing && packed && room !== null && isTight(packed) ? { said: words.noRoom(room), came: false } : null;
};
