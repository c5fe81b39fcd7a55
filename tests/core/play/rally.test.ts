import { describe, expect, it } from 'vitest';
import { mostTeams } from '../../../src/core/lib/rally';
import { rallyTeams } from '../../../src/core/play/rally';
import { teamWord } from '../../../src/ui/messages/team';

const circuits = Array.from({ length: mostTeams }, () => ['a']);

describe('the teams of a rally', () => {
  it('have a word each, in both languages, and are the same on any device', () => {
    const teams = rallyTeams({ seed: 'seed', circuits });
    expect(teams).toEqual(rallyTeams({ seed: 'seed', circuits }));
    expect(teams).not.toEqual(rallyTeams({ seed: 'another', circuits }));
    for (const language of ['fr', 'en'] as const)
      expect(new Set(teams.map((team) => teamWord(team)[language])).size).toBe(mostTeams);
    expect(teams.map((team) => teamWord(team).fr).filter((word) => /^(?:l[ea] |l’)/.test(word))).toEqual([]);
  });
});
