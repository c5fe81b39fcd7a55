import { type CorrectionFile, type DatasetFiles, filesOf } from '../../../../core/corrections/files';
import type { Corrections } from '../../../../core/corrections/gather';
import { type SeenCell, standOf } from '../../../../core/corrections/observations';
import { reportFilesOf } from '../../../../core/corrections/reportFiles';
import type { Reported } from '../../../../core/corrections/reports';
import type { Language } from '../../../../core/lib/language';
import type { Outbox } from '../../../../platform/ports';
import { Button } from '../../../../ui/components/Button';
import { CreditWithNotice } from '../../../../ui/components/Credits';
import { Dialog } from '../../../../ui/components/Dialog';
import {
  correctionWords,
  reportedLines,
  reportWords,
  requestWords,
  seenLines,
} from '../../../../ui/messages/corrections';
import { shellWords } from '../../../../ui/messages/shell';
import './corrections.css';

interface CorrectionsDialogProps {
  readonly language: Language;
  readonly corrections: Corrections;
  readonly outbox: Outbox;
  onClose(): void;
}

/** What was seen on the spot, dataset by dataset: whose it is, the files to send, and how. Nothing is sent from here. */
export const CorrectionsDialog = ({ language, corrections, outbox, onClose }: CorrectionsDialogProps) => {
  const words = correctionWords(language);
  return (
    <Dialog title={words.title} closeLabel={shellWords(language).close} onClose={onClose}>
      <div class="corrections">
        <p>{words.intro}</p>
        <p class="field-help">{words.privacy}</p>
        {filesOf(corrections.datasets, requestWords(language)).map((one, i) => (
          <Seen key={i} {...one} language={language} outbox={outbox} />
        ))}
        {corrections.reports.length > 0 && (
          <Reports reports={corrections.reports} language={language} outbox={outbox} />
        )}
      </div>
    </Dialog>
  );
};

interface SeenProps extends DatasetFiles {
  readonly language: Language;
  readonly outbox: Outbox;
}

const Seen = ({ dataset: { name, credit, cells }, files, language, outbox }: SeenProps) => {
  const words = correctionWords(language);
  return (
    <section class="corrections-of">
      {credit ? (
        <div class="credits">
          <CreditWithNotice credit={credit} language={language} />
        </div>
      ) : (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      <ul>
        {cells.map((cell, i) => (
          <Cell key={i} {...cell} language={language} />
        ))}
      </ul>
      <Ways files={files} language={language} outbox={outbox} />
      <h3>{words.how}</h3>
      <p>{words.howSaid(credit?.publisher ?? '')}</p>
    </section>
  );
};

interface ReportsProps {
  readonly reports: readonly Reported[];
  readonly language: Language;
  readonly outbox: Outbox;
}

const Reports = ({ reports, language, outbox }: ReportsProps) => {
  const words = correctionWords(language);
  return (
    <section class="corrections-of">
      <h3>{words.reports}</h3>
      <ul>
        {reports.map((one, i) => {
          const [first, ...more] = reportedLines(language, one);
          return (
            <li key={i}>
              <strong>{first}</strong>
              {more.map((line, k) => (
                <span key={k} class="corrections-seen">
                  {line}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      <p>{words.reread}</p>
      <Ways files={reportFilesOf(reports, reportWords(language))} language={language} outbox={outbox} />
      <h3>{words.how}</h3>
      <p>{words.howReports}</p>
    </section>
  );
};

type WaysProps = Pick<SeenProps, 'files' | 'language' | 'outbox'>;

const Ways = ({ files, language, outbox }: WaysProps) => (
  <div class="corrections-ways">
    {files.map((file) => (
      <Button key={file.name} icon="file" onClick={() => outbox.save(asFile(file))}>
        {labelOf(file, language)}
      </Button>
    ))}
  </div>
);

const Cell = ({ language, ...seen }: SeenCell & { readonly language: Language }) => {
  const words = correctionWords(language);
  const { name, column } = seen.cell;
  return (
    <li>
      <strong>{words.place(name, column)}</strong>
      {standOf(seen) === 'disputed' && ` (${words.disagree})`}
      {seenLines(language, seen).map((line, i) => (
        <span key={i} class="corrections-seen">
          {line}
        </span>
      ))}
    </li>
  );
};

const asFile = ({ name, type, text }: CorrectionFile): File => new File([text], name, { type });

const labelOf = ({ name }: CorrectionFile, language: Language): string => {
  const { formats } = correctionWords(language);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ending === 'csv' ? formats.csv : ending === 'geojson' ? formats.geojson : formats.json;
};
