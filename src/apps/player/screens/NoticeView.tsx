import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { shellWords } from '../../../ui/messages/shell';
import { PageBar } from './PageBar';
import { Problems } from './Problems';
import type { NoticeProps } from './props';
import { Shore } from './Shore';
import './page.css';

/** One sentence in the place of a page, and the ways on: there is always one. */
export const NoticeView = ({ choices, title, said, problems = [], way, more, onLeave }: NoticeProps) => (
  <Shore fallen={!way}>
    <div class="page">
      <PageBar choices={choices} onLeave={onLeave} />
      <main class="page-body">
        <Heading level={1}>{title}</Heading>
        <p>{said}</p>
        {problems.length > 0 && <Problems problems={problems} language={choices.language} />}
        <div class="page-actions">
          {way && (
            <Button kind="signpost" onClick={way.onGo}>
              {way.label}
            </Button>
          )}
          {more && <Button onClick={more.onGo}>{more.label}</Button>}
          <Button kind={way ? 'plain' : 'signpost'} onClick={onLeave}>
            {shellWords(choices.language).backToHunts}
          </Button>
        </div>
      </main>
    </div>
  </Shore>
);
