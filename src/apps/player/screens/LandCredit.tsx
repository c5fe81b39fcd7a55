import type { Language } from '../../../core/lib/language';
import { Credits } from '../../../ui/components/Credits';
import { Dialog } from '../../../ui/components/Dialog';
import { playWords } from '../../../ui/messages/play';
import { shellWords } from '../../../ui/messages/shell';
import type { Land } from '../map/survey';

interface LandCreditProps {
  readonly language: Language;
  readonly credits: Land['credits'];
  onClose(): void;
}

/** Whose outlines the land of a map is drawn from, in full. */
export const LandCredit = ({ language, credits, onClose }: LandCreditProps) => (
  <Dialog title={playWords(language).landCredits} closeLabel={shellWords(language).close} onClose={onClose}>
    <Credits credits={credits} language={language} />
  </Dialog>
);
