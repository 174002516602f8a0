import type { ReportForm, ReportTable } from '#shared/documents/form-parts';
import type { Particular, ReportShape, ReportText } from '#shared/domain/achievement-report/report-facts';
import type { RecipientKind } from '#shared/domain/recipient';
import type { reportPapers } from '#shared/text/vi/achievement-reports';

type Words = typeof reportPapers;

export type ReportNote = keyof Words['notes'];

/** One part of a form, in printing order. `note` refers to what the form explains at its end. */
export type ReportPart = { readonly note?: ReportNote; readonly kinds?: readonly RecipientKind[] } & (
  | { readonly part: 'section'; readonly section: keyof Words['sections'] }
  | { readonly part: 'particular'; readonly key: Particular }
  /** `lines`: dotted lines left while nothing is written. */
  | { readonly part: 'text'; readonly key: ReportText; readonly lines: number }
  | { readonly part: 'table'; readonly table: ReportTable; readonly numbered?: true; readonly untitled?: true }
);

const section = (key: keyof Words['sections'], note?: ReportNote): ReportPart =>
  note === undefined ? { part: 'section', section: key } : { part: 'section', section: key, note };
const text = (key: ReportText, lines: number, note?: ReportNote): ReportPart =>
  note === undefined ? { part: 'text', key, lines } : { part: 'text', key, lines, note };
const table = (name: ReportTable, note?: ReportNote): ReportPart =>
  note === undefined ? { part: 'table', table: name } : { part: 'table', table: name, note };
const numberedTable = (name: ReportTable, note?: ReportNote): ReportPart => ({
  ...table(name, note),
  ...({ part: 'table', table: name, numbered: true } as const),
});

const lines = (keys: readonly Particular[], kinds?: readonly RecipientKind[]): readonly ReportPart[] =>
  keys.map((key) => ({
    part: 'particular' as const,
    key,
    ...(key === 'homeTown' && { note: 'places' as const }),
    ...(kinds && { kinds }),
  }));

const PERSON: readonly Particular[] = [
  'fullName',
  'otherName',
  'gender',
  'birthDate',
  'homeTown',
  'residence',
  'workplace',
  'position',
  'education',
  'degrees',
];
const COLLECTIVE: readonly Particular[] = ['headquarters', 'contact', 'founded', 'structure', 'staff'];
const HOUSEHOLD: readonly Particular[] = ['householdHead', 'address', 'householdMembers', 'occupation'];
const BRIEF_PERSON: readonly Particular[] = ['fullName', 'gender', 'birthDate', 'workplace', 'position', 'education'];

const LIFE_SKETCH = [section('lifeSketch'), ...lines(PERSON)];
const SITUATION = [section('situation'), ...lines(COLLECTIVE), text('functions', 3)];

/** Of forms that serve persons, collectives and households alike. */
const ANYBODY = [
  section('briefSituation'),
  ...lines(BRIEF_PERSON, ['individual']),
  ...lines(COLLECTIVE, ['collective']),
  ...lines(HOUSEHOLD, ['household']),
];

const AWARDS = [section('awards', 'history'), numberedTable('titles'), numberedTable('forms')];
const COLLECTIVE_WORK = [text('measures', 4), text('policies', 3), text('partyAndUnions', 3)];

/** What each form holds. The decrees keep these parts from edition to edition. */
export const REPORT_PARTS: Readonly<Record<ReportShape, readonly ReportPart[]>> = {
  meritIndividual: [
    ...LIFE_SKETCH,
    section('achievements'),
    text('duties', 3),
    text('results', 6, 'leader'),
    table('ratings'),
    table('initiatives', 'initiatives'),
    text('policies', 3),
    table('discipline'),
    ...AWARDS,
  ],
  meritCollective: [
    ...SITUATION,
    section('achievements'),
    text('results', 6, 'enterprise'),
    table('figures', 'comparison'),
    table('ratings'),
    table('compositions'),
    ...COLLECTIVE_WORK,
    table('discipline'),
    ...AWARDS,
  ],
  governmentFlag: [
    ...SITUATION,
    section('achievements'),
    text('emulationTargets', 4, 'enterprise'),
    table('targets'),
    table('ratings'),
    table('compositions'),
    ...COLLECTIVE_WORK,
    table('discipline'),
    ...AWARDS,
  ],
  nationalFighter: [
    ...LIFE_SKETCH,
    section('achievements'),
    text('duties', 3),
    text('nationwideInfluence', 5),
    table('initiatives', 'initiatives'),
    text('results', 5, 'leader'),
    table('ratings'),
    text('policies', 3),
    table('discipline'),
    ...AWARDS,
  ],
  unexpected: [...ANYBODY, section('achievements'), text('deed', 12)],
  thematic: [...ANYBODY, section('achievements'), text('campaign', 10, 'enterprise'), ...AWARDS],
  contribution: [
    section('lifeSketch'),
    ...lines([
      'fullName',
      'otherName',
      'gender',
      'birthDate',
      'homeTown',
      'residence',
      'positionAtRetirement',
      'joinedWork',
      'joinedParty',
    ]),
    section('career', 'career'),
    { part: 'table', table: 'career', untitled: true },
    ...AWARDS,
    section('discipline'),
    { part: 'table', table: 'discipline', untitled: true },
  ],
  heroCollective: [
    ...SITUATION,
    section('achievements'),
    text('outstanding', 8, 'enterprise'),
    table('figures', 'comparison'),
    table('ratings'),
    table('compositions'),
    ...COLLECTIVE_WORK,
    table('discipline'),
    ...AWARDS,
  ],
  heroIndividual: [
    ...LIFE_SKETCH,
    section('achievements'),
    text('duties', 3),
    text('outstanding', 8, 'leader'),
    table('ratings'),
    table('initiatives', 'initiatives'),
    text('policies', 3),
    table('discipline'),
    ...AWARDS,
  ],
  external: [
    section('briefSituation', 'foreigner'),
    ...lines([...BRIEF_PERSON.slice(0, 3), 'nationality', ...BRIEF_PERSON.slice(3)], ['individual']),
    ...lines(['collectiveName', ...COLLECTIVE], ['collective']),
    ...lines(HOUSEHOLD, ['household']),
    section('achievements'),
    text('contributionToVietnam', 5),
    text('lawAndCharity', 4, 'enterprise'),
    text('friendship', 4),
    section('awardsOfVietnam'),
    numberedTable('titles'),
    numberedTable('forms'),
  ],
  household: [
    section('briefSituation'),
    ...lines(HOUSEHOLD),
    section('achievements'),
    text('householdResults', 8),
    ...AWARDS,
  ],
};

/** Where the achievement that a list tells is printed. */
export const MAIN_TEXT: Readonly<Record<ReportShape, ReportText>> = {
  meritIndividual: 'results',
  meritCollective: 'results',
  governmentFlag: 'emulationTargets',
  nationalFighter: 'results',
  unexpected: 'deed',
  thematic: 'campaign',
  contribution: 'results',
  heroIndividual: 'outstanding',
  heroCollective: 'outstanding',
  external: 'contributionToVietnam',
  household: 'householdResults',
};

/** The summary of Điều 85 is short: who it is, what was done, what it brought. */
const summaryParts = (shape: ReportShape): readonly ReportPart[] => [
  ...ANYBODY,
  section('achievements'),
  text(MAIN_TEXT[shape], 10),
];

type Wanted = {
  readonly shape: ReportShape;
  /** Null: the parts of every kind of recipient that the form serves. */
  readonly kind: RecipientKind | null;
  readonly isSummary: boolean;
};

/** A summary of a working life keeps its form: there is nothing shorter than its two tables. */
export const reportFormOf = ({ shape, isSummary }: Omit<Wanted, 'kind'>): ReportForm =>
  isSummary && shape !== 'contribution' ? 'summary' : shape;

/** The parts of one report, in order, those of other kinds of recipients left out. */
export const reportParts = ({ kind, ...wanted }: Wanted): readonly ReportPart[] =>
  (reportFormOf(wanted) === 'summary' ? summaryParts(wanted.shape) : REPORT_PARTS[wanted.shape]).filter(
    ({ kinds }) => kind === null || (kinds?.includes(kind) ?? true),
  );
