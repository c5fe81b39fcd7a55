import type { ComponentChildren } from 'preact';
import { say } from '../../../core/lib/language';
import { emblems, teamColors } from '../../../core/play/team';
import { Button } from '../../../ui/components/Button';
import { ColorSwatch, EmblemIcon, Token } from '../../../ui/components/Token';
import { storyWords } from '../../../ui/messages/story';
import { teamName, teamWord } from '../../../ui/messages/team';
import type { StoryProps } from './props';
import './team.css';

/** Who is going to play: a token as it will sail, on which circuit where there are several, its name drawn from a list, its color and its emblem. */
export const TeamCard = (props: StoryProps) => {
  const { language } = props.choices;
  const { team, circuit, teams, onTeam, onCircuit, onAnotherName } = props;
  const words = storyWords(language);
  return (
    <section class="team-card" aria-labelledby="team">
      <h2 id="team">{words.team}</h2>
      {teams.length > 1 && (
        <label class="team-circuit">
          <span>{words.circuit(teams.length)}</span>
          <select
            class="select"
            value={circuit ?? ''}
            onChange={({ currentTarget }) => onCircuit(Number(currentTarget.value))}
          >
            {circuit === null && (
              <option value="" disabled>
                {words.circuitOpen}
              </option>
            )}
            {teams.map((one, i) => (
              <option key={one.creature} value={i}>
                {words.circuitOf(i + 1, say(teamWord(one), language))}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="team-shown">
        <Token {...team} />
        <p role="status">{say(teamName(team), language)}</p>
        <Button icon="dice" onClick={onAnotherName}>
          {words.teamAnother}
        </Button>
      </div>
      <Row
        legend={words.teamColor}
        options={teamColors}
        labels={words.colors}
        chosen={team.color}
        onChoose={(color) => onTeam({ ...team, color })}
        draw={(color) => <ColorSwatch color={color} />}
      />
      <Row
        legend={words.teamEmblem}
        options={emblems}
        labels={words.emblems}
        chosen={team.emblem}
        onChoose={(emblem) => onTeam({ ...team, emblem })}
        draw={(emblem) => <EmblemIcon color={team.color} emblem={emblem} />}
      />
    </section>
  );
};

interface RowProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly labels: { readonly [option in Option]: string };
  readonly chosen: Option;
  onChoose(option: Option): void;
  draw(option: Option): ComponentChildren;
}

/** One among a few drawings; what the chosen one is called is read beside the legend. */
const Row = <Option extends string>({ legend, options, labels, chosen, onChoose, draw }: RowProps<Option>) => (
  <fieldset class="team-row">
    <legend>
      {legend}
      <span aria-hidden="true"> {labels[chosen]}</span>
    </legend>
    {options.map((option) => (
      <label key={option} class="team-option">
        <input type="radio" name={legend} checked={option === chosen} onChange={() => onChoose(option)} />
        {draw(option)}
        <span class="visually-hidden">{labels[option]}</span>
      </label>
    ))}
  </fieldset>
);
