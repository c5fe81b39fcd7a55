import { langOf } from '../../../../ui/components/langOf';
import { QrCode } from '../../../../ui/components/QrCode';
import { printed } from '../../../../ui/components/Said';
import { circuitWords } from '../../../../ui/messages/circuits';
import type { RallyProps, Telling } from './RallyScreen';

/** A sheet for each team, on paper alone: its word, its code, and what a teacher writes on it by hand. */
export const Sheets = ({ choices, hunt, teams, addressOf, wordOf }: RallyProps & Telling) => {
  const { language } = choices;
  const words = circuitWords(language).plan;
  const { sheet } = words;
  return (
    <div class="rally-sheets" aria-hidden="true">
      {teams.map((team, i) => {
        const address = addressOf?.(i);
        return (
          <section key={team.creature} class="rally-sheet">
            <div>
              <p class="rally-sheet-hunt" lang={langOf(hunt.title, language)}>
                {printed(hunt.title, language)}
              </p>
              <p>{sheet.yourWord}</p>
              <p class="rally-sheet-word">{wordOf(i)}</p>
              <p>{address === undefined ? sheet.openFile : sheet.scan}</p>
              {address !== undefined && <p class="rally-address">{address}</p>}
              <p>{sheet.choose(wordOf(i))}</p>
            </div>
            {address !== undefined && <QrCode text={address} label={words.code(wordOf(i))} />}
            <ul class="rally-lines">
              {[sheet.names, sheet.backBy, sheet.call].map((line) => (
                <li key={line}>
                  <span>{line}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
