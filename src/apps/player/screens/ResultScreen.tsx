import { say } from '../../../core/lib/language';
import { tookMs } from '../../../core/play/bell';
import { pausedMs } from '../../../core/play/pauses';
import { Button } from '../../../ui/components/Button';
import { Credits } from '../../../ui/components/Credits';
import { Heading } from '../../../ui/components/Heading';
import { langOf } from '../../../ui/components/langOf';
import { Paragraphs, printed } from '../../../ui/components/Said';
import { TeamPlate } from '../../../ui/components/Token';
import { formatDuration, formatNumber } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { shellWords } from '../../../ui/messages/shell';
import { storyWords } from '../../../ui/messages/story';
import { teamName } from '../../../ui/messages/team';
import { notebookOf } from '../notebook/notebook';
import { DuelScore } from '../panel/DuelScore';
import { CourseChart } from './CourseChart';
import { KeepNotebook } from './KeepNotebook';
import { PageBar } from './PageBar';
import { PodiumView } from './Podium';
import type { ResultProps } from './props';
import { ResultStage } from './ResultStage';
import { TreasureDrawing } from './Treasure';
import './page.css';
import './result.css';
import './paper.css';

/** The end of a hunt: the treasure, what it was worth, and where every fact was read. */
export const ResultScreen = (props: ResultProps) => {
  const { choices, hunt, play, podium, land, album, onAgain, onLeave } = props;
  const { language } = choices;
  const words = playWords(language);
  const credits = [...hunt.credits, ...(land?.credits ?? [])];
  return (
    <div class="page">
      <PageBar choices={choices} onLeave={onLeave} />
      <main class="page-body result">
        <div class="result-ending">
          <p class="result-hunt" lang={langOf(hunt.title, language)}>
            {printed(hunt.title, language)}
          </p>
          <Ending {...props} />
          <Figures {...props} />
          <TeamPlate {...play.team} name={say(teamName(play.team), language)} language={language} />
          <KeepNotebook {...props} language={language} />
          <DuelScore hunt={hunt} play={play} language={language} />
          {play.pauses.length > 0 && (
            <p class="notice">
              {words.pausedFor(play.pauses.length, formatDuration(language, pausedMs(play, play.at)))}
            </p>
          )}
          {play.endPoints !== 0 && <p class="notice">{words.ended(play.endPoints)}</p>}
          {play.simulated && <p class="notice">{words.simulatedNote}</p>}
          {play.finished === 'won' && (
            <section aria-labelledby="afterword">
              <h2 id="afterword">{words.afterword}</h2>
              <Paragraphs text={hunt.outro} language={language} />
            </section>
          )}
          <PodiumView podium={podium} language={language} />
        </div>
        <div class="result-notebook">
          <section aria-labelledby="summary">
            <h2 id="summary">{words.summary}</h2>
            <CourseChart hunt={hunt} play={play} land={land} language={language} />
            <ol class="result-stages">
              {notebookOf(hunt, play).map((entry) => (
                <ResultStage key={entry.stage.id} simulated={play.simulated} {...{ entry, album, language }} />
              ))}
            </ol>
          </section>
          <div class="page-actions result-actions">
            <Button icon="back" onClick={onLeave}>
              {shellWords(language).backToHunts}
            </Button>
            <Button kind="signpost" onClick={onAgain}>
              {words.again}
            </Button>
          </div>
        </div>
        {credits.length > 0 && (
          <section class="result-credits" aria-labelledby="credits">
            <h2 id="credits">{storyWords(language).credits}</h2>
            <Credits credits={credits} language={language} />
          </section>
        )}
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
          {printed(title, language)}
        </Heading>
      </div>
      <Paragraphs text={text} language={language} />
    </div>
  );
};

const Figures = ({ choices, hunt, play, standing }: ResultProps) => {
  const { language } = choices;
  const words = playWords(language);
  const { points, most, found, total } = standing;
  return (
    <dl class="figures">
      <div>
        <dt>{words.scoreOf(points, most)}</dt>
        <dd>{formatNumber(language, points)}</dd>
      </div>
      <div>
        <dt>{play.timeDoubtful ? words.timeDoubtful : words.timeTaken}</dt>
        <dd>{formatDuration(language, tookMs(hunt, play))}</dd>
      </div>
      <div>
        <dt>{words.postsFound(found)}</dt>
        <dd>
          {found}/{total}
        </dd>
      </div>
    </dl>
  );
};
