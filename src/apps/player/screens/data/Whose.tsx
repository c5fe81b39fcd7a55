import { useState } from 'preact/hooks';
import { type CreditLack, knownLicenses, lacksOf } from '../../../../core/dataset/credit/licenses';
import type { Said } from '../../../../core/dataset/said';
import { say } from '../../../../core/lib/language';
import { dateOf, linkOf } from '../../../../core/lib/unknown';
import { Button } from '../../../../ui/components/Button';
import { CreditWithNotice } from '../../../../ui/components/Credits';
import { Field } from '../../../../ui/components/Field';
import { type DataWords, dataWords } from '../../../../ui/messages/data';
import { reportWords } from '../../../../ui/messages/report';
import type { PartProps } from './Report';

/** Whose data it is, what is not known of that, and where it can be said. */
export const Whose = ({ choices: { language }, item, surveyed, onSay }: PartProps) => {
  const [saying, setSaying] = useState(false);
  const words = dataWords(language);
  const lacks = lacksOf(surveyed.credit);
  const { title, publisher, license, date, url } = surveyed.credit;
  const now = { title: say(title, language), publisher, license, date, url };
  return (
    <section class="data-whose">
      <h2>{reportWords(language).credit}</h2>
      <div class="credits">
        <CreditWithNotice credit={surveyed.credit} language={language} />
      </div>
      <Lacks lacks={lacks} words={words} />
      {saying ? (
        <CreditForm
          words={words}
          now={now}
          onDone={(credit) => {
            setSaying(false);
            onSay({ ...item.said, credit: { ...item.said.credit, ...credit } });
          }}
        />
      ) : (
        <Button kind={lacks.length > 0 ? 'lantern' : 'plain'} onClick={() => setSaying(true)}>
          {lacks.length > 0 ? words.complete : words.correct}
        </Button>
      )}
    </section>
  );
};

const Lacks = ({ lacks, words }: { readonly lacks: readonly CreditLack[]; readonly words: DataWords }) =>
  lacks.length === 0 ? null : (
    <ul class="notice">
      {lacks.map((lack) => (
        <li key={lack}>{words.lacks[lack]}</li>
      ))}
    </ul>
  );

type Now = { readonly [part in 'title' | 'publisher' | 'license' | 'date' | 'url']: string };

interface CreditFormProps {
  readonly words: DataWords;
  readonly now: Now;
  onDone(credit: Said['credit']): void;
}

/** What was typed that differs from what stands there. */
const changed = (typed: Now, now: Now): Said['credit'] =>
  Object.fromEntries(Object.entries(typed).filter(([part, value]) => value.trim() !== now[part as keyof Now]));

const CreditForm = ({ words, now, onDone }: CreditFormProps) => {
  const [typed, setTyped] = useState(now);
  const [tried, setTried] = useState(false);
  const type = (part: keyof Now) => (value: string) => setTyped({ ...typed, [part]: value });
  const dateWrong = typed.date !== '' && dateOf(typed.date) === '' ? words.dateWrong : undefined;
  const linkWrong = typed.url !== '' && linkOf(typed.url) === '' ? words.linkWrong : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!dateWrong && !linkWrong) onDone(changed(typed, now));
  };
  return (
    <form class="data-saying" onSubmit={submit}>
      <Field label={words.title} value={typed.title} onInput={type('title')} />
      <Field label={words.publisher} value={typed.publisher} onInput={type('publisher')} />
      <Field
        label={words.licence}
        help={words.licenceHelp}
        among={knownLicenses}
        value={typed.license}
        onInput={type('license')}
      />
      <Field
        label={words.date}
        help={words.dateHelp}
        error={tried ? dateWrong : undefined}
        value={typed.date}
        onInput={type('date')}
      />
      <Field
        label={words.link}
        kind="url"
        maxLength={2000}
        error={tried ? linkWrong : undefined}
        value={typed.url}
        onInput={type('url')}
      />
      <Button submits>{words.done}</Button>
    </form>
  );
};
