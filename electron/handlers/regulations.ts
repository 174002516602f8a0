import type { ReadDb } from '#db/council-db';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import type { QueryHandler } from '#electron/ipc/handlers';
import { awardMoney } from '#shared/domain/award-money';
import { canBeJudged } from '#shared/domain/candidates/standing';
import { searchAwards } from '#shared/domain/criteria-lookup/award-search';
import { groupCriteria } from '#shared/domain/criteria-lookup/criteria-groups';
import { dayWithin } from '#shared/domain/criteria-lookup/edition-day';
import { awardDifference, isSame } from '#shared/domain/criteria-lookup/edition-difference';
import { type AwardRule, findAward, printedName, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Output } from '#shared/ipc/contract';
import type { LocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { EDITIONS, editionOn, findEdition } from '#shared/regulations/editions';
import { awardNames } from '#shared/text/vi/awards';
import { quorumOfRule, thresholdInWords } from '#shared/text/vi/ballot-rules';

type AwardEntry = Output<'regulations.award'>;

const editionLine = ({ id, name, validFrom, validTo }: RegulationEdition) => ({ id, name, validFrom, validTo });

const awardLine = (award: AwardRule) => ({
  code: award.code,
  name: printedName(award),
  shortName: award.shortName,
  kind: award.kind,
  level: award.level,
  recipientKinds: award.recipientKinds,
});

const search: QueryHandler<'regulations.search'> = ({ db, clock }, { onDate = clock.today(), ...wanted }) => {
  const edition = effectiveEdition(db, editionOn(onDate), onDate);
  const found = searchAwards(edition.awards, wanted, (code) => Object.values(awardNames[code]).join(' '));
  return ok({
    onDate,
    edition: editionLine(edition),
    editions: EDITIONS.map((one) => ({ ...editionLine(one), onDate: dayWithin(one, clock.today()) })),
    total: edition.awards.length,
    lines: found.map(({ award, hit }) => ({
      ...awardLine(award),
      hit,
      judgedKinds: award.recipientKinds.filter((recipientKind) =>
        canBeJudged(award, { recipientKind, basis: 'merit' }),
      ),
    })),
  });
};

const moneyOf = ({ money }: RegulationEdition, award: AwardRule, decidedOn: LocalDate): AwardEntry['money'] =>
  award.recipientKinds.flatMap((recipientKind) => {
    const paid = awardMoney(money, { code: award.code, recipientKind, decidedOn });
    return paid.ok ? [{ recipientKind, ...paid.value }] : [];
  });

const marked = <T extends { readonly unconfirmed?: true }>(row: T) => ({
  ...row,
  unconfirmed: row.unconfirmed === true,
});

const limitsOf = ({ quotas, deadlines }: RegulationEdition, { code, level }: AwardRule) => ({
  quotas: quotas
    .filter(({ counts }) => 'award' in counts && counts.award === code)
    .map(marked)
    .map(({ id, text, clause, unconfirmed }) => ({ id, text, clause, unconfirmed })),
  deadlines: deadlines
    .filter(({ awards, levels }) => (awards?.includes(code) ?? true) && (levels?.includes(level) ?? true))
    .map(marked)
    .map(({ id, text, clause, unconfirmed }) => ({ id, text, clause, unconfirmed })),
});

const differenceFrom = (
  db: ReadDb,
  here: { readonly edition: RegulationEdition; readonly award: AwardRule },
  other: RegulationEdition,
  otherDay: LocalDate,
): NonNullable<AwardEntry['difference']> => {
  const edition = effectiveEdition(db, other, otherDay);
  const award = findAward(edition, here.award.code);
  const head = { edition: editionLine(edition), isThere: award !== null };
  const nothing = {
    lines: [],
    deciders: { added: [], removed: [] },
    papers: { added: [], removed: [] },
    ballot: null,
    money: [],
  };
  if (award === null) return { ...head, isSame: false, ...nothing };
  const { general, money } = edition;
  const difference = awardDifference(
    { award: here.award, general: here.edition.general, money: here.edition.money },
    { award, general, money },
  );
  const { lines, deciders, papers, ballotDiffers } = difference;
  return {
    ...head,
    isSame: isSame(difference),
    lines,
    deciders: {
      added: deciders.added.map(({ authority }) => authority),
      removed: deciders.removed.map(({ authority }) => authority),
    },
    papers: { added: papers.added.map(({ name }) => name), removed: papers.removed.map(({ name }) => name) },
    ballot: ballotDiffers ? { here: thresholdInWords(here.award.ballot), there: thresholdInWords(award.ballot) } : null,
    money: difference.money,
  };
};

const award: QueryHandler<'regulations.award'> = ({ db, clock }, { code, compareWith, onDate = clock.today() }) => {
  const edition = effectiveEdition(db, editionOn(onDate), onDate);
  const found = findAward(edition, code);
  if (found === null) return err({ code: 'eligibility.unknownAward' });
  const other = compareWith === undefined ? null : findEdition(compareWith);
  if (compareWith !== undefined && other === null) return err({ code: 'regulations.noSuchEdition' });
  const { ballot } = found;
  return ok({
    ...awardLine(found),
    edition: editionLine(edition),
    onDate,
    historyYears: found.historyYears,
    decidedBy: found.decidedBy.map(marked),
    proposedBy: found.proposedBy.map(marked),
    groups: groupCriteria(found.criteria, found.recipientKinds),
    general: groupCriteria(edition.general, found.recipientKinds),
    papers: found.papers
      .filter(({ procedure }) => procedure === undefined)
      .map(marked)
      .map((paper) => ({
        ...paper,
        form: paper.form ?? null,
        kinds: [...(paper.kinds ?? [])],
        bases: [...(paper.bases ?? [])],
      })),
    ballot: {
      requiresBallot: ballot.requiresBallot,
      threshold: thresholdInWords(ballot),
      quorum: quorumOfRule(ballot),
      clause: ballot.clause,
      unconfirmed: ballot.unconfirmed === true,
    },
    money: moneyOf(edition, found, onDate),
    ...limitsOf(edition, found),
    difference:
      other === null ? null : differenceFrom(db, { edition, award: found }, other, dayWithin(other, clock.today())),
  });
};

export const regulationHandlers = { 'regulations.search': search, 'regulations.award': award };
