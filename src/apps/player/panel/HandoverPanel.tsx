import type { Language } from '../../../core/lib/language';
import type { Holder } from '../../../core/play/modes/mode';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { playWords } from '../../../ui/messages/play';
import './panel.css';
import './outcome.css';

/** What a seat is called: the two of a duel by the sides of a ship, the others by their number. */
export const seatName = ({ seat, role }: Holder, language: Language): string => {
  const words = playWords(language);
  return role === 'duelist' ? (words.sides[seat] ?? '') : words.seat(seat + 1);
};

interface HandoverPanelProps {
  readonly language: Language;
  readonly holder: Holder;
  onTake(): void;
}

/** Says to whom the phone goes now, and what for: neither clue nor question is shown until that one has it. */
export const HandoverPanel = ({ language, holder, onTake }: HandoverPanelProps) => {
  const words = playWords(language);
  return (
    <section class="panel" aria-labelledby="handover">
      <div class="cry">
        <Heading level={2} id="handover" focusOn={`${holder.seat} ${holder.role}`}>
          <span class="panel-over">{words.handover} </span>
          {seatName(holder, language)}
        </Heading>
      </div>
      <p>
        <strong>{words.roles[holder.role].name}</strong> {words.roles[holder.role].how}
      </p>
      <div class="panel-actions">
        <Button kind="signpost" onClick={onTake}>
          {words.takePhone}
        </Button>
      </div>
    </section>
  );
};
