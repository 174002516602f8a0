import { z } from 'zod';
import type { Ended } from '#electron/command-line/ended';
import { contract } from '#shared/ipc/contract';

/** Both sides as a caller writes them: transforms of the door do not show. */
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** Every channel with its kind and the JSON Schema of what goes in and comes out. */
export const listChannels = async (): Promise<Ended> => {
  const channels = Object.entries(contract).map(([channel, { kind, input, output }]) => ({
    channel,
    kind,
    input: schemaOf(input),
    output: schemaOf(output),
  }));
  return { exitCode: 0, output: JSON.stringify(channels, null, 2) };
};
