import { Wordmark } from '../../../ui/components/Wordmark';
import { shellWords } from '../../../ui/messages/shell';
import { Afloat } from './Harbor';
import type { LoadingProps } from './props';
import '../../../ui/styles/index.css';
import './page.css';

/** While something is fetched, read or prepared. */
export const LoadingView = ({ language, what, progress }: LoadingProps) => (
  <main class="wait">
    <Wordmark />
    <p role="status">{shellWords(language).loading[what]}</p>
    <progress aria-label={shellWords(language).loading[what]} max={progress?.total ?? 1} value={progress?.done ?? 0} />
    <Afloat />
  </main>
);
