import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { databasePath } from '#db/open';
import { commandPorts, MIGRATIONS_FOLDER } from '#electron/command-line/command-ports';
import { type CommandLine, type Ended, usageError } from '#electron/command-line/ended';
import { readJson } from '#electron/command-line/json-text';
import { handlers } from '#electron/handlers/all';
import { createDispatch } from '#electron/ipc/dispatch';
import { openSession } from '#electron/session';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';

/** `-` reads standard input; nothing is an empty object. */
const textOf = (text: string | undefined): string => (text === '-' ? readFileSync(0, 'utf8') : (text ?? '{}'));

/** Why the call may not touch the folder: no command makes a database by accident. */
const refusalOf = (channel: string, folder: string, create: boolean): string | null => {
  if (channel === 'app.setUp') return create ? null : texts.createNeeded;
  if (channel === 'app.status' && existsSync(folder)) return null;
  return existsSync(databasePath({ folder, migrationsFolder: MIGRATIONS_FOLDER })) ? null : texts.noCouncil(folder);
};

/** Calls one channel on the council in a folder and prints the reply as JSON. */
export const call = async ({ words, data, out, create }: CommandLine): Promise<Ended> => {
  const [channel, json] = words;
  if (channel === undefined) return usageError(texts.missingArgument(texts.channelArgument));
  if (data === undefined) return usageError(texts.missingArgument(texts.dataOption));
  const input = readJson(textOf(json));
  if ('fault' in input) return usageError(input.fault);
  const folder = path.resolve(data);
  const refusal = refusalOf(channel, folder, create);
  if (refusal !== null) return usageError(refusal);
  const session = openSession({ folder, migrationsFolder: MIGRATIONS_FOLDER });
  try {
    const dispatch = createDispatch(handlers, commandPorts(out ?? path.join(folder, 'exports')), session);
    const reply = await dispatch(channel, input.json);
    return { exitCode: reply.ok ? 0 : 1, output: JSON.stringify(reply, null, 2) };
  } finally {
    session.close();
  }
};
