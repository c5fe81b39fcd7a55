import type { Language } from '../../../../core/lib/language';
import { Button } from '../../../../ui/components/Button';
import { circuitWords } from '../../../../ui/messages/circuits';

interface UnlinkedProps {
  readonly language: Language;
  /** Keeps the hunt with its circuits as a file that plays by itself. */
  onKeep(): void;
}

/** What to do where no address leads to the hunt. */
export const Unlinked = ({ language, onKeep }: UnlinkedProps) => {
  const { unlinked, keep, keepHelp } = circuitWords(language).plan;
  return (
    <div class="notice">
      <p>{unlinked}</p>
      <Button icon="file" detail={keepHelp} onClick={onKeep}>
        {keep}
      </Button>
    </div>
  );
};
