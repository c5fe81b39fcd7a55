import { locate } from '../../../core/lib/json';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Finding } from '../../../core/rehearse/findings';
import { type Rehearsal, rehearse as rehearseHunt } from '../../../core/rehearse/rehearse';
import { teamKinds } from '../../../core/rehearse/teams';
import { pathInText, stagePaths } from '../../../core/scenario/stagePaths';
import { rehearsalWords } from '../../../ui/messages/rehearsal';
import { tellRehearsal } from '../../../ui/messages/rehearsalTold';
import type { Call } from '../command';
import { placed, printJson, tellFaults } from '../faults';
import { onFile } from '../onFiles';
import type { OpenedFile } from '../open';

/** A finding with its place in the file, as those of `check`. */
type PlacedFinding = Finding & { readonly line: number; readonly column: number; readonly message: string };

const placedIn = (text: string, findings: readonly Finding[], say: (finding: Finding) => string) => {
  const paths = stagePaths(text);
  return findings.map((finding): PlacedFinding => {
    const path = pathInText(finding.path, paths);
    return { ...finding, path, ...locate(text, path), message: say(finding) };
  });
};

const section = (call: Call, title: string, lines: readonly string[]): void => {
  call.print(`\n${title}`);
  for (const line of lines) call.print(`  ${line}`);
};

const tellFindings = (call: Call, file: string, findings: readonly PlacedFinding[]): void => {
  const { words } = call;
  const { findings: title, noFinding } = rehearsalWords(call.language);
  const lines = findings.map(
    ({ line, column, severity, message, path }) =>
      `${file}:${line}:${column}: ${words.labelled(words[severity], message)} (${path})`,
  );
  section(call, title, lines.length > 0 ? lines : [noFinding]);
};

const tell = (call: Call, file: string, text: string, hunt: Hunt, rehearsal: Rehearsal): void => {
  const words = rehearsalWords(call.language);
  const { title, facts, time, teams, stages, branches, meetings, finding } = tellRehearsal(
    call.language,
    hunt,
    rehearsal,
  );
  call.print([call.words.labelled(title, facts), ...time].join(' '));
  section(
    call,
    words.teams,
    teams.map(({ name, how, told }) => call.words.labelled(`${name} (${how})`, told)),
  );
  section(call, words.stages, stages);
  if (branches.length > 0) section(call, words.branches, branches);
  section(call, words.meetings(teamKinds.length), meetings);
  tellFindings(call, file, placedIn(text, rehearsal.findings, finding));
};

const run = (call: Call, file: string, { text }: OpenedFile, hunt: Hunt) => {
  const rehearsal = rehearseHunt(hunt);
  const { finding } = tellRehearsal(call.language, hunt, rehearsal);
  if (call.options.json) printJson(call, { ...rehearsal, findings: placedIn(text, rehearsal.findings, finding) });
  else tell(call, file, text, hunt, rehearsal);
  return rehearsal.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

/** `rehearse FILE`: simulated teams walk a hunt by the real gate and the real rules; how they fare, and what is to be mended. */
export const rehearse = onFile(['json'], (call, file, opened) => {
  if (opened.hunt || !call.options.json) tellFaults(call, file, opened);
  else printJson(call, { problems: placed(call, file, opened) });
  return opened.hunt ? run(call, file, opened, opened.hunt) : 1;
});
