import { parseArgs } from 'node:util';
import { type Call, type CallOptions, type Command, cannot, type ExitCode } from './command';
import { check } from './commands/check';
import { circuits } from './commands/circuits';
import { corrections } from './commands/corrections';
import { drift } from './commands/drift';
import { explain } from './commands/explain';
import { fetch } from './commands/fetch';
import { make } from './commands/make';
import { prepare } from './commands/prepare';
import { questions } from './commands/questions';
import { read } from './commands/read';
import { rehearse } from './commands/rehearse';
import { results } from './commands/results';
import { schema } from './commands/schema';
import { serve } from './commands/serve';
import { swap } from './commands/swap';
import { verify } from './commands/verify';
import { helpOf } from './helpWords';
import { languageNamed, languageOfTerminal } from './language';
import { cliWords } from './words';

/** The list of commands: add one here and in `commands/`. */
export const commands = new Map<string, Command>(
  Object.entries({
    make,
    check,
    prepare,
    questions,
    explain,
    verify,
    rehearse,
    circuits,
    drift,
    swap,
    corrections,
    results,
    read,
    fetch,
    schema,
    serve,
  }),
);

const options = {
  json: { type: 'boolean', default: false },
  sites: { type: 'boolean', default: false },
  out: { type: 'string' },
  home: { type: 'string' },
  write: { type: 'boolean', default: false },
  port: { type: 'string' },
  open: { type: 'boolean', default: false },
  phone: { type: 'boolean', default: false },
  around: { type: 'string' },
  minutes: { type: 'string' },
  audience: { type: 'string' },
  languages: { type: 'string' },
  data: { type: 'string' },
  dataset: { type: 'string' },
  teams: { type: 'string' },
  together: { type: 'string' },
  end: { type: 'string' },
  pace: { type: 'string' },
  'per-stage': { type: 'string' },
  apart: { type: 'string' },
  detour: { type: 'string' },
  barriers: { type: 'string' },
  weight: { type: 'string' },
  'step-free': { type: 'boolean', default: false },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What is given that any command could understand: enough to know which one it is, and how to answer. */
const glance = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [name = '', ...files] = positionals;
  return { name, files, help: values.help === true, lang: typeof values.lang === 'string' ? values.lang : undefined };
};

/** The options that have a value. */
const valued = [
  ...(['out', 'home', 'port', 'around', 'minutes', 'audience', 'languages', 'data', 'dataset'] as const),
  ...(['teams', 'together', 'end', 'pace', 'per-stage', 'apart', 'detour', 'barriers', 'weight'] as const),
] as const;

/** The options with a value, undefined where none was given. */
const textOptions = (values: { readonly [option: string]: unknown }) =>
  Object.fromEntries(valued.map((name) => [name, values[name]])) as Pick<CallOptions, (typeof valued)[number]>;

/** The same arguments, a number below 0 joined to its option: alone it would be taken for an option itself. */
const withNegatives = (args: readonly string[]): readonly string[] =>
  args.flatMap((one, i) => {
    const isValue = /^-\d/.test(one) && valued.some((name) => args[i - 1] === `--${name}`);
    const next = args[i + 1] ?? '';
    if (isValue) return [];
    return valued.some((name) => one === `--${name}`) && /^-\d/.test(next) ? [`${one}=${next}`] : [one];
  });

/** The options given; null where one is unknown, lacks its value, or means nothing to the command. */
const optionsFor = (command: Command, args: readonly string[]): CallOptions | null => {
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
    const known: readonly string[] = [...command.options, 'lang', 'help'];
    return tokens.every((token) => token.kind !== 'option' || known.includes(token.name))
      ? { ...values, ...textOptions(values) }
      : null;
  } catch {
    return null;
  }
};

/** Runs the command that the arguments name; `rim` is where it prints and tells. */
export const run = async (typed: readonly string[], rim: Pick<Call, 'print' | 'tell'>): Promise<ExitCode> => {
  const args = withNegatives(typed);
  const { name, files, help, lang } = glance(args);
  const spoken = lang === undefined ? languageOfTerminal() : languageNamed(lang);
  const language = spoken ?? languageOfTerminal();
  const words = cliWords(language);
  if (spoken === undefined) return cannot(rim, words.unknownLanguage(lang ?? ''));
  const meant = name === 'help' ? (files[0] ?? '') : name;
  const command = commands.get(meant);
  if (help || name === 'help') {
    rim.print(command?.help?.(language) ?? (command && helpOf(meant, command, language)) ?? words.usage);
    return 0;
  }
  if (name === '') return cannot(rim, words.usage);
  if (!command) return cannot(rim, words.unknownCommand(name));
  const given = optionsFor(command, args);
  if (!given) return cannot(rim, words.badOptions(name, command.options));
  if (command.takes === 'none' && files.length > 0) return cannot(rim, words.noFiles(name));
  if (command.takes !== 'none' && files.length === 0) return cannot(rim, words.needsFile(name));
  if (command.takes === 'one' && files.length > 1) return cannot(rim, words.oneFile(name));
  const call: Call = { files, options: given, language, words, ...rim };
  return command.run(call);
};
