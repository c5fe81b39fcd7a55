import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { ProblemList } from '../../../ui/components/ProblemList';
import { shellWords } from '../../../ui/messages/shell';
import { PageBar } from './PageBar';
import type { ErrorProps } from './props';
import './page.css';

/** What could not be opened, and why; there is always a way back. */
export const ErrorView = ({ choices, problems, said, onLeave, onRetry }: ErrorProps) => {
  const words = shellWords(choices.language);
  return (
    <div class="page">
      <PageBar choices={choices} onLeave={onLeave} />
      <main class="page-body">
        <Heading level={1}>{words.problemsTitle}</Heading>
        {said === undefined ? <ProblemList problems={problems} language={choices.language} /> : <p>{said}</p>}
        <div class="page-actions">
          {onRetry && <Button onClick={onRetry}>{words.retry}</Button>}
          <Button kind="signpost" onClick={onLeave}>
            {words.backToHunts}
          </Button>
        </div>
      </main>
    </div>
  );
};
