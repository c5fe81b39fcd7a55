import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../../../core/scenario/schema';
import { writeText } from '../../../platform/node/files';
import { type Command, cannot } from '../command';

/** Where the schema is served from, so that editors find it. */
export const schemaFile = fileURLToPath(new URL('../../../../public/schema/scenario.schema.json', import.meta.url));

/** The JSON Schema of scenarios as an author writes them: fields with a default may be left out. */
export const schemaText = (): string => {
  const schema = toJsonSchema(scenarioSchema, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ ...schema, title: 'jalon-scenario/1' }, null, 2)}\n`;
};

/** `schema [--write]`: the JSON Schema of scenarios. */
export const schema: Command = async (call) => {
  if (!call.write) {
    call.print(schemaText().trimEnd());
    return 0;
  }
  if (!(await writeText(schemaFile, schemaText()))) return cannot(call, call.words.cannotWrite(schemaFile));
  call.tell(call.words.written(schemaFile));
  return 0;
};
