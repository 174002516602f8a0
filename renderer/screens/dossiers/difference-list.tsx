import type { Output } from '#shared/ipc/contract';
import { dossierEditionTexts as words } from '#shared/text/vi/dossier-editions';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import styles from './edition.module.css';

export type Difference = NonNullable<Output<'dossiers.get'>['sinceStored']>;
type Line = Difference['lines'][number];
type Side = NonNullable<Line['before']>;

/** What is compared: two editions, or the stored judgement with the present one. */
type Compared = 'editions' | 'times';

const proofText = ({ evidence }: Side): string => {
  const rows = evidence.map(({ year, what, decisionNumber }) => {
    const row = dossierTexts.criteria.evidence(year, what);
    return decisionNumber === undefined ? row : `${row}, ${eligibilityText.decisionNumber(decisionNumber)}`;
  });
  return rows.length === 0 ? words.none : rows.join('; ');
};

const ofWording = ({ text, clause }: Side): string => `${text} (${clause})`;

/** Both sides of what differs: the proofs, or the words where only these differ. */
const Sides = ({ line, compared }: { readonly line: Line; readonly compared: Compared }) => {
  const { before, after, change } = line;
  if (before === null || after === null) return null;
  const show = change === 'wording' ? ofWording : proofText;
  const [was, is] = [show(before), show(after)];
  if (was === is) return null;
  return (
    <dl className={styles.sides}>
      <dt>{words.before[compared]}</dt>
      <dd>{was}</dd>
      <dt>{words.after[compared]}</dt>
      <dd>{is}</dd>
    </dl>
  );
};

const DifferenceLine = ({ line, compared }: { readonly line: Line; readonly compared: Compared }) => {
  const { before, after, change } = line;
  const shown = after ?? before;
  if (shown === null) return null;
  const verdict =
    before !== null && after !== null && before.verdict !== after.verdict
      ? words.fromTo(words.lineVerdicts[before.verdict], words.lineVerdicts[after.verdict])
      : words.lineVerdicts[shown.verdict];
  return (
    <li>
      <div>{shown.text}</div>
      <div className={styles.soft}>{shown.clause}</div>
      <div>
        {words.changes[compared][change]}: <strong>{verdict}</strong>
      </div>
      <Sides line={line} compared={compared} />
    </li>
  );
};

type Props = { readonly difference: Difference; readonly compared: Compared };

/** The lines in which two judgements of one dossier differ, each with both verdicts and proofs. */
export const DifferenceList = ({ difference, compared }: Props) =>
  difference.lines.length === 0 ? (
    <p className={styles.soft}>{words.nothingDiffers}</p>
  ) : (
    <ul className={styles.differences}>
      {difference.lines.map((line) => (
        <DifferenceLine key={line.id} line={line} compared={compared} />
      ))}
    </ul>
  );
