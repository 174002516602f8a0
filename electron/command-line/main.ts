import { parseArgs } from 'node:util';
import { call } from '#electron/command-line/call';
import { listChannels } from '#electron/command-line/channels';
import { demo } from '#electron/command-line/demo';
import { type CommandLine, type Ended, usageError } from '#electron/command-line/ended';
import { readList } from '#electron/command-line/read-list';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';

const COMMANDS: Readonly<Record<string, (line: CommandLine) => Promise<Ended>>> = {
  channels: listChannels,
  call,
  'read-list': readList,
  demo,
  help: async () => ({ exitCode: 0, output: texts.usage }),
};

const parse = (argv: readonly string[]): CommandLine => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { data: { type: 'string' }, out: { type: 'string' }, create: { type: 'boolean' } },
  });
  return { words: positionals.slice(1), data: values.data, out: values.out, create: values.create ?? false };
};

const run = async (argv: readonly string[]): Promise<Ended> => {
  const name = argv[0] ?? 'help';
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return usageError(texts.unknownCommand(name));
  let line: CommandLine;
  try {
    line = parse(argv);
  } catch (cause) {
    return usageError(texts.badOption(cause instanceof Error ? cause.message : String(cause)));
  }
  return command(line);
};

const ended = await run(process.argv.slice(2));
if (ended.output !== undefined) process.stdout.write(`${ended.output}\n`);
if (ended.complaint !== undefined) process.stderr.write(`${ended.complaint}\n`);
process.exitCode = ended.exitCode;
