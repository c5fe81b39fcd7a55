import { say } from '../../../../core/lib/language';
import { Button } from '../../../../ui/components/Button';
import { Heading } from '../../../../ui/components/Heading';
import { printed } from '../../../../ui/components/Said';
import { dataWords } from '../../../../ui/messages/data';
import { shellWords } from '../../../../ui/messages/shell';
import { PageBar } from '../PageBar';
import { Shore } from '../Shore';
import type { DataProps } from './props';
import '../page.css';

/** Nothing lies in the tray: the data that ships is offered, and the door for a person's own. */
export const Offer = ({ choices: { language }, choices, bundled, onBundled, onPick, onLeave }: DataProps) => {
  const words = dataWords(language);
  return (
    <Shore>
      <div class="page">
        <PageBar choices={choices} onLeave={onLeave} />
        <main class="page-body">
          <Heading level={1}>{words.which}</Heading>
          <p>{words.whichHow}</p>
          <div class="page-actions data-offer">
            {bundled.map(({ name, title }) => (
              <Button key={name} icon="map" onClick={() => onBundled(name)}>
                {printed(say(title, language), language)}
              </Button>
            ))}
            <Button icon="file" detail={words.ownFiles} onClick={onPick}>
              {words.choose}
            </Button>
            <Button kind="quiet" onClick={onLeave}>
              {shellWords(language).backToHunts}
            </Button>
          </div>
        </main>
      </div>
    </Shore>
  );
};
