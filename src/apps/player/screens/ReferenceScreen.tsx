import { Heading } from '../../../ui/components/Heading';
import { shellWords } from '../../../ui/messages/shell';
import { storyWords } from '../../../ui/messages/story';
import type { Choices } from '../choices';
import type { LibraryEntry } from '../library';
import { Castle } from './Harbor';
import { HuntCard } from './HuntCard';
import { PageBar } from './PageBar';
import './page.css';
import './paper.css';

interface ReferenceProps {
  readonly choices: Choices;
  readonly hunts: readonly LibraryEntry[];
  onHunt(entry: LibraryEntry): void;
  onLeave(): void;
}

const vignette = { tint: 'water', drawing: <Castle /> } as const;

/** The hunts that show how each thing is played and written, apart from those that are played for their own sake. */
export const ReferenceScreen = ({ choices, hunts, onHunt, onLeave }: ReferenceProps) => {
  const { language } = choices;
  return (
    <div class="page">
      <PageBar choices={choices} onLeave={onLeave} />
      <main class="page-body">
        <Heading level={1}>{shellWords(language).reference}</Heading>
        <p>{storyWords(language).referenceSaid}</p>
        <ul class="cards">
          {hunts.map((entry) => (
            <li key={entry.id}>
              <HuntCard {...{ entry, language, vignette, onHunt }} />
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
};
