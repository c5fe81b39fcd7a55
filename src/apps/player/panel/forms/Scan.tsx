import { useState } from 'preact/hooks';
import type { ScanTrouble } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import { CodeCamera } from '../../../../ui/components/CodeCamera';
import { Field } from '../../../../ui/components/Field';
import { keepsakeIcons } from '../../../../ui/components/keepsakeIcons';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import './scan.css';

/** A code read through the camera, which is on as long as it is looked through and no longer; or typed. */
export const Scan = ({ reply, setReply, language, locked, conduct }: FormProps<'scan'>) => {
  const { scan: words } = playWords(language);
  const [looks, setLooks] = useState(false);
  const [isRead, setIsRead] = useState(false);
  const [trouble, setTrouble] = useState<ScanTrouble | null>(null);
  const begin = () => {
    setTrouble(null);
    setIsRead(false);
    setLooks(true);
  };
  return (
    <fieldset class="scan" disabled={locked}>
      <legend class="form-how">{words.how}</legend>
      {looks && (
        <CodeCamera
          scanner={conduct.scanner}
          label={words.seen}
          onCode={(text) => {
            setReply(text);
            setIsRead(true);
            setLooks(false);
          }}
          onTrouble={(told) => {
            setTrouble(told);
            setLooks(false);
          }}
        />
      )}
      <Button
        icon={looks ? 'cross' : keepsakeIcons.code}
        disabled={locked}
        onClick={looks ? () => setLooks(false) : begin}
      >
        {looks ? words.stop : words.begin}
      </Button>
      <p class="scan-told" role="status">
        {trouble ? words.trouble[trouble] : looks ? words.looking : isRead ? words.read : ''}
      </p>
      <Field
        label={words.typed}
        value={String(reply)}
        maxLength={400}
        disabled={locked}
        onInput={(typed) => {
          setIsRead(false);
          setReply(typed);
        }}
      />
    </fieldset>
  );
};
