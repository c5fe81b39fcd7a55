import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { OfflineNotice } from '../../../ui/components/OfflineNotice';
import { LanguageSwitch, ThemeSwitch } from '../../../ui/components/Switches';
import { Wordmark } from '../../../ui/components/Wordmark';
import { shellWords } from '../../../ui/messages/shell';
import { Castle, Crane, Harbor, Tram } from './Harbor';
import { HuntCard } from './HuntCard';
import { OpenOwn } from './OpenOwn';
import type { ChooseProps } from './props';
import { useDrop } from './useDrop';
import '../../../ui/styles/index.css';
import './choose.css';

const vignettes = [
  { tint: 'water', drawing: <Castle /> },
  { tint: 'land', drawing: <Tram /> },
  { tint: 'park', drawing: <Crane transform="translate(4 -4) scale(.6)" /> },
] as const;

/** The first screen: the shipped hunts, the plays kept here, and the door for hunts from elsewhere. */
export const ChooseScreen = (props: ChooseProps) => {
  const dragging = useDrop(props.onDrop);
  return (
    <div class="choose">
      <Hero {...props} />
      <Shelves {...props} />
      {dragging && <p class="drop-here">{shellWords(props.choices.language).dropHere}</p>}
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
      <Heading level={1} name="Jalon">
        <Wordmark />
      </Heading>
      <p class="choose-promise">{words.promise}</p>
    </header>
  );
};

const Shelves = (props: ChooseProps) => {
  const words = shellWords(props.choices.language);
  return (
    <main class="choose-shelves" id="content">
      <p class="choose-about">{words.about}</p>
      {props.offline && <OfflineNotice language={props.choices.language} />}
      {props.shelf?.unread(props)}
      <Kept {...props} kind="running" />
      {props.shelf?.taken(props)}
      <Library {...props} />
      <OpenOwn {...props} />
      <Kept {...props} kind="finished" />
      <p class="choose-links">
        <a href="#/class">{words.teams}</a>
        <a href="#/reference">{words.reference}</a>
        <a href="#/privacy">{words.privacy}</a>
        <a href="licenses.txt">{words.licences}</a>
      </p>
    </main>
  );
};

interface KeptProps extends Pick<ChooseProps, 'choices' | 'shelf' | 'onResume' | 'onResult' | 'onForget'> {
  readonly kind: 'running' | 'finished';
}

const Kept = ({ shelf, kind, ...rest }: KeptProps) => {
  if (!shelf) return null;
  const plays = shelf.plays.filter(({ play }) => (play.finished === null) === (kind === 'running'));
  return (
    <shelf.KeptPlays
      {...rest}
      watchTaken={shelf.watchTaken}
      pass={shelf.pass}
      title={shellWords(rest.choices.language)[kind]}
      plays={plays}
    />
  );
};

const Library = ({ choices, library, onHunt, onMake }: ChooseProps) => {
  const { language } = choices;
  const words = shellWords(language);
  return (
    <section aria-labelledby="hunts">
      <h2 id="hunts">{words.hunts}</h2>
      {library.length === 0 && <p>{words.huntsNone}</p>}
      <ul class="cards">
        {library.map((entry, i) => (
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
      <Button icon="map" onClick={onMake}>
        {words.make}
      </Button>
    </section>
  );
};
