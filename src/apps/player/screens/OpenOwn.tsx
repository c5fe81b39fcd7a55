import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { Button } from '../../../ui/components/Button';
import { Field } from '../../../ui/components/Field';
import { shellWords } from '../../../ui/messages/shell';
import { Problems } from './Problems';
import type { ChooseProps } from './props';

/** The door for hunts from elsewhere: files or an address; what was wrong with them is said right here. */
export const OpenOwn = ({ choices, problems, opening, onPick, onAddress }: ChooseProps) => {
  const { language } = choices;
  const words = shellWords(language);
  const [address, setAddress] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (address.trim() !== '') onAddress(address.trim());
  };
  return (
    <section class="open-own" aria-labelledby="open-own">
      <h2 id="open-own">{words.openOwn}</h2>
      <Refusal language={language} problems={problems} />
      <div class="open-own-files">
        <Button icon="file" disabled={opening} onClick={onPick}>
          {words.openFile}
        </Button>
        <p class="field-help">
          {words.openFileHelp} <span class="for-mouse">{words.openFileDrop}</span>
        </p>
      </div>
      <form class="open-own-address" onSubmit={submit}>
        <Field
          label={words.openAddress}
          help={words.openAddressHelp}
          kind="url"
          value={address}
          maxLength={2000}
          onInput={setAddress}
        />
        <Button submits disabled={opening || address.trim() === ''}>
          {words.open}
        </Button>
      </form>
      <p role="status">{opening ? words.opening : ''}</p>
    </section>
  );
};

const Refusal = ({ language, problems }: Pick<ChooseProps, 'problems'> & { readonly language: Language }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} class="notice stop" tabIndex={-1} role="alert">
      <h3>{shellWords(language).problemsTitle}</h3>
      <Problems language={language} problems={problems} />
    </div>
  );
};
