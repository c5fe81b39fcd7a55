import { useEffect, useId, useState } from 'preact/hooks';
import { type Language, say } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { Dialog } from '../../../ui/components/Dialog';
import { langOf } from '../../../ui/components/langOf';
import { ProgressPost, type Segment } from '../../../ui/components/ProgressPost';
import { printed } from '../../../ui/components/Said';
import { TeamPlate } from '../../../ui/components/Token';
import { keptWords } from '../../../ui/messages/kept';
import { formatMoments } from '../../../ui/messages/playFormats';
import { shellWords } from '../../../ui/messages/shell';
import type { KeptPlay } from '../shelf';
import type { ChooseProps, Passing, Shelf } from './props';

interface KeptPlaysProps
  extends Pick<ChooseProps, 'choices' | 'onResume' | 'onResult' | 'onForget'>,
    Pick<Shelf, 'watchTaken' | 'pass'> {
  readonly title: string;
  readonly plays: readonly KeptPlay[];
}

/** The plays of one kind that are kept on this device; nothing at all where there is none. */
export const KeptPlays = ({ choices, title, plays, onForget, pass, ...taps }: KeptPlaysProps) => {
  const id = useId();
  const [forgetting, setForgetting] = useState<KeptPlay | null>(null);
  const [passing, setPassing] = useState<Passing | null>(null);
  if (plays.length === 0) return null;
  const { language } = choices;
  const momentOf = formatMoments(
    language,
    plays.map(({ lastWall }) => lastWall),
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="cards">
        {plays.map((kept) => (
          <KeptCard
            key={kept.playId}
            kept={kept}
            language={language}
            moment={momentOf(kept.lastWall)}
            {...taps}
            onForget={setForgetting}
            onPass={() => pass(kept.playId).then(setPassing)}
          />
        ))}
      </ul>
      {passing && <passing.PassOn {...choices} {...passing} onClose={() => setPassing(null)} />}
      {forgetting && (
        <Forget
          {...choices}
          title={keptWords(language).forgetAsk(say(forgetting.title, language))}
          why={keptWords(language).forgetWhy}
          onClose={() => setForgetting(null)}
          onForget={() => onForget(forgetting.playId)}
        />
      )}
    </section>
  );
};

const segmentsOf = ({ standing: { found, total } }: KeptPlay): readonly Segment[] =>
  Array.from({ length: total }, (_, i) => (i < found ? 'done' : 'hidden'));

interface KeptCardProps extends Pick<KeptPlaysProps, 'watchTaken' | 'onResume' | 'onResult'> {
  readonly kept: KeptPlay;
  readonly language: Language;
  /** When it was last played, in words. */
  readonly moment: string;
  onForget(kept: KeptPlay): void;
  onPass(): void;
}

const KeptCard = ({ kept, language, moment, watchTaken, onResume, onResult, onForget, onPass }: KeptCardProps) => {
  const words = keptWords(language);
  const { playId, play, standing } = kept;
  const [taken, setTaken] = useState(false);
  useEffect(() => watchTaken(playId, setTaken), [playId]);
  const title = say(kept.title, language);
  const running = play.finished === null;
  const open = () => (running ? onResume : onResult)(playId);
  return (
    <li class="kept">
      <h3 lang={langOf(kept.title, language)}>{printed(kept.title, language)}</h3>
      <TeamPlate {...play.team} name={say(kept.teamName, language)} language={language} />
      <ProgressPost segments={segmentsOf(kept)} label={words.foundOf(standing.found, standing.total)} />
      <p>
        {words.foundOf(standing.found, standing.total)}, {words.points(standing.points)},{' '}
        {taken ? words.openElsewhere : printed(words.lastPlayed(moment), language)}
      </p>
      <div class="kept-taps">
        <Button label={running ? words.resumeThis(title) : words.seeResultOf(title)} icon="forward" onClick={open}>
          {running ? words.resume : words.seeResult}
        </Button>
        <Button kind="quiet" label={words.passThis(title)} onClick={onPass}>
          {words.pass}
        </Button>
        <Button kind="quiet" label={words.forgetThis(title)} disabled={taken} onClick={() => onForget(kept)}>
          {words.forget}
        </Button>
      </div>
    </li>
  );
};

interface ForgetProps extends Pick<ChooseProps['choices'], 'language'> {
  readonly title: string;
  readonly why: string;
  onClose(): void;
  onForget(): Promise<boolean>;
}

/** Asks before what is kept is erased. */
export const Forget = ({ title, why, language, onClose, onForget }: ForgetProps) => {
  const words = keptWords(language);
  const [refused, setRefused] = useState(false);
  const forget = async () => {
    if (await onForget()) onClose();
    else setRefused(true);
  };
  return (
    <Dialog title={title} closeLabel={shellWords(language).close} onClose={onClose}>
      <p role="status">{refused ? words.forgetRefused : why}</p>
      <div class="choose-pair">
        <Button onClick={onClose}>{words.keep}</Button>
        <Button onClick={forget}>{words.forget}</Button>
      </div>
    </Dialog>
  );
};
