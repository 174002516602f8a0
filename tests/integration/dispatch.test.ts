import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Channel, contract, isChannel } from '#shared/ipc/contract';
import { ERROR_CODES } from '#shared/ipc/errors';
import { COMMAND_EXAMPLES, QUERY_EXAMPLES } from '#tests/builders/channel-examples';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { connectionOf, contentHash, folderState } from '#tests/builders/council-content';
import { sampleCopy } from '#tests/builders/sample-copy';

const channels = Object.keys(contract).filter(isChannel);
const SEED = 20_251_205;

type Refusal = { readonly ok: boolean; readonly error?: { readonly code: string } };

const codeOf = (reply: unknown): string | undefined => {
  const { ok, error } = reply as Refusal;
  return ok ? undefined : error?.code;
};

let app: CouncilApp;

beforeAll(async () => {
  app = councilApp({ folder: await sampleCopy() });
});

afterAll(() => app.close());

describe('a name that is no channel', () => {
  const names: readonly unknown[] = [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'units',
    'units.List',
    'units.list ',
    '',
    'decisions.delete',
    null,
    undefined,
    0,
    Number.NaN,
    {},
    ['units.list'],
    Object.create(null),
    Symbol('units.list'),
    {
      toString: () => {
        throw new Error('planted');
      },
    },
  ];

  it.each(names.map((name) => [typeof name === 'string' ? `“${name}”` : typeof name, name]))(
    '%s is refused',
    async (_shown, name) => {
      const before = contentHash(connectionOf(app));
      expect(codeOf(await app.callRaw(name as string, {}))).toBe('ipc.unknownChannel');
      expect(contentHash(connectionOf(app))).toBe(before);
      expect(app.bugs).toEqual([]);
    },
  );
});

describe('malformed input', () => {
  it('of 300 kinds is refused with a code, changes nothing and breaks nothing', async () => {
    const before = contentHash(connectionOf(app));
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), anything, async (channel, input) => {
        fc.pre(!contract[channel].input.safeParse(input).success);
        expect(codeOf(await app.callRaw(channel, input))).toBe('ipc.badInput');
        refused += 1;
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(refused).toBe(300);
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(app.bugs).toEqual([]);
  });

  it('does not reach the prototype of anything', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const channel of channels) {
      await app.callRaw(
        channel,
        JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"x": 1}}}'),
      );
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

/** The inputs with one value somewhere replaced. */
const withOneSwapped = (input: unknown, place: number, value: unknown): unknown => {
  let left = place;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node !== null && typeof node === 'object') {
      return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, walk(part)]));
    }
    left -= 1;
    return left === -1 ? value : node;
  };
  return walk(input);
};

const leafCount = (node: unknown): number =>
  node !== null && typeof node === 'object'
    ? Object.values(node).reduce((sum: number, part) => sum + leafCount(part), 0)
    : 1;

type Make = (council: CouncilApp) => Promise<unknown>;
const examples: Readonly<Record<string, Make>> = { ...COMMAND_EXAMPLES, ...QUERY_EXAMPLES };

/** Inputs that were good on some sample council. */
const goodInputs = async (): Promise<readonly { readonly channel: Channel; readonly input: unknown }[]> => {
  const inputs = [];
  for (const channel of channels) {
    const council = councilApp({ folder: await sampleCopy() });
    inputs.push({ channel, input: await examples[channel]?.(council) });
    council.close();
  }
  return inputs;
};

describe('well-formed input', () => {
  let inputs: Awaited<ReturnType<typeof goodInputs>> = [];

  beforeAll(async () => {
    inputs = await goodInputs();
  }, 180_000);

  it('is refused before a council stands, by every channel but two', async () => {
    const none = councilApp();
    for (const { channel, input } of inputs) {
      if (channel === 'app.status' || channel === 'app.setUp') continue;
      expect([channel, codeOf(await none.callRaw(channel, input))]).toEqual([channel, 'app.noCouncil']);
    }
    expect(none.bugs).toEqual([]);
    expect(folderState(none.folder)).toEqual({});
    expect(codeOf(await none.callRaw('app.status', {}))).toBeUndefined();
    await none.expectOk('app.setUp', await COMMAND_EXAMPLES['app.setUp'](none));
    none.close();
  });

  it('with one value swapped in 300 ways gives an answer of the contract; what is refused changes nothing', {
    timeout: 240_000,
  }, async () => {
    const council = councilApp({ folder: await sampleCopy() });
    const values = fc.oneof(
      fc.constantFrom('', 'không có', '9999-12-31', "'; drop table decisions; --", '\u0000', '\ud800', null, true),
      fc.integer(),
      fc.double(),
      fc.string({ maxLength: 40, unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...inputs), fc.nat(), values, async ({ channel, input }, place, value) => {
        const before = contentHash(connectionOf(council));
        const swapped = withOneSwapped(input, place % Math.max(1, leafCount(input)), value);
        const reply = await council.callRaw(channel, swapped);
        const code = codeOf(reply);
        if (code === undefined) {
          expect(contract[channel].output.safeParse((reply as { value: unknown }).value).error).toBeUndefined();
          return;
        }
        expect(ERROR_CODES).toContain(code);
        expect(contentHash(connectionOf(council))).toBe(before);
        expect([channel, council.bugs]).toEqual([channel, []]);
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(await council.expectOk('changes.verify', {})).toMatchObject({ brokenAt: null });
    council.close();
  });
});
