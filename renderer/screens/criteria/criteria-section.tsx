import { holdsWords } from '#shared/domain/criteria-lookup/award-search';
import { lookupTexts } from '#shared/text/vi/criteria-lookup';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { basisTexts, recipientKindTexts } from '#shared/text/vi/recipients';
import { personCategoryTexts } from '#shared/text/vi/registry';
import classes from './criteria.module.css';
import type { AwardEntry } from './use-criteria-lookup';

type Group = AwardEntry['groups'][number];
type Line = Group['lines'][number];

const peopleOf = (categories: Line['subjects']): string =>
  categories.map((category) => personCategoryTexts[category].toLowerCase()).join(', ');

type LineProps = { readonly line: Line; readonly searched: string; readonly marksUnconfirmed: boolean };

const CriterionLine = ({ line, searched, marksUnconfirmed }: LineProps) => {
  const { clause, text, nature, unconfirmed, subjects, exceptSubjects, limbs } = line;
  const notes = [
    subjects.length > 0 ? lookupTexts.only(peopleOf(subjects)) : '',
    exceptSubjects.length > 0 ? lookupTexts.except(peopleOf(exceptSubjects)) : '',
    unconfirmed && marksUnconfirmed ? eligibilityText.unconfirmed : '',
  ].filter(Boolean);
  const isFound = holdsWords(`${clause} ${text}`, searched);
  return (
    <li className={classes.criterion} data-found={isFound} title={isFound ? lookupTexts.found : undefined}>
      <div>{text}</div>
      <div className={classes.clause}>
        {[clause, ...notes].join(' · ')}
        {nature !== 'checked' && <span className={classes.nature}>{lookupTexts.natures[nature]}</span>}
      </div>
      {limbs.length > 0 && (
        <>
          <div className={classes.oneOf}>{eligibilityText.oneOf}</div>
          <CriterionLines lines={limbs} searched={searched} marksUnconfirmed={marksUnconfirmed} />
        </>
      )}
    </li>
  );
};

type LinesProps = { readonly lines: readonly Line[]; readonly searched: string; readonly marksUnconfirmed: boolean };

/** Lines of the law with clause, whom they are for, and who judges them. */
const CriterionLines = ({ lines, searched, marksUnconfirmed }: LinesProps) => (
  <ul className={classes.lines}>
    {lines.map((line) => (
      <CriterionLine key={line.id} line={line} searched={searched} marksUnconfirmed={marksUnconfirmed} />
    ))}
  </ul>
);

const nameOf = ({ kinds, bases }: Group): string => {
  const who = kinds.map((kind) => recipientKindTexts[kind]).join(', ') || lookupTexts.everybody;
  const basis = bases.map((one) => basisTexts[one].toLowerCase()).join(', ') || lookupTexts.everyBasis;
  return lookupTexts.groupName(who, basis);
};

type GroupsProps = { readonly groups: readonly Group[]; readonly searched: string; readonly marksUnconfirmed: boolean };

/** Lines parted by recipient and basis where they are not for all. */
const Groups = ({ groups, searched, marksUnconfirmed }: GroupsProps) => {
  const isParted = groups.length > 1 || groups.some(({ kinds, bases }) => kinds.length + bases.length > 0);
  return groups.map((group) => (
    <div key={nameOf(group)}>
      {isParted && <h4 className={classes.groupName}>{nameOf(group)}</h4>}
      <CriterionLines lines={group.lines} searched={searched} marksUnconfirmed={marksUnconfirmed} />
    </div>
  ));
};

type Props = { readonly award: AwardEntry; readonly searched: string };

/** The award's own lines, then those that hold for every award. */
export const Criteria = ({ award: { groups, general, historyYears }, searched }: Props) => {
  const lines = groups.flatMap((group) => group.lines);
  const isAllUnconfirmed = lines.length > 1 && lines.every(({ unconfirmed }) => unconfirmed);
  return (
    <>
      <p className={classes.soft}>
        {isAllUnconfirmed && <strong>{lookupTexts.allUnconfirmed} </strong>}
        {lookupTexts.naturesLegend}
      </p>
      <Groups groups={groups} searched={searched} marksUnconfirmed={!isAllUnconfirmed} />
      <h4 className={classes.general}>{lookupTexts.general}</h4>
      <Groups groups={general} searched={searched} marksUnconfirmed />
      <p className={classes.soft}>{lookupTexts.history(historyYears)}</p>
    </>
  );
};
