import type { ComponentChildren } from 'preact';
import type { Language } from '../../../core/lib/language';
import { stagesPromised } from '../../../core/lib/promised';
import { lateOf } from '../../../core/play/bell';
import type { Hunt } from '../../../core/prepare/hunt';
import { Button } from '../../../ui/components/Button';
import { Credits } from '../../../ui/components/Credits';
import { Heading } from '../../../ui/components/Heading';
import { Icon, type IconName } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { Paragraphs, printed } from '../../../ui/components/Said';
import { goesAround } from '../../../ui/messages/flight';
import { formatOpening } from '../../../ui/messages/playFormats';
import { shellWords } from '../../../ui/messages/shell';
import { storyWords, unknownOf } from '../../../ui/messages/story';
import { mapCreditsOf } from '../mapHost';
import { MapHost } from './MapHost';
import { PageBar } from './PageBar';
import { Problems } from './Problems';
import type { StoryProps } from './props';
import { Shore } from './Shore';
import { StoryChart } from './StoryChart';
import { TeamCard } from './TeamCard';
import './page.css';
import './story.css';

/** The story of a hunt, what it asks of the team, and its two ways to start. */
export const StoryScreen = (props: StoryProps) => {
  const { choices, hunt, given, onLeave } = props;
  const { language } = choices;
  return (
    <Shore>
      <div class="page">
        <PageBar choices={choices} onLeave={onLeave} />
        <main class="page-body">
          <Heading level={1} lang={langOf(hunt.title, language)}>
            {printed(hunt.title, language)}
          </Heading>
          <div class="story-intro">
            {given && (
              <div class="notice" role={given.came ? 'status' : 'alert'}>
                <p>{given.said}</p>
              </div>
            )}
            <Paragraphs text={hunt.intro} language={language} />
          </div>
          <TeamCard {...props} />
          <Facts {...props} />
          <More {...props} />
          <Ways {...props} />
        </main>
      </div>
    </Shore>
  );
};

/** What need not be read before the start: whose data it is, what was odd in it, taking it along, and the ways to a rehearsal, to a plan for several teams, and to the codes that are put up. */
const More = ({ choices: { language }, hunt, warnings, land, along, onRehearse, onPlan, onCodes }: StoryProps) => {
  const words = storyWords(language);
  const credits = [...hunt.credits, ...mapCreditsOf(hunt)];
  return (
    <div class="story-more">
      {credits.length > 0 && (
        <details open={hunt.credits.some((credit) => unknownOf(credit, language).length > 0)}>
          <summary>{words.credits}</summary>
          <Credits credits={[...credits, ...(land?.credits ?? [])]} language={language} />
        </details>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{words.problemsOpened(warnings.length)}</summary>
          <Problems problems={warnings} language={language} />
        </details>
      )}
      {along}
      {onRehearse && (
        <Button kind="quiet" onClick={onRehearse}>
          {words.rehearse}
        </Button>
      )}
      {onPlan && (
        <Button kind="quiet" onClick={onPlan}>
          {words.plan}
        </Button>
      )}
      {onCodes && (
        <Button kind="quiet" onClick={onCodes}>
          {words.codes.link}
        </Button>
      )}
    </div>
  );
};

const Fact = ({ icon, children }: { readonly icon: IconName; readonly children: ComponentChildren }) => (
  <li>
    <Icon name={icon} />
    <span>{children}</span>
  </li>
);

/** How long a hunt may last; against a bell, what it costs to be late. */
const timeTold = (hunt: Hunt, language: Language): string => {
  const words = storyWords(language);
  const { minutes } = hunt.rules;
  if (minutes === undefined) return words.noLimit;
  const late = lateOf(hunt);
  return late ? words.bell(minutes, late.points) : words.limit(minutes);
};

const Facts = ({ choices, hunt, land, team, ownMap, hours }: StoryProps) => {
  const words = storyWords(choices.language);
  const { rules, stages, lengthMeters, credits } = hunt;
  const { speed } = rules.points;
  return (
    <section class="story-ahead" aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <ul class="story-facts">
        <Fact icon="open">{shellWords(choices.language).stages(stagesPromised(stages))}</Fact>
        {stages.length > 1 && <Fact icon="steps">{words.length(lengthMeters, goesAround(hunt.walk))}</Fact>}
        <Fact icon="time">{timeTold(hunt, choices.language)}</Fact>
        {hours && (
          <Fact icon="time">
            {words.hours(hours.stages, hours.opens ? formatOpening(choices.language, hours.opens) : '')}
          </Fact>
        )}
        {speed && <Fact icon="points">{words.speed(speed.points, speed.withinMinutes, speed.zeroAtMinutes)}</Fact>}
        {rules.points.wrong ? <Fact icon="cross">{words.wrong(rules.points.wrong)}</Fact> : null}
        <Fact icon="list">{words[rules.mode]}</Fact>
        {credits.length > 0 && <Fact icon="map">{words.sources(credits.length)}</Fact>}
        <MapHost choices={choices} hunt={hunt} ownMap={ownMap} />
      </ul>
      <StoryChart hunt={hunt} land={land} team={team} language={choices.language} />
    </section>
  );
};

const Ways = ({ choices, circuit, starting, onStart }: StoryProps) => {
  const words = storyWords(choices.language);
  return (
    <div class="story-ways">
      <div class="story-buttons">
        <Button
          kind="signpost"
          disabled={starting || circuit === null}
          detail={words.inStreetHow}
          onClick={() => onStart({ simulated: false })}
        >
          {words.inStreet}
        </Button>
        <Button
          icon="home"
          disabled={starting || circuit === null}
          detail={words.atHomeHow}
          onClick={() => onStart({ simulated: true })}
        >
          {words.atHome}
        </Button>
      </div>
      <p class="story-safety">
        <Icon name="center" />
        {words.safety}
      </p>
      <p role="status">{circuit === null ? words.circuitFirst : starting ? words.starting : ''}</p>
    </div>
  );
};
