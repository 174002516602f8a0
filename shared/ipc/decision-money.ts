import { z } from 'zod';
import { AwardCodeField, Count, Id, RecipientKindField } from '#shared/ipc/fields';
import { query } from '#shared/ipc/route';

/** Whole đồng, or half ones before rounding. */
const Dong = z.number().min(0);
const Award = { award: AwardCodeField, awardName: z.string() };
const OtherAward = z.object({ ...Award, decisionNumber: z.string().nullable(), isHere: z.boolean() });
const Payer = z.enum(['decider', 'proposer']);
const Totals = { paid: Count, total: Dong };

export const decisionMoneyRoutes = {
  /** What the decision costs: of a draft by the law of its day (today while it has none), of an issued one as issued. */
  'decisions.money': query(
    z.strictObject({ id: Id }),
    z.object({
      decidedOn: z.string(),
      hasDay: z.boolean(),
      /** Counted at the issue and kept with the decision. */
      isFixed: z.boolean(),
      edition: z.string(),
      baseSalary: z.object({ from: z.string(), amount: Dong, source: z.string() }).nullable(),
      rounding: z.object({
        way: z.enum(['ceil10000', 'halfUp10000', 'none']),
        clause: z.string(),
        unconfirmed: z.boolean().optional(),
      }),
      groups: z.array(
        z.object({
          ...Award,
          recipientKind: RecipientKindField,
          count: Count,
          /** How many of them are paid. */
          paid: Count,
          hundredths: z.int(),
          exact: Dong,
          amount: Dong,
          exactTotal: Dong,
          total: Dong,
          clause: z.string(),
          unconfirmed: z.boolean(),
          payer: Payer,
        }),
      ),
      withoutMoney: z.array(
        z.object({
          ...Award,
          recipientKind: RecipientKindField,
          count: Count,
          reason: z.enum(['money.noCoefficient', 'money.noBaseSalary']),
        }),
      ),
      byAward: z.array(z.object({ ...Award, ...Totals })),
      byKind: z.array(z.object({ recipientKind: RecipientKindField, ...Totals })),
      byPayer: z.array(z.object({ payer: Payer, total: Dong })),
      exactTotal: Dong,
      total: Dong,
      inWords: z.string(),
      recipients: z.array(
        z.object({
          ...Award,
          dossierId: Id,
          name: z.string(),
          recipientKind: RecipientKindField,
          state: z.enum(['paid', 'notPaid', 'withoutMoney']),
          exact: Dong,
          amount: Dong,
          /** The higher title over the same years that is paid instead. */
          insteadOf: OtherAward.nullable(),
          /** What earlier decisions gave for the same years: named, not deducted. */
          alreadyGiven: z.array(OtherAward),
        }),
      ),
      /** The sentence that Điều 2 may say; null when nothing is paid. */
      article: z.string().nullable(),
    }),
  ),
};
