import { serve } from './serve';

/** The commands by name; each is given its arguments and answers with its exit code. */
const commands: { readonly [name: string]: (args: readonly string[]) => Promise<number> } = { serve };

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) process.exitCode = await command(args);
else {
  process.stderr.write(`${Object.keys(commands).join(' | ')}\n`);
  process.exitCode = 2;
}
