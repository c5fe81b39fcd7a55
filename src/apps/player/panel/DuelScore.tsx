import type { Language } from '../../../core/lib/language';
import { duelScores } from '../../../core/play/modes/duel';
import type { Play } from '../../../core/play/play';
import type { Hunt } from '../../../core/prepare/hunt';
import { playWords } from '../../../ui/messages/play';

interface DuelScoreProps {
  readonly hunt: Hunt;
  readonly play: Play;
  readonly language: Language;
}

/** What the two of a duel have; nothing in another mode. */
export const DuelScore = ({ hunt, play, language }: DuelScoreProps) => {
  if (hunt.rules.mode !== 'duel') return null;
  const words = playWords(language);
  const scores = duelScores(hunt, play);
  const [first, second] = scores;
  return (
    <div class="duel">
      <dl class="carried chips">
        {scores.map((points, seat) => (
          <div key={seat} class="chip">
            <dt>{words.sides[seat]}</dt>
            <dd>{words.points(points)}</dd>
          </div>
        ))}
      </dl>
      {play.finished !== null && (
        <p>
          <strong>
            {first === second ? words.duelDrawn : words.duelWon(words.sides[first > second ? 0 : 1] ?? '')}
          </strong>
        </p>
      )}
    </div>
  );
};
