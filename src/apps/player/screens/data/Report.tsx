import type { Surveyed } from '../../../../core/dataset/survey';
import { say } from '../../../../core/lib/language';
import { Button } from '../../../../ui/components/Button';
import { Heading } from '../../../../ui/components/Heading';
import { langOf } from '../../../../ui/components/langOf';
import { printed } from '../../../../ui/components/Said';
import { dataWords } from '../../../../ui/messages/data';
import { reportWords } from '../../../../ui/messages/report';
import type { Item } from '../../data/items';
import { PageBar } from '../PageBar';
import { useInTurns } from '../useInTurns';
import { Columns } from './Columns';
import { Faults } from './Faults';
import { OpenFiles } from './OpenFiles';
import type { DataProps } from './props';
import { stepOf } from './ReadingView';
import { Tally } from './Tally';
import { Whose } from './Whose';
import { Writing } from './Writing';
import '../../../../ui/styles/index.css';
import '../page.css';

/** A part of the page, given what was read. */
export interface PartProps extends DataProps {
  readonly item: Item;
  readonly surveyed: Surveyed;
}

/** How many parts the page has: its head comes first, and takes the focus, which lays out all that stands by then. */
const parts = 5;

/** What Jalon understands of a file: a page of a surveyor's notebook, drawn part by part so that none of it holds the page up. */
export const Report = (props: PartProps) => {
  const { choices, items, item, surveyed, beside, onLeave } = props;
  const drawn = useInTurns(parts, 1, item.key);
  return (
    <div class="data">
      <PageBar choices={choices} map={beside ? { host: props.mapHost } : undefined} onLeave={onLeave} />
      <main class="data-page">
        <div class="data-summary">
          {items.length > 1 && <OpenFiles {...props} />}
          <Title {...props} />
          <Tally language={choices.language} surveyed={surveyed} />
          {drawn > 1 && <Faults language={choices.language} surveyed={surveyed} />}
          {drawn > 1 && <Whose key={item.key} {...props} />}
        </div>
        {beside && surveyed.sites > 0 && <div class="data-beside">{drawn > 2 && beside}</div>}
        <div class="data-details">
          {drawn > 3 && <Columns key={item.key} {...props} />}
          {drawn > 4 && <Writing {...props} />}
          {drawn > 4 && <Ways {...props} />}
        </div>
      </main>
    </div>
  );
};

const Title = ({ choices: { language }, item, surveyed }: PartProps) => {
  const { title } = surveyed.credit;
  const kind = reportWords(language).kindOf(surveyed.kind);
  const words = dataWords(language);
  return (
    <header class="data-title">
      <Heading level={1} focusOn={item.key} lang={langOf(title, language)}>
        {printed(say(title, language), language)}
      </Heading>
      <p>{surveyed.sites === 0 ? words.unplaced : kind}</p>
      <p class="data-again" role="status">
        {item.progress && (
          <>
            {words.steps[stepOf(item.progress)]}
            <progress aria-hidden="true" />
          </>
        )}
      </p>
    </header>
  );
};

const Ways = ({ choices: { language }, onSave, onPick }: PartProps) => {
  const words = dataWords(language);
  return (
    <section class="data-ways">
      <Button icon="file" onClick={onSave} detail={words.saveHow}>
        {words.save}
      </Button>
      <Button icon="open" onClick={onPick} detail={words.anotherHow}>
        {words.another}
      </Button>
    </section>
  );
};
