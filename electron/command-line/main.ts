import { parseArgs } from 'node:util';
import { type CommandLine, type Ended, usageError } from '#electron/command-line/ended';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';

type Command = (line: CommandLine) => Promise<Ended>;

/** Each is loaded when it is called: reading a list does not wait for what writes Word files. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  channels: async () => (await import('#electron/command-line/channels')).listChannels,
  call: async () => (await import('#electron/command-line/call')).call,
  'read-list': async () => (await import('#electron/command-line/read-list')).readList,
  'check-award': async () => (await import('#electron/command-line/check-award')).checkAward,
  'convert-word': async () => (await import('#electron/command-line/convert-word')).convertWord,
  demo: async () => (await import('#electron/command-line/demo')).demo,
  help: async () => async () => ({ exitCode: 0, output: texts.usage }),
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
  return (await command())(line);
};

const ended = await run(process.argv.slice(2));
if (ended.output !== undefined) process.stdout.write(`${ended.output}\n`);
if (ended.complaint !== undefined) process.stderr.write(`${ended.complaint}\n`);
process.exitCode = ended.exitCode;
