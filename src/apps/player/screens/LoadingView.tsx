import { Wordmark } from '../../../ui/components/Wordmark';
import { shellWords } from '../../../ui/messages/shell';
import type { LoadingProps } from './props';
import '../../../ui/styles/index.css';
import './page.css';

/** While something is fetched, read or prepared. */
export const LoadingView = ({ language, what }: LoadingProps) => (
  <main class="wait">
    <Wordmark />
    <p role="status">{shellWords(language).loading[what]}</p>
  </main>
);
