import { say } from '../../../core/lib/language';
import { stagesOf } from '../../../core/play/course';
import { Button } from '../../../ui/components/Button';
import { Credits } from '../../../ui/components/Credits';
import { Heading } from '../../../ui/components/Heading';
import { langOf, Paragraphs } from '../../../ui/components/Said';
import { formatDuration, formatNumber } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { shellWords } from '../../../ui/messages/shell';
import { PageBar } from './PageBar';
import type { ResultProps } from './props';
import { ResultStage } from './ResultStage';
import { TreasureDrawing } from './Treasure';
import './page.css';

/** The end of a hunt: the treasure, what it was worth, and where every fact was read. */
export const ResultScreen = (props: ResultProps) => {
  const { choices, hunt, play, onAgain, onLeave } = props;
  const { language } = choices;
  const words = playWords(language);
  return (
    <div class="page">
      <PageBar choices={choices} onLeave={onLeave} />
      <main class="page-body">
        <Ending {...props} />
        <Figures {...props} />
        {play.simulated && <p class="notice">{words.simulatedNote}</p>}
        <section aria-labelledby="afterword">
          <h2 id="afterword">{words.afterword}</h2>
          <Paragraphs text={hunt.outro} language={language} />
        </section>
        <section aria-labelledby="summary">
          <h2 id="summary">{words.summary}</h2>
          <ol class="result-stages">
            {stagesOf(hunt, play).map((stage, i) => (
              <ResultStage key={stage.id} stage={stage} number={i + 1} play={play} hunt={hunt} language={language} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="credits">
          <h2 id="credits">{shellWords(language).credits}</h2>
          <Credits credits={hunt.credits} language={language} />
        </section>
        <div class="page-actions">
          <Button onClick={onLeave}>{shellWords(language).backToHunts}</Button>
          <Button kind="signpost" onClick={onAgain}>
            {words.again}
          </Button>
        </div>
      </main>
    </div>
  );
};

const Ending = ({ choices, hunt, play }: ResultProps) => {
  const { language } = choices;
  const words = playWords(language);
  const { kind, title, text } = hunt.treasure;
  if (play.finished !== 'won') {
    return (
      <div class="treasure">
        <Heading level={1}>{words.timeUp}</Heading>
        <div class="prose">
          <p>{words.timeUpHow}</p>
        </div>
      </div>
    );
  }
  return (
    <div class="treasure">
      <TreasureDrawing kind={kind} />
      <div>
        <p class="treasure-name">{words.treasure}</p>
        <Heading level={1} lang={langOf(title, language)}>
          {say(title, language)}
        </Heading>
      </div>
      <Paragraphs text={text} language={language} />
    </div>
  );
};

const Figures = ({ choices, play, standing }: ResultProps) => {
  const { language } = choices;
  const words = playWords(language);
  const { points, most, done, total } = standing;
  return (
    <dl class="figures">
      <div>
        <dt>{words.scoreOf(points, most)}</dt>
        <dd>{formatNumber(language, points)}</dd>
      </div>
      <div>
        <dt>{play.timeDoubtful ? words.timeDoubtful : words.timeTaken}</dt>
        <dd>{formatDuration(language, play.at - play.startedAt)}</dd>
      </div>
      <div>
        <dt>{words.postsFound(done)}</dt>
        <dd>
          {done}/{total}
        </dd>
      </div>
    </dl>
  );
};
