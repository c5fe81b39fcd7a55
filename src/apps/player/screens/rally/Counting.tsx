import { mostTeams } from '../../../../core/lib/rally';
import { circuitWords } from '../../../../ui/messages/circuits';
import type { RallyProps } from './RallyScreen';

interface CountingProps extends RallyProps {
  readonly setOff: string;
  onSetOff(time: string): void;
}

const upTo = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => least + i);

/** How many teams there are, how many of them may meet, and when they set off. */
export const Counting = ({ choices, counted, onCount, setOff, onSetOff }: CountingProps) => {
  const words = circuitWords(choices.language).plan;
  const { teams, together } = counted;
  const count = (many: number, most: number | undefined) =>
    onCount({ teams: many, ...(most !== undefined && { together: most }) });
  return (
    <div class="rally-counting">
      <label>
        <span>{words.howMany}</span>
        <select
          class="select"
          value={teams}
          onChange={({ currentTarget }) => count(Number(currentTarget.value), together)}
        >
          {upTo(2, mostTeams).map((many) => (
            <option key={many} value={many}>
              {many}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.atMost}</span>
        <select
          class="select"
          value={together ?? ''}
          onChange={({ currentTarget }) => count(teams, Number(currentTarget.value) || undefined)}
        >
          <option value="">{words.asFew}</option>
          {upTo(1, Math.max(together ?? 0, Math.min(teams, 10))).map((most) => (
            <option key={most} value={most}>
              {most}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.setOff}</span>
        <input
          class="select"
          type="time"
          value={setOff}
          aria-describedby="rally-set-off"
          onInput={({ currentTarget }) => onSetOff(currentTarget.value)}
        />
      </label>
      <p id="rally-set-off" class="field-help">
        {words.setOffHelp}
      </p>
    </div>
  );
};
