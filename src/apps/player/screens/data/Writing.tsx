import { encodings } from '../../../../core/dataset/bytes/decoder';
import { dataWords } from '../../../../ui/messages/data';
import { reportWords } from '../../../../ui/messages/report';
import type { PartProps } from './Report';

/** How a file is written; its encoding may be changed, but for a feed, whose files are always in UTF-8. */
export const Writing = (props: PartProps) => {
  const { choices, surveyed } = props;
  const [words, told] = [dataWords(choices.language), reportWords(choices.language)];
  const { dialect, inside, place, bounds } = surveyed;
  const { delimiter, encoding, newline, header } = dialect;
  return (
    <section class="data-writing">
      <h2>{words.writing}</h2>
      {inside !== '' && <p>{told.inside(inside)}</p>}
      <p>{told.written(delimiter, encoding, newline, header)}</p>
      {place && <p>{told.place(place.columns, place.system, place.sure)}</p>}
      {bounds && <p>{told.extent(bounds.south, bounds.north, bounds.west, bounds.east)}</p>}
      {surveyed.kind !== 'gtfs' && <EncodingChoice {...props} />}
    </section>
  );
};

const EncodingChoice = ({ choices: { language }, item, surveyed, onSay }: PartProps) => {
  const words = dataWords(language);
  const choose = (value: string) => {
    const { encoding: _, ...said } = item.said;
    const chosen = encodings.find((one) => one === value);
    onSay({ ...said, ...(chosen && { encoding: chosen }) });
  };
  return (
    <label class="field">
      <span class="label">{words.encoding}</span>
      <select
        class="select"
        value={item.said.encoding ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">
          {item.said.encoding ? words.toFind : words.found(surveyed.dialect.encoding.toUpperCase())}
        </option>
        {encodings.map((one) => (
          <option key={one} value={one}>
            {one.toUpperCase()}
          </option>
        ))}
      </select>
      <span class="field-help">{words.encodingHelp}</span>
    </label>
  );
};
