import type { PaperKind } from '#shared/ipc/paper-fields';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';

const { fields: names, choices, sections } = paperEditorTexts;

/** How a field is filled in; the editor draws each control in one way. */
export type FieldLayout =
  | { readonly control: 'number' | 'signer' | 'tellers'; readonly name: string; readonly label: string }
  | {
      readonly control: 'line' | 'prose' | 'day' | 'count';
      readonly name: string;
      readonly label: string;
      readonly required?: true;
    }
  | { readonly control: 'lines' | 'paragraphs'; readonly name: string; readonly label: string }
  | { readonly control: 'items'; readonly name: string; readonly label: string }
  | {
      readonly control: 'choice';
      readonly name: string;
      readonly label: string;
      readonly choices: Readonly<Record<string, string>>;
    };

export type SectionLayout = { readonly title: string; readonly fields: readonly FieldLayout[] };

const NUMBER: FieldLayout = { control: 'number', name: 'number', label: names.number };
const SYMBOL: FieldLayout = { control: 'line', name: 'symbol', label: names.symbol, required: true };
const ISSUED_ON: FieldLayout = { control: 'day', name: 'issuedOn', label: names.issuedOn, required: true };
const HELD: FieldLayout = { ...ISSUED_ON, label: names.heldOn };
const PLACE: FieldLayout = { control: 'line', name: 'place', label: names.place, required: true };
const SIGNER: FieldLayout = { control: 'signer', name: 'signer', label: names.signer };
const SUBJECT: FieldLayout = { control: 'prose', name: 'subject', label: names.subject, required: true };
const HEAD_LINES: FieldLayout = { control: 'lines', name: 'headLines', label: names.headLines };
const RECIPIENTS: FieldLayout = { control: 'lines', name: 'recipients', label: names.recipients };
const ADDRESSEES: FieldLayout = { control: 'lines', name: 'addressees', label: names.addressees };
const OPENING: FieldLayout = { control: 'paragraphs', name: 'opening', label: names.opening };
const CLOSING: FieldLayout = { control: 'paragraphs', name: 'closing', label: names.closing };
const LINES: FieldLayout = { control: 'items', name: 'lines', label: names.lines };
const ISSUED_BY: FieldLayout = { control: 'line', name: 'issuedBy', label: names.issuedBy, required: true };
const ISSUED_AS: FieldLayout = {
  control: 'choice',
  name: 'issuedAs',
  label: names.issuedAs,
  choices: choices.issuedAs,
};
const SCOPE: FieldLayout = { control: 'choice', name: 'scope', label: names.scope, choices: choices.scope };

const issue = (...fields: FieldLayout[]): SectionLayout => ({ title: sections.issue, fields });
const content = (...fields: FieldLayout[]): SectionLayout => ({ title: sections.content, fields });
const list = (...fields: FieldLayout[]): SectionLayout => ({ title: sections.list, fields });
const frame = (...fields: FieldLayout[]): SectionLayout => ({ title: sections.frame, fields });

/** Kinds whose fields are no plain list: they have an editor of their own. */
type OwnEditor = 'achievementReport' | 'achievementSummary' | 'decisionCopy';

/** What the editor asks of each kind of paper, the last-given values first: a new kind is its line here. */
export const PAPER_LAYOUTS: Readonly<
  Record<Exclude<PaperKind, OwnEditor>, readonly SectionLayout[]> & { readonly [K in OwnEditor]?: undefined }
> = {
  submission: [
    issue(NUMBER, SYMBOL, ISSUED_ON, PLACE, SIGNER),
    content(
      SUBJECT,
      ADDRESSEES,
      { control: 'lines', name: 'legalBases', label: names.legalBases },
      OPENING,
      { control: 'choice', name: 'counts', label: names.counts, choices: choices.counts },
      CLOSING,
    ),
    list(
      { control: 'choice', name: 'listStyle', label: names.listStyle, choices: choices.submissionList },
      { control: 'choice', name: 'listOrientation', label: names.listOrientation, choices: choices.orientation },
      { control: 'line', name: 'listHeading', label: names.listHeading },
      { control: 'line', name: 'listReference', label: names.listReference },
      ISSUED_BY,
      ISSUED_AS,
      LINES,
    ),
    frame(HEAD_LINES, RECIPIENTS),
  ],
  invitation: [
    issue(NUMBER, SYMBOL, ISSUED_ON, PLACE, SIGNER),
    content(
      SUBJECT,
      { control: 'prose', name: 'opening', label: names.opening, required: true },
      { control: 'lines', name: 'invited', label: names.invited },
      { control: 'prose', name: 'attending', label: names.attending, required: true },
      { control: 'lines', name: 'agenda', label: names.agenda },
      { control: 'line', name: 'chair', label: names.chair, required: true },
      { control: 'day', name: 'heldOn', label: names.heldOn, required: true },
      { control: 'line', name: 'startedAt', label: names.startedAt },
      { control: 'line', name: 'meetingPlace', label: names.meetingPlace },
      { control: 'paragraphs', name: 'notes', label: names.notes },
    ),
    list(
      { control: 'choice', name: 'listStyle', label: names.listStyle, choices: choices.invitationList },
      ISSUED_BY,
      ISSUED_AS,
    ),
    frame(HEAD_LINES, RECIPIENTS),
  ],
  minutes: [
    issue(NUMBER, SYMBOL, HELD),
    content(
      SUBJECT,
      { control: 'prose', name: 'attending', label: names.members, required: true },
      { control: 'lines', name: 'guests', label: names.guests },
      { control: 'paragraphs', name: 'opening', label: names.openingLines },
      { control: 'line', name: 'contentHeading', label: names.contentHeading },
      { control: 'paragraphs', name: 'points', label: names.points },
      { control: 'choice', name: 'voteStyle', label: names.voteStyle, choices: choices.voteStyle },
      { control: 'prose', name: 'resolution', label: names.resolution },
      { control: 'line', name: 'ending', label: names.ending },
    ),
    list(LINES),
    frame(HEAD_LINES, { control: 'line', name: 'chairSigns', label: names.chairSigns }, RECIPIENTS),
  ],
  counting: [
    issue(NUMBER, SYMBOL, HELD),
    content(
      SUBJECT,
      { control: 'tellers', name: 'tellers', label: names.tellers },
      { control: 'line', name: 'place', label: names.countingPlace, required: true },
      { control: 'line', name: 'startedAt', label: names.startedAt },
      { control: 'line', name: 'endedAt', label: names.endedAt },
      SCOPE,
      { control: 'paragraphs', name: 'conclusion', label: names.conclusion },
    ),
    list(LINES),
    frame(HEAD_LINES, RECIPIENTS),
  ],
  ballot: [
    content(
      { control: 'line', name: 'heading', label: names.heading, required: true },
      SUBJECT,
      { control: 'count', name: 'copies', label: names.copies, required: true },
      SCOPE,
      { control: 'paragraphs', name: 'notes', label: names.notes },
      HELD,
      PLACE,
    ),
    frame(HEAD_LINES),
  ],
  returnLetter: [
    issue(NUMBER, SYMBOL, ISSUED_ON, PLACE, SIGNER),
    content(
      SUBJECT,
      ADDRESSEES,
      OPENING,
      { control: 'choice', name: 'listStyle', label: names.listStyle, choices: choices.letterList },
      { ...LINES, label: names.reasons },
      { control: 'day', name: 'dueOn', label: names.dueOn },
      CLOSING,
    ),
    frame(HEAD_LINES, ISSUED_BY, ISSUED_AS, RECIPIENTS),
  ],
};
