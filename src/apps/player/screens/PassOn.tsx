import { packPlay } from '../../../core/play/packed';
import type { OpenedPlay, Outbox } from '../../../platform/ports';
import { Button } from '../../../ui/components/Button';
import { Dialog } from '../../../ui/components/Dialog';
import { QrCode } from '../../../ui/components/QrCode';
import { passWords } from '../../../ui/messages/pass';
import { shellWords } from '../../../ui/messages/shell';
import type { Choices } from '../choices';
import { appBase } from '../given';
import { playFile } from '../playFile';
import { hashOf } from '../route';
import './passOn.css';

interface PassOnProps {
  readonly language: Choices['language'];
  readonly opened: OpenedPlay;
  readonly outbox: Outbox;
  onClose(): void;
}

/** The most letters of an address whose code a phone shows and another reads: 3 pixels and more for each square on a screen of 390, at the lowest correction (ISO/IEC 18004, version 22). Of the next version one reader that many apps are built on, jsQR, reads none. */
export const longestAddress = 1_000;

/** Passes a play on to another device: by a code that its camera reads, or as a file. */
export const PassOn = ({ language, opened, outbox, onClose }: PassOnProps) => {
  const words = passWords(language);
  const address = `${appBase()}${hashOf({ screen: 'take', packed: packPlay(opened) })}`;
  const file = playFile(opened);
  const isOver = opened.log.some(({ event }) => event.type === 'finished');
  return (
    <Dialog title={words.title} closeLabel={shellWords(language).close} onClose={onClose}>
      <div class="pass-on">
        {address.length > longestAddress ? (
          <p>{words.tooLong}</p>
        ) : (
          <>
            <p>{isOver ? words.howOver : words.how}</p>
            <QrCode text={address} label={words.code} correction="L" />
            {!opened.record.from && <p class="notice">{words.fromFile}</p>}
          </>
        )}
        <p>{words.file}</p>
        <div class="pass-on-ways">
          <Button icon="file" onClick={() => outbox.save(file)}>
            {words.save}
          </Button>
          {outbox.shares(file) && (
            <Button icon="forward" onClick={() => void outbox.share(file).catch(() => outbox.save(file))}>
              {words.send}
            </Button>
          )}
        </div>
        {!isOver && <p class="field-help">{words.once}</p>}
      </div>
    </Dialog>
  );
};
