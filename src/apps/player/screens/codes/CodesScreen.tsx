import { say } from '../../../../core/lib/language';
import type { Hunt } from '../../../../core/prepare/hunt';
import { Button } from '../../../../ui/components/Button';
import { Heading } from '../../../../ui/components/Heading';
import { langOf } from '../../../../ui/components/langOf';
import { QrCode } from '../../../../ui/components/QrCode';
import { printed } from '../../../../ui/components/Said';
import { circuitWords } from '../../../../ui/messages/circuits';
import { storyWords } from '../../../../ui/messages/story';
import type { Choices } from '../../choices';
import { PageBar } from '../PageBar';
import '../page.css';
import '../paper.css';
import './codes.css';

interface CodesProps {
  readonly choices: Choices;
  readonly hunt: Hunt;
  onBack(): void;
}

/** What is typed fastest in place of a code. */
const shortest = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((best, one) => (one.length < best.length ? one : best), first);

/** The codes of a hunt that are put up on the spot, each to be printed with the word that is typed in its stead. */
export const CodesScreen = ({ choices, hunt, onBack }: CodesProps) => {
  const { language } = choices;
  const { codes: words } = storyWords(language);
  const posters = hunt.stages.flatMap((stage) =>
    stage.challenges.flatMap(({ id, content }) =>
      content.type === 'scan' ? [{ key: `${stage.id}/${id}`, stage, codes: content.codes }] : [],
    ),
  );
  return (
    <div class="page codes">
      <PageBar choices={choices} back={circuitWords(language).plan.back} onLeave={onBack} />
      <main class="page-body">
        <div class="codes-about">
          <Heading level={1}>{words.title}</Heading>
          <p>{words.about}</p>
          <Button kind="signpost" onClick={() => print()}>
            {words.print}
          </Button>
        </div>
        <ul class="codes-list">
          {posters.map(({ key, stage, codes }) => (
            <li key={key}>
              <QrCode text={codes[0] ?? ''} label={words.label(codes[0] ?? '')} />
              <p>{words.scan}</p>
              <p class="codes-word">{shortest(codes)}</p>
              <p lang={langOf(stage.title, language)}>{printed(stage.title, language)}</p>
              <p class="codes-of">{words.of(say(hunt.title, language))}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
};
