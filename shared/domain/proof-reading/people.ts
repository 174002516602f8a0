import { areNamesNear, bareLetters } from '#shared/domain/nomination-list/name-distance';
import { nearNames } from '#shared/domain/nomination-list/near-names';
import type { Found, ProofFacts, ProofPaper, ProofPlace, ProofRow } from '#shared/domain/proof-reading/proof-facts';
import { fold } from '#shared/lib/vietnamese-text';

const lineOf = ({ dossierId }: Pick<ProofRow, 'dossierId'>): ProofPlace => ({ field: 'line', dossierId });

const byKey = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

/** One recipient twice for the same award in this decision. */
export const sameTwice = ({ rows }: ProofFacts): Found[] =>
  [...byKey(rows, ({ recipientId, awardCode }) => `${recipientId} ${awardCode}`).values()].flatMap((group) =>
    group.slice(1).map((row) => ({ place: lineOf(row), details: { name: row.name, award: row.awardName } })),
  );

/** Two entries of the registry with one name, kind and unit: likely one person. */
export const namesakeTwice = ({ rows }: ProofFacts): Found[] =>
  [...byKey(rows, (row) => `${row.kind} ${row.awardCode} ${fold(row.name)} ${fold(row.unitName)}`).values()].flatMap(
    (group) => {
      const [first] = group;
      return group
        .slice(1)
        .filter(({ recipientId }) => recipientId !== first?.recipientId)
        .map((row) => ({ place: lineOf(row), details: { name: row.name, unit: row.unitName } }));
    },
  );

const elsewhereWhere =
  (isIssued: boolean) =>
  ({ rows, elsewhere }: ProofFacts): Found[] => {
    const given = byKey(
      elsewhere.filter((it) => it.isIssued === isIssued),
      ({ recipientId, awardCode }) => `${recipientId} ${awardCode}`,
    );
    return rows.flatMap((row) =>
      (given.get(`${row.recipientId} ${row.awardCode}`) ?? []).map(({ decision }) => ({
        place: lineOf(row),
        details: { name: row.name, award: row.awardName, decision },
      })),
    );
  };

/** The same award by an issued decision of the campaign. */
export const givenAlready = elsewhereWhere(true);
/** The same award in another draft of the campaign. */
export const inOtherDraft = elsewhereWhere(false);

const wordsOf = (text: string): readonly string[] => text.split(/[\s,;:.()“”"]+/u).filter((word) => word !== '');

/** Runs of words of a text, as long as a name may be. */
const runsOf = (text: string, lengths: readonly number[]): readonly string[] => {
  const words = wordsOf(text);
  return lengths.flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' ')),
  );
};

const hasName = (text: string, name: string): boolean =>
  text.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'));

/** What a text writes in place of a name: as many words, nearly the same letters; null when it holds the name or nothing near. */
const nearlyIn = (text: string, name: string): string | null =>
  hasName(text, name) ? null : (runsOf(text, [wordsOf(name).length]).find((run) => areNamesNear(run, name)) ?? null);

/** A line of the list that spells the dossier's name otherwise. */
export const lineSpeltOtherwise = ({ rows }: ProofFacts): Found[] =>
  rows.flatMap((row): Found[] => {
    const written = nearlyIn(row.line, row.name);
    return written === null ? [] : [{ place: lineOf(row), details: { written, name: row.name } }];
  });

/** A person's line without the name. Names of collectives are often reworded for print. */
export const nameNotInLine = ({ rows }: ProofFacts): Found[] =>
  rows
    .filter(({ kind, line, name }) => kind === 'individual' && !hasName(line, name) && nearlyIn(line, name) === null)
    .map((row) => ({ place: lineOf(row), details: { name: row.name } }));

const rowNamedOtherwise = (rows: readonly ProofRow[], paper: ProofPaper): Found[] => {
  const texts = byKey(paper.rows, ({ recipientId }) => recipientId);
  return rows.flatMap((row): Found[] => {
    const own = texts.get(row.recipientId) ?? [];
    if (own.some(({ text }) => hasName(text, row.name))) return [];
    const written = own.map(({ text }) => nearlyIn(text, row.name)).find((run) => run !== null);
    return written ? [{ place: lineOf(row), details: { name: row.name, written, paper: paper.title } }] : [];
  });
};

/** Only words that begin with a capital can be a name in running text. */
const namesInTexts = (texts: readonly string[]) => {
  const runs = texts
    .flatMap((text) => text.split(/[,;:.()“”"\n]/u))
    .flatMap((part) => part.match(/\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*)+/gu) ?? [])
    .flatMap((run) => runsOf(run, [2, 3, 4, 5, 6]));
  const written = [...new Set(runs)];
  const near = nearNames(written, (run) => ({ letters: bareLetters(run), scopes: ['all'] }));
  return { exact: new Set(written.map((run) => run.toLocaleLowerCase('vi'))), near };
};

const textNamedOtherwise = (rows: readonly ProofRow[], { texts, title }: ProofPaper): Found[] => {
  if (texts.length === 0) return [];
  const { exact, near } = namesInTexts(texts);
  const others = new Set(rows.map(({ name }) => name.toLocaleLowerCase('vi')));
  return rows
    .filter(({ kind, name }) => kind === 'individual' && wordsOf(name).length > 1)
    .flatMap((row): Found[] => {
      if (exact.has(row.name.toLocaleLowerCase('vi'))) return [];
      const length = wordsOf(row.name).length;
      const written = near('all', bareLetters(row.name)).find(
        (run) => wordsOf(run).length === length && !others.has(run.toLocaleLowerCase('vi')),
      );
      return written === undefined ? [] : [{ place: lineOf(row), details: { name: row.name, written, paper: title } }];
    });
};

const speltIn = (papers: readonly ProofPaper[], rows: readonly ProofRow[]): Found[] =>
  papers.flatMap((paper) => [...rowNamedOtherwise(rows, paper), ...textNamedOtherwise(rows, paper)]);

/** A name that another paper of the campaign spells otherwise. */
export const paperSpeltOtherwise = ({ rows, papers }: ProofFacts): Found[] =>
  speltIn(
    papers.filter(({ kind }) => kind !== 'list'),
    rows,
  );

/** A name that the unit's list spells otherwise: put right on purpose as a rule, so only worth knowing. */
export const listSpeltOtherwise = ({ rows, papers }: ProofFacts): Found[] =>
  speltIn(
    papers.filter(({ kind }) => kind === 'list'),
    rows,
  );

type Segment = { readonly words: string; readonly place: ProofPlace };

const segmentsOf = ({ rows }: ProofFacts): Segment[] =>
  rows.flatMap((row) =>
    row.line
      .split(/\s*,\s*/u)
      .filter((words) => words.length > 5 && !hasName(words, row.name))
      .map((words) => ({ words, place: lineOf(row) })),
  );

/** One unit or post in two spellings within the list: the rarer one is shown where it stands first. */
export const unitSpeltTwoWays = (facts: ProofFacts): Found[] =>
  [...byKey(segmentsOf(facts), ({ words }) => fold(words)).values()].flatMap((group): Found[] => {
    const spellings = [...byKey(group, ({ words }) => words).entries()].sort(([, a], [, b]) => b.length - a.length);
    const [usual] = spellings;
    if (usual === undefined || spellings.length === 1) return [];
    return spellings
      .slice(1)
      .flatMap(([written, [first]]) =>
        first === undefined ? [] : [{ place: first.place, details: { written, usual: usual[0] } }],
      );
  });
