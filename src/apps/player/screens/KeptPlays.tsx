import { useId } from 'preact/hooks';
import { type Language, say } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { ProgressPost, type Segment } from '../../../ui/components/ProgressPost';
import { langOf } from '../../../ui/components/Said';
import { TeamPlate } from '../../../ui/components/Token';
import { formatDay } from '../../../ui/messages/formats';
import { shellWords } from '../../../ui/messages/shell';
import type { KeptPlay } from '../shelf';
import type { ChooseProps } from './props';

interface KeptPlaysProps extends Pick<ChooseProps, 'choices' | 'onResume' | 'onResult'> {
  readonly title: string;
  readonly plays: readonly KeptPlay[];
  onForget(kept: KeptPlay): void;
}

/** The plays of one kind that are kept on this device; nothing at all where there is none. */
export const KeptPlays = ({ choices, title, plays, ...taps }: KeptPlaysProps) => {
  const id = useId();
  if (plays.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="cards">
        {plays.map((kept) => (
          <KeptCard key={kept.playId} kept={kept} language={choices.language} {...taps} />
        ))}
      </ul>
    </section>
  );
};

const segmentsOf = ({ standing: { found, total } }: KeptPlay): readonly Segment[] =>
  Array.from({ length: total }, (_, i) => (i < found ? 'done' : i === found ? 'here' : 'hidden'));

interface KeptCardProps extends Pick<KeptPlaysProps, 'onResume' | 'onResult' | 'onForget'> {
  readonly kept: KeptPlay;
  readonly language: Language;
}

const KeptCard = ({ kept, language, onResume, onResult, onForget }: KeptCardProps) => {
  const words = shellWords(language);
  const { playId, play, standing } = kept;
  const title = say(kept.title, language);
  const running = play.finished === null;
  const open = () => (running ? onResume : onResult)(playId);
  return (
    <li class="kept">
      <h3 lang={langOf(kept.title, language)}>{title}</h3>
      <TeamPlate {...play.team} name={say(kept.teamName, language)} language={language} />
      <ProgressPost
        segments={running ? segmentsOf(kept) : segmentsOf(kept).map((one) => (one === 'here' ? 'hidden' : one))}
        label={words.foundOf(standing.found, standing.total)}
      />
      <p>
        {words.foundOf(standing.found, standing.total)}, {words.points(standing.points)},{' '}
        {words.lastPlayed(formatDay(language, kept.lastWall))}
      </p>
      <div class="kept-taps">
        <Button label={running ? words.resumeThis(title) : words.seeResultOf(title)} icon="forward" onClick={open}>
          {running ? words.resume : words.seeResult}
        </Button>
        <Button kind="quiet" label={words.forgetThis(title)} onClick={() => onForget(kept)}>
          {words.forget}
        </Button>
      </div>
    </li>
  );
};
