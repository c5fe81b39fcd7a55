import type { Problem } from '../../../core/lib/checked';
import type { Language } from '../../../core/lib/language';
import { useLoaded } from '../hooks';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

const load = () => import('../../../ui/components/ProblemList');

/** The problems in their sentences, which are loaded only when there is something to say. */
export const Problems = (props: ProblemsProps) => {
  const loaded = useLoaded(load, []);
  return loaded ? <loaded.ProblemList {...props} /> : null;
};
