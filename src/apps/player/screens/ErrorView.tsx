import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { ProblemList } from '../../../ui/components/ProblemList';
import { shellWords } from '../../../ui/messages/shell';
import { PageBar } from './PageBar';
import type { ErrorProps } from './props';
import { Shore } from './Shore';
import './page.css';

/** What could not be opened, and why; there is always a way back. */
export const ErrorView = ({ choices, problems, onLeave }: ErrorProps) => {
  const words = shellWords(choices.language);
  return (
    <Shore fallen>
      <div class="page">
        <PageBar choices={choices} onLeave={onLeave} />
        <main class="page-body">
          <Heading level={1}>{words.problemsTitle}</Heading>
          <ProblemList problems={problems} language={choices.language} />
          <div class="page-actions">
            <Button kind="signpost" onClick={onLeave}>
              {words.backToHunts}
            </Button>
          </div>
        </main>
      </div>
    </Shore>
  );
};
