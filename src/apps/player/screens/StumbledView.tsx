import type { Language } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { shellWords } from '../../../ui/messages/shell';
import { Afloat } from './Harbor';
import './page.css';

interface StumbledProps {
  readonly language: Language;
  onRetry(): void;
}

/** In the place of a page that could not be loaded or drawn. It came with the first screen: it needs nothing more. */
export const StumbledView = ({ language, onRetry }: StumbledProps) => {
  const words = shellWords(language);
  return (
    <main class="wait">
      <p role="alert">{words.stumbled}</p>
      <Button onClick={onRetry}>{words.retry}</Button>
      <Afloat />
    </main>
  );
};
