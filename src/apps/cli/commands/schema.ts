import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { inPieces, textSchema } from '../../../core/challenge/fields';
import { challengeSchema, scenarioSchema } from '../../../core/scenario/schema';
import { writeText } from '../../../platform/node/files';
import { type Command, cannot } from '../command';
import { schemaPage } from '../schemaPage';

/** Where the schema is served from, so that editors find it. */
export const schemaFile = fileURLToPath(new URL('../../../../public/schema/scenario.schema.json', import.meta.url));

/** The reference for people, made of the same. */
export const pageFile = fileURLToPath(new URL('../../../../docs/scenario.md', import.meta.url));

/** The JSON Schema of scenarios as an author writes them: fields with a default may be left out. */
export const schemaText = (): string => {
  const schema = toJsonSchema(scenarioSchema, {
    errorMode: 'ignore',
    typeMode: 'input',
    definitions: { pieces: inPieces, text: textSchema, challenge: challengeSchema },
  });
  return `${JSON.stringify({ ...schema, title: 'jalon-scenario/1' }, null, 2)}\n`;
};

/** `schema [--write]`: the JSON Schema of scenarios; written, with the page that tells the same to people. */
export const schema: Command = {
  takes: 'none',
  options: ['json', 'write'],
  run: async (call) => {
    if (!call.options.write) {
      call.print(schemaText().trimEnd());
      return 0;
    }
    const { labelled, cannotWrite, written } = call.words;
    for (const [file, text] of [
      [schemaFile, schemaText()],
      [pageFile, schemaPage(schemaText())],
    ] as const) {
      if (!(await writeText(file, text))) return cannot(call, labelled(file, cannotWrite));
      call.tell(labelled(file, written));
    }
    return 0;
  },
};
