import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../core/lib/language';
import type { ScanTrouble } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import { CodeCamera } from '../../../../ui/components/CodeCamera';
import { Field } from '../../../../ui/components/Field';
import { keepsakeIcons } from '../../../../ui/components/keepsakeIcons';
import { classWords, teamInFull } from '../../../../ui/messages/class';
import { playWords } from '../../../../ui/messages/play';
import type { HandedIn } from '../../gathering';
import { Problems } from '../Problems';
import type { ClassProps } from './ClassScreen';

type GatherProps = Pick<ClassProps, 'choices' | 'scanner' | 'news' | 'onCode' | 'onFiles'>;

/** How plays come: codes one after another before the camera, an address, files; and what became of the last. */
export const Gather = ({ choices, scanner, news, onCode, onFiles }: GatherProps) => {
  const { language } = choices;
  const words = classWords(language);
  const [looks, setLooks] = useState(false);
  const [trouble, setTrouble] = useState<ScanTrouble | null>(null);
  const last = useRef('');
  const seen = (text: string) => {
    if (text === last.current) return;
    last.current = text;
    onCode(text);
  };
  const turn = () => {
    setTrouble(null);
    last.current = '';
    setLooks(!looks);
  };
  return (
    <section class="class-gather">
      <p>{words.intro}</p>
      <p class="field-help">{words.how}</p>
      {looks && (
        <CodeCamera
          scanner={scanner}
          label={words.seen}
          onCode={seen}
          onTrouble={(told) => {
            setTrouble(told);
            setLooks(false);
          }}
        />
      )}
      <div class="class-ways">
        <Button icon={looks ? 'cross' : keepsakeIcons.code} onClick={turn}>
          {looks ? words.stop : words.scan}
        </Button>
        <Button icon="file" onClick={onFiles}>
          {words.files}
        </Button>
      </div>
      <AddressLine language={language} onCode={onCode} />
      <div class="class-news" role="status">
        {trouble && <p>{words.trouble[trouble]}</p>}
        {looks && news.length === 0 && <p>{words.looking}</p>}
        {news.map((one, i) => (
          <News key={i} one={one} language={language} />
        ))}
      </div>
    </section>
  );
};

const AddressLine = ({ language, onCode }: Pick<ClassProps, 'onCode'> & { readonly language: Language }) => {
  const words = classWords(language);
  const [address, setAddress] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (address.trim() === '') return;
    onCode(address);
    setAddress('');
  };
  return (
    <form class="class-address" onSubmit={submit}>
      <Field label={words.address} kind="url" value={address} maxLength={20_000} onInput={setAddress} />
      <Button submits disabled={address.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
};

const News = ({ one, language }: { readonly one: HandedIn; readonly language: Language }) => {
  const words = classWords(language);
  switch (one.kind) {
    case 'added':
      return <p>{words.added(teamInFull(one.team, language), playWords(language).points(one.points))}</p>;
    case 'already':
      return <p>{words.already(teamInFull(one.team, language))}</p>;
    case 'problems':
      return (
        <div class="notice stop">
          <Problems language={language} problems={one.problems} />
        </div>
      );
    default:
      return <p class="notice">{words[one.kind]}</p>;
  }
};
