import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/components/Button';
import { Dialog } from '../../../../ui/components/Dialog';
import { Heading } from '../../../../ui/components/Heading';
import { privacyWords } from '../../../../ui/messages/privacy';
import { shellWords } from '../../../../ui/messages/shell';
import type { Choices } from '../../choices';
import { PageBar } from '../PageBar';
import '../page.css';
import '../paper.css';
import './privacy.css';

interface PrivacyProps {
  readonly choices: Choices;
  /** How many plays are kept on this device. */
  readonly plays: number;
  /** Erases all; false where a play is open in another tab. */
  onErase(): Promise<boolean>;
  onLeave(): void;
}

/** The notice for those who play, the one for families and schools, and one button that erases all. */
export const PrivacyScreen = ({ choices, plays, onErase, onLeave }: PrivacyProps) => {
  const words = privacyWords(choices.language);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const erase = async () => {
    setAsking(false);
    const done = await onErase().catch(() => null);
    setOutcome(done === null ? words.failed : done ? words.erased : words.taken);
  };
  return (
    <div class="page privacy">
      <PageBar choices={choices} onLeave={onLeave} />
      <main class="page-body">
        <Heading level={1}>{words.title}</Heading>
        <p class="privacy-lead">{words.lead}</p>
        <section aria-labelledby="players">
          <h2 id="players">{words.players}</h2>
          <ul>
            {words.forPlayers.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section class="privacy-erase" aria-labelledby="kept">
          <h2 id="kept">{words.kept}</h2>
          <p role="status">{outcome || words.keptHere(plays)}</p>
          <Button onClick={() => setAsking(true)}>{words.erase}</Button>
        </section>
        <section aria-labelledby="families">
          <h2 id="families">{words.families}</h2>
          <dl>
            {words.forFamilies.map(({ asked, said }) => (
              <div key={asked}>
                <dt>{asked}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div class="page-actions">
          <Button icon="file" onClick={() => print()}>
            {words.print}
          </Button>
        </div>
      </main>
      {asking && (
        <Dialog title={words.eraseAsk} closeLabel={shellWords(choices.language).close} onClose={() => setAsking(false)}>
          <p>{words.eraseWhy(plays)}</p>
          <div class="choose-pair">
            <Button onClick={() => setAsking(false)}>{words.keep}</Button>
            <Button onClick={erase}>{words.erase}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
};
