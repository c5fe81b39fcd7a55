import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { inPieces, textSchema } from '../../../core/challenge/fields';
import { challengeSchema, scenarioSchema } from '../../../core/scenario/schema';
import { writeText } from '../../../platform/node/files';
import { type Command, cannot } from '../command';

/** Where the schema is served from, so that editors find it. */
export const schemaFile = fileURLToPath(new URL('../../../../public/schema/scenario.schema.json', import.meta.url));

/** The JSON Schema of scenarios as an author writes them: fields with a default may be left out. */
export const schemaText = (): string => {
  const schema = toJsonSchema(scenarioSchema, {
    errorMode: 'ignore',
    typeMode: 'input',
    definitions: { pieces: inPieces, text: textSchema, challenge: challengeSchema },
  });
  return `${JSON.stringify({ ...schema, title: 'jalon-scenario/1' }, null, 2)}\n`;
};

/** `schema [--write]`: the JSON Schema of scenarios. */
export const schema: Command = {
  takes: 'none',
  options: ['json', 'write'],
  run: async (call) => {
    if (!call.options.write) {
      call.print(schemaText().trimEnd());
      return 0;
    }
    const { labelled, cannotWrite, written } = call.words;
    if (!(await writeText(schemaFile, schemaText()))) return cannot(call, labelled(schemaFile, cannotWrite));
    call.tell(labelled(schemaFile, written));
    return 0;
  },
};
