import type { CouncilDb } from '#db/council-db';
import { dossiersToJudge } from '#db/queries/dossiers';
import { judgeEach } from '#electron/handlers/judge-dossier';
import { localDate } from '#shared/lib/local-date';
import { AWARDS, DOSSIERS, largeCouncil } from '#tests/benchmarks/large-council';

const ROUNDS = 5;
/** At most so many times the bare query that asks one rule of the same rows. */
const LIMIT = 10;
const TODAY = localDate('2025-12-10');

/** The peer: “03 lần liên tục” asked of every award row by one statement. */
const THREE_IN_A_ROW = `
  select count(*) as qualified from (
    select year, lag(year, 2) over (partition by recipient_id order by year) as two_before
    from award_history where award_code = 'CSTDCS')
  where two_before = year - 2`;

/** Milliseconds of CPU, user and system. */
const cpuOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const evaluateAll = ({ read }: CouncilDb): Record<string, number> => {
  const counts: Record<string, number> = { met: 0, notMet: 0, missingData: 0 };
  for (const { report } of judgeEach(read, dossiersToJudge(read, 'campaign'), TODAY)) {
    if (report.ok) counts[report.value.verdict] = (counts[report.value.verdict] ?? 0) + 1;
  }
  return counts;
};

const council = largeCouncil();
console.log(`${DOSSIERS} dossiers, ${AWARDS} award rows; ms of CPU, our judgement : bare SQL`);
const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  let counts = {};
  const bare = cpuOf(() => council.connection.prepare(THREE_IN_A_ROW).get());
  const ours = cpuOf(() => {
    counts = evaluateAll(council);
  });
  ratios.push(ours / bare);
  console.log(`${ours.toFixed(0)} : ${bare.toFixed(0)} = ${(ours / bare).toFixed(1)}  ${JSON.stringify(counts)}`);
}
council.close();
const ratio = median(ratios);
console.log(`median ${ratio.toFixed(1)}, limit ${LIMIT}`);
process.exitCode = ratio <= LIMIT ? 0 : 1;
