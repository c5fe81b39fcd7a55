import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScanTrouble } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import { Field } from '../../../../ui/components/Field';
import type { IconDrawing } from '../../../../ui/components/Icon';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import './scan.css';

/** A QR code in the frame of a camera. */
const codeIcon: IconDrawing = {
  tint: 'M9 9h8v8H9z',
  line: 'M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5M7.5 7.5h3v3h-3zM13.5 7.5h3v3h-3zM7.5 13.5h3v3h-3zM13.5 13.5h3M16.500 16.500h-3',
};

/** A code read through the camera, which is on as long as it is looked through and no longer; or typed. */
export const Scan = ({ reply, setReply, language, locked, conduct }: FormProps<'scan'>) => {
  const { scan: words } = playWords(language);
  const [looks, setLooks] = useState(false);
  const [isRead, setIsRead] = useState(false);
  const [trouble, setTrouble] = useState<ScanTrouble | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!looks || !video.current) return;
    return conduct.scanner.watch(video.current, {
      onCode: (text) => {
        setReply(text);
        setIsRead(true);
        setLooks(false);
      },
      onTrouble: (told) => {
        setTrouble(told);
        setLooks(false);
      },
    });
  }, [looks]);
  const begin = () => {
    setTrouble(null);
    setIsRead(false);
    setLooks(true);
  };
  return (
    <fieldset class="scan" disabled={locked}>
      <legend class="form-how">{words.how}</legend>
      {looks && (
        <div class="scan-view">
          <video ref={video} muted playsInline aria-label={words.seen} />
        </div>
      )}
      <Button icon={looks ? 'cross' : codeIcon} disabled={locked} onClick={looks ? () => setLooks(false) : begin}>
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
