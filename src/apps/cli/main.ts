import { parseArgs } from 'node:util';
import type { Call, Command } from './command';
import { check } from './commands/check';
import { prepare } from './commands/prepare';
import { questions } from './commands/questions';
import { read } from './commands/read';
import { schema } from './commands/schema';
import { verify } from './commands/verify';
import { languageOf } from './language';
import { serve } from './serve';
import { cliWords } from './words';

/** The list of commands: add one here and in `commands/`. */
const commands = new Map<string, Command>(Object.entries({ check, prepare, questions, verify, read, schema }));

const options = {
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  out: { type: 'string' },
  lang: { type: 'string' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const run = async ([name = '', ...rest]: readonly string[]): Promise<number> => {
  if (name === 'serve') return serve(rest);
  const parsed = parse(rest);
  const language = languageOf(rest);
  const words = cliWords(language);
  if (['', 'help', '-h', '--help'].includes(name) || parsed?.values.help) {
    (name === '' ? tell : print)(words.usage);
    return name === '' ? 2 : 0;
  }
  const command = commands.get(name);
  if (!command || !parsed) {
    tell(command ? words.badOptions(name) : words.unknownCommand(name));
    return 2;
  }
  const { json, write, out } = parsed.values;
  const call: Call = { name, files: parsed.positionals, json, write, out, language, words, print, tell };
  return command(call);
};

process.exitCode = await run(process.argv.slice(2));
