import type { Problem } from '../../../../core/lib/checked';
import { Button } from '../../../../ui/components/Button';
import { Heading } from '../../../../ui/components/Heading';
import { ProblemList } from '../../../../ui/components/ProblemList';
import { dataWords } from '../../../../ui/messages/data';
import { shellWords } from '../../../../ui/messages/shell';
import { PageBar } from '../PageBar';
import { Shore } from '../Shore';
import { OpenFiles } from './OpenFiles';
import type { DataProps } from './props';
import '../page.css';

/** A file that can't be read, and why; the others that were given are still there. */
export const Broken = (props: DataProps & { readonly problems: readonly Problem[] }) => {
  const { choices, problems, items, item, onPick, onRetry, onLeave } = props;
  const [words, shell] = [dataWords(choices.language), shellWords(choices.language)];
  return (
    <Shore fallen>
      <div class="page">
        <PageBar choices={choices} onLeave={onLeave} />
        <main class="page-body">
          <Heading level={1} focusOn={item?.key}>
            {words.refused}
          </Heading>
          <ProblemList problems={problems} language={choices.language} />
          {items.length > (item ? 1 : 0) && <OpenFiles {...props} />}
          <div class="page-actions">
            <Button kind="signpost" onClick={onPick}>
              {words.another}
            </Button>
            <Button onClick={onLeave}>{shell.backToHunts}</Button>
            {item?.url && <Button onClick={onRetry}>{shell.retry}</Button>}
          </div>
        </main>
      </div>
    </Shore>
  );
};
