import { useState } from 'preact/hooks';
import { say } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { Dialog } from '../../../ui/components/Dialog';
import { Heading } from '../../../ui/components/Heading';
import { LanguageSwitch, ThemeSwitch } from '../../../ui/components/Switches';
import { Wordmark } from '../../../ui/components/Wordmark';
import { shellWords } from '../../../ui/messages/shell';
import type { KeptPlay } from '../shelf';
import { Castle, Harbor, Tram } from './Harbor';
import { HuntCard } from './HuntCard';
import { KeptPlays } from './KeptPlays';
import { OpenOwn } from './OpenOwn';
import type { ChooseProps } from './props';
import '../../../ui/styles/index.css';
import './choose.css';

const vignettes = [
  { tint: 'water', drawing: <Castle /> },
  { tint: 'land', drawing: <Tram /> },
] as const;

/** The first screen: the shipped hunts, the plays kept here, and the door for hunts from elsewhere. */
export const ChooseScreen = (props: ChooseProps) => {
  const { choices, onDrop } = props;
  const [dragging, setDragging] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    if (event.dataTransfer) onDrop(event.dataTransfer);
  };
  return (
    <div
      class="choose"
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setDragging(false)}
      onDrop={drop}
    >
      <Hero {...props} />
      <Shelves {...props} />
      {dragging && <p class="choose-drop">{shellWords(choices.language).dropHere}</p>}
    </div>
  );
};

const Hero = ({ choices }: ChooseProps) => {
  const words = shellWords(choices.language);
  return (
    <header class="choose-hero">
      <Harbor />
      <div class="choose-switches">
        <LanguageSwitch {...choices} />
        <ThemeSwitch {...choices} />
      </div>
      <Heading level={1}>
        <Wordmark />
      </Heading>
      <p class="choose-promise">{words.promise}</p>
    </header>
  );
};

const Shelves = (props: ChooseProps) => {
  const { choices, plays, onForget } = props;
  const [forgetting, setForgetting] = useState<KeptPlay | null>(null);
  const running = plays?.filter(({ play }) => play.finished === null) ?? [];
  const finished = plays?.filter(({ play }) => play.finished !== null) ?? [];
  const words = shellWords(choices.language);
  return (
    <main class="choose-shelves" id="content">
      <p class="choose-about">{words.about}</p>
      <KeptPlays {...props} title={words.running} plays={running} onForget={setForgetting} />
      <Library {...props} />
      <OpenOwn {...props} />
      <KeptPlays {...props} title={words.finished} plays={finished} onForget={setForgetting} />
      {forgetting && (
        <Forget
          {...choices}
          kept={forgetting}
          onKeep={() => setForgetting(null)}
          onForget={() => {
            setForgetting(null);
            onForget(forgetting.playId);
          }}
        />
      )}
    </main>
  );
};

const Library = ({ choices, library, onHunt }: ChooseProps) => {
  const { language } = choices;
  const words = shellWords(language);
  return (
    <section aria-labelledby="hunts">
      <h2 id="hunts">{words.hunts}</h2>
      {library === null && <p class="choose-wait">{words.huntsLoading}</p>}
      {library?.length === 0 && <p>{words.huntsNone}</p>}
      <ul class="cards">
        {library?.map((entry, i) => (
          <li key={entry.id}>
            <HuntCard
              entry={entry}
              language={language}
              vignette={vignettes[i % vignettes.length] ?? vignettes[0]}
              onHunt={onHunt}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

interface ForgetProps extends Pick<ChooseProps['choices'], 'language'> {
  readonly kept: KeptPlay;
  onKeep(): void;
  onForget(): void;
}

const Forget = ({ kept, language, onKeep, onForget }: ForgetProps) => {
  const words = shellWords(language);
  return (
    <Dialog title={words.forgetAsk(say(kept.title, language))} closeLabel={words.close} onClose={onKeep}>
      <p>{words.forgetWhy}</p>
      <div class="choose-pair">
        <Button onClick={onKeep}>{words.keep}</Button>
        <Button onClick={onForget}>{words.forget}</Button>
      </div>
    </Dialog>
  );
};
