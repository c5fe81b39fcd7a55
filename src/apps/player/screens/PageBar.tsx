import { RoundButton } from '../../../ui/components/Button';
import { LanguageSwitch, ThemeSwitch } from '../../../ui/components/Switches';
import { shellWords } from '../../../ui/messages/shell';
import type { Choices } from './props';
import '../../../ui/styles/index.css';

interface PageBarProps {
  readonly choices: Choices;
  onLeave(): void;
}

/** The top of a page that is read: the way back, and what a person may switch. */
export const PageBar = ({ choices, onLeave }: PageBarProps) => (
  <header class="page-bar">
    <RoundButton icon="back" label={shellWords(choices.language).backToHunts} onClick={onLeave} />
    <span class="page-switches">
      <LanguageSwitch {...choices} />
      <ThemeSwitch {...choices} />
    </span>
  </header>
);
