import type { ResultFile } from '../../../../core/results/files';
import type { ClassResults } from '../../../../core/results/gathered';
import type { Dropped, Scanner } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import { Credits } from '../../../../ui/components/Credits';
import { Heading } from '../../../../ui/components/Heading';
import { keepsakeIcons } from '../../../../ui/components/keepsakeIcons';
import { classWords } from '../../../../ui/messages/class';
import { resultWords } from '../../../../ui/messages/result';
import { shellWords } from '../../../../ui/messages/shell';
import { storyWords } from '../../../../ui/messages/story';
import type { Choices } from '../../choices';
import type { HandedIn } from '../../gathering';
import { PageBar } from '../PageBar';
import { useDrop } from '../useDrop';
import { Gather } from './Gather';
import { Ranking } from './Ranking';
import { Rates } from './Rates';
import '../page.css';
import '../paper.css';
import './class.css';

/** A hunt that teams have played. */
export interface PlayedHunt {
  readonly value: string;
  readonly title: string;
  readonly teams: number;
}

/** The results of teams. */
export interface ClassProps {
  readonly choices: Choices;
  readonly scanner: Scanner;
  readonly hunts: readonly PlayedHunt[];
  /** All plays of the hunt that is looked at; null where there is none at all. */
  readonly shown: ClassResults | null;
  /** What those give that count, with all answers; null where none of them is over. */
  readonly results: ClassResults | null;
  readonly leftOut: ReadonlySet<string>;
  /** What became of what was handed in last. */
  readonly news: readonly HandedIn[];
  /** The files of the results, made when they are wanted; null where there are none. */
  readonly files: (() => readonly ResultFile[]) | null;
  onHunt(value: string): void;
  onCode(text: string): void;
  onFiles(): void;
  onDrop(transfer: Dropped): void;
  onCount(playId: string, counts: boolean): void;
  onSave(file: ResultFile): void;
  onPrint(): void;
  /** Shows what the teams saw on the spot and may correct the data; null where nothing was. */
  readonly onCorrect: (() => void) | null;
  onLeave(): void;
}

/** The plays of teams, gathered on one device: who came first, and how each question was answered. */
export const ClassScreen = (props: ClassProps) => {
  const { choices, hunts, shown, results, onDrop, onLeave } = props;
  const { language } = choices;
  const words = classWords(language);
  const dragging = useDrop(onDrop);
  return (
    <div class="page class">
      <PageBar choices={choices} onLeave={onLeave} />
      <main class="page-body">
        <Heading level={1}>{words.title}</Heading>
        <Gather {...props} />
        {hunts.length === 0 && <p>{words.empty}</p>}
        {hunts.length > 1 && <WhichHunt {...props} />}
        {hunts.length === 1 && <p class="class-hunt">{hunts[0]?.title}</p>}
        {shown && <Ranking {...props} shown={shown} />}
        {shown && !results && <p>{words.later}</p>}
        {results && <Rates questions={results.questions} language={language} />}
        {results && <TakeAway {...props} />}
        {shown && shown.hunt.credits.length > 0 && (
          <section aria-labelledby="credits">
            <h2 id="credits">{storyWords(language).credits}</h2>
            <Credits credits={shown.hunt.credits} language={language} />
          </section>
        )}
      </main>
      {dragging && <p class="drop-here">{shellWords(language).dropHere}</p>}
    </div>
  );
};

const WhichHunt = ({ choices, hunts, shown, onHunt }: ClassProps) => {
  const words = classWords(choices.language);
  const chosen = hunts.find(({ value }) => shown?.huntHash.startsWith(value))?.value;
  return (
    <label class="class-which">
      <span>{words.hunt}</span>
      <select value={chosen} onChange={(event) => onHunt(event.currentTarget.value)}>
        {hunts.map(({ value, title, teams }) => (
          <option key={value} value={value}>
            {words.huntWith(title, teams)}
          </option>
        ))}
      </select>
    </label>
  );
};

const TakeAway = ({ choices, files, onSave, onPrint, onCorrect }: ClassProps) => {
  const words = classWords(choices.language);
  const save = (kind: ResultFile['kind']) => {
    const file = files?.().find((one) => one.kind === kind);
    if (file) onSave(file);
  };
  const kinds: readonly ResultFile['kind'][] = ['teams', 'answers', 'questions', 'json', 'xapi'];
  return (
    <section class="class-export" aria-labelledby="export">
      <h2 id="export">{words.export}</h2>
      <p class="field-help">{words.exportHow}</p>
      <div class="class-ways">
        {kinds.map((kind) => (
          <Button key={kind} icon="file" onClick={() => save(kind)}>
            {words.formats[kind]}
          </Button>
        ))}
        <Button icon={keepsakeIcons.print} onClick={onPrint}>
          {words.print}
        </Button>
        {onCorrect && (
          <Button icon="file" onClick={onCorrect}>
            {resultWords(choices.language).correct}
          </Button>
        )}
      </div>
    </section>
  );
};
