import { useEffect } from 'preact/hooks';
import { Button } from '../../../../ui/components/Button';
import { Wordmark } from '../../../../ui/components/Wordmark';
import { type DataWords, dataWords } from '../../../../ui/messages/data';
import type { Item, Progress } from '../../data/items';
import { Afloat } from '../Harbor';
import { loadSitesMap } from '../sites/loadSitesMap';
import { OpenFiles } from './OpenFiles';
import type { DataProps } from './props';
import '../../../../ui/styles/index.css';
import '../page.css';

interface ReadingProps extends DataProps {
  readonly item: Item;
  readonly progress: Progress | null;
}

/** Which words say how far a reading is: when all bytes are read, their columns are yet to be understood. */
export const stepOf = ({ step, done, total }: Progress): keyof DataWords['steps'] => {
  if (step === 'loading') return done === 0 ? 'asking' : 'loading';
  return step === 'reading' && done === total ? 'sorting' : step;
};

/** While a file is loaded and read; it may be stopped at any moment, or left to itself for another. */
export const ReadingView = (props: ReadingProps) => {
  const { choices, items, item, progress, onCancel } = props;
  const words = dataWords(choices.language);
  useEffect(() => {
    loadSitesMap().catch(() => {}); // whoever shows the map asks again, and tells what is wrong
  }, []);
  const { done, total } = progress ?? { done: 0, total: null };
  const step = progress ? stepOf(progress) : 'asking';
  return (
    <main class="wait data-wait">
      {items.length > 1 && <OpenFiles {...props} />}
      <Wordmark />
      <div class="data-wait-words">
        <p class="data-wait-name">{item.name}</p>
        <p role="status">{words.steps[step]}</p>
      </div>
      <progress aria-label={words.steps[step]} max={total ?? 1} value={total === null ? undefined : done} />
      <p class="data-wait-bytes">{done > 0 ? words.megabytes(done, total) : '\u00a0'}</p>
      <Button icon="cross" onClick={onCancel}>
        {words.cancel}
      </Button>
      <Afloat />
    </main>
  );
};
