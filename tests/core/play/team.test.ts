import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/core/play/evolve';
import type { PlayEvent } from '../../../src/core/play/play';
import {
  creatures,
  drawTeam,
  emblems,
  firstTeam,
  qualities,
  renamed,
  type Team,
  teamColors,
  teamOf,
} from '../../../src/core/play/team';
import { aHunt, playing, started } from '../../builders/play';

const seagull: Team = { creature: 'seagull', quality: 'kind', color: 'blue', emblem: 'moon' };

describe('a team', () => {
  it('stands in the first event, and is the team of the play', () => {
    const { play, events } = playing(aHunt(), [{ ...started, team: seagull } as typeof started]);
    expect(events[0]).toMatchObject({ type: 'started', team: seagull });
    expect(play.team).toEqual(seagull);
  });

  it('is the first one in a log of old, which names none', () => {
    const old = { type: 'started', at: 0, hunt: 'hash', circuit: 0, simulated: false } as const;
    expect(replay([old]).team).toEqual(firstTeam);
    expect(replay([old])).toMatchObject({ started: true, hunt: 'hash' });
  });

  it('keeps what is known of it when a later version knows more', () => {
    const team = { creature: 'seagull', quality: 'quantic', color: 'blue', emblem: 7, name: 'Zoé' };
    const later = { type: 'started', at: 0, hunt: 'hash', circuit: 0, simulated: false, team } as unknown as PlayEvent;
    expect(replay([later]).team).toEqual({ ...firstTeam, creature: 'seagull', color: 'blue' });
    for (const strange of [null, 'x', 4, [], { creature: 'constructor' }]) expect(teamOf(strange)).toEqual(firstTeam);
  });

  it('is drawn from the first to the last of each list', () => {
    expect(drawTeam(() => 0)).toEqual({
      creature: creatures[0],
      quality: qualities[0],
      color: teamColors[0],
      emblem: emblems[0],
    });
    expect(drawTeam((limit) => limit - 1)).toEqual({
      creature: creatures.at(-1),
      quality: qualities.at(-1),
      color: teamColors.at(-1),
      emblem: emblems.at(-1),
    });
  });

  it('keeps its color and its emblem under another name', () => {
    expect(renamed(seagull, () => 3)).toEqual({ ...seagull, creature: creatures[3], quality: qualities[3] });
  });
});
