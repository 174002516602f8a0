import type { WriteDb } from '#db/council-db';
import { insertCampaign } from '#db/queries/campaigns';
import { insertCouncil, insertMember } from '#db/queries/councils';
import { putSigner } from '#db/queries/decisions';
import { insertDossier, nextSequence } from '#db/queries/dossiers';
import { insertAward, insertDiscipline, insertInitiative, insertInvestigation, putRating } from '#db/queries/history';
import { insertItem, insertMeeting, putAttendance } from '#db/queries/meetings';
import {
  insertCollective,
  insertHousehold,
  insertPerson,
  putCollectiveYear,
  setHistoryKnownFrom,
} from '#db/queries/recipients';
import { insertUnit } from '#db/queries/units';
import { createRandom, type Random } from '#db/seed/random';
import {
  COMMUNES,
  COUNCIL_MEMBERS,
  DEPARTMENTS,
  LAUNCHED_CAMPAIGNS,
  OFFICES,
  SAMPLE_OFFICE,
  SAMPLE_PROVINCE,
} from '#db/seed/sample-names';
import { type SamplePerson, samplePerson } from '#db/seed/sample-people';
import type { AwardCode } from '#shared/domain/award-code';
import type { LocalDate } from '#shared/lib/local-date';

type When = { readonly year: number; readonly today: LocalDate; readonly now: string };
type SampleUnit = { readonly id: string; readonly name: string };

export const SAMPLE_CAMPAIGN_ID = 'sample-campaign-yearly';
export const SAMPLE_MEETING_ID = 'sample-meeting';
export const SAMPLE_COUNCIL_ID = 'sample-council';

const PEOPLE_PER_UNIT = 14;
const COUNCIL_SINCE = '2021-07-01';

const seedUnits = (db: WriteDb): SampleUnit[] => {
  const top = { id: 'sample-unit-province', name: SAMPLE_OFFICE.name };
  const since = { validFrom: null, validTo: null, shortName: '' };
  insertUnit(db, { ...top, ...since, level: 'province', parentId: null });
  const below = [
    ...DEPARTMENTS.map((name) => ({
      name: name.endsWith('tỉnh') ? `${name} ${SAMPLE_PROVINCE}` : `${name} tỉnh ${SAMPLE_PROVINCE}`,
      level: 'unit' as const,
    })),
    ...COMMUNES.map((name) => ({ name: `Ủy ban nhân dân ${name}`, level: 'commune' as const })),
  ];
  return below.map(({ name, level }, index) => {
    const id = `sample-unit-${String(index + 1).padStart(2, '0')}`;
    insertUnit(db, { id, name, ...since, level, parentId: top.id });
    return { id, name };
  });
};

const numberOf = (year: number, code: AwardCode): string => `${code === 'LDTT' ? 118 : 119}/QĐ-SNV (${year})`;

const seedHistory = (db: WriteDb, person: SamplePerson, year: number): void => {
  if (person.career === 'unknown') return;
  setHistoryKnownFrom(db, person.id, year - 4);
  for (const { year: rated, level } of person.ratings) {
    putRating(db, { recipientId: person.id, year: rated, level, decisionNumber: `${rated % 100}7/QĐ-XL` });
  }
  for (const [index, award] of person.awards.entries()) {
    // The titles of the running year are decided at the unit before the province's list is made.
    insertAward(db, {
      id: `${person.id}-award-${index}`,
      recipientId: person.id,
      awardCode: award.code,
      year: award.year,
      basis: 'merit',
      decisionNumber: numberOf(award.year, award.code),
      decidedOn: `${award.year}-12-10`,
    });
  }
  for (const [index, initiative] of person.initiatives.entries()) {
    insertInitiative(db, {
      id: `${person.id}-initiative-${index}`,
      recipientId: person.id,
      ...initiative,
      kind: 'initiative',
      applied: true,
      decisionNumber: `${40 + index}/QĐ-SK`,
    });
  }
  if (person.disciplinedIn !== null) {
    const { disciplinedIn } = person;
    insertDiscipline(db, {
      id: `${person.id}-discipline`,
      recipientId: person.id,
      form: 'Khiển trách',
      fromDate: `${disciplinedIn}-05-10`,
      toDate: `${disciplinedIn + 1}-05-09`,
    });
  }
};

const seedPeople = (db: WriteDb, units: readonly SampleUnit[], year: number, random: Random) =>
  units.flatMap((unit, unitIndex) =>
    Array.from({ length: PEOPLE_PER_UNIT }, (_, index) => {
      const person = samplePerson(unitIndex * PEOPLE_PER_UNIT + index + 1, year, random);
      const { honorific, position, birthDate, isLeader } = person;
      insertPerson(
        db,
        { id: person.id, name: person.name, unitId: unit.id, unitName: unit.name },
        {
          honorific,
          position,
          birthDate,
          isLeader,
          gender: honorific === 'Ông' ? 'male' : 'female',
          category: 'civilServant',
        },
      );
      seedHistory(db, person, year);
      return { person, unit };
    }),
  );

type SampleCollective = { readonly id: string; readonly isStrong: boolean };

const seedCollectiveHistory = (db: WriteDb, { id, isStrong }: SampleCollective, year: number): void => {
  setHistoryKnownFrom(db, id, year - 4);
  for (const rated of [4, 3, 2, 1, 0].map((ago) => year - ago)) {
    putRating(db, { recipientId: id, year: rated, level: isStrong ? 'HTXSNV' : 'HTTNV' });
    if (rated === year) continue;
    insertAward(db, {
      id: `${id}-award-${rated}`,
      recipientId: id,
      awardCode: isStrong ? 'TTLDXS' : 'TTLDTT',
      year: rated,
      basis: 'merit',
      decisionNumber: `${rated % 100}1/QĐ-UBND`,
      decidedOn: `${rated + 1}-01-20`,
    });
  }
};

const seedCollectives = (db: WriteDb, units: readonly SampleUnit[], year: number, random: Random) =>
  units.slice(0, DEPARTMENTS.length).flatMap((unit, unitIndex) =>
    OFFICES.map((name, index) => {
      const id = `sample-collective-${unitIndex + 1}-${index + 1}`;
      const isStrong = (unitIndex + index) % 4 !== 3;
      const members = 6 + Math.floor(random.next() * 8);
      insertCollective(
        db,
        { id, name, unitId: unit.id, unitName: unit.name },
        { foundedYear: 2008, flagEligible: true },
      );
      putCollectiveYear(db, {
        recipientId: id,
        year,
        members,
        completedTask: members,
        ldtt: isStrong ? members - 1 : Math.floor(members / 2),
        cstdcs: isStrong ? 1 + (index % 2) : 0,
        disciplinedFromWarning: 0,
      });
      seedCollectiveHistory(db, { id, isStrong }, year);
      return { id, name, unit };
    }),
  );

/** One of the people is under inspection: nothing may be proposed while that is open. */
const seedInvestigation = (db: WriteDb, people: readonly { readonly person: SamplePerson }[], year: number): void => {
  const under = people.find(({ person }) => person.career === 'outstanding');
  if (under === undefined) return;
  insertInvestigation(db, {
    id: 'sample-investigation',
    recipientId: under.person.id,
    summary: 'Đang xác minh đơn thư phản ánh',
    openedOn: `${year}-03-15`,
  });
};

const seedHouseholds = (db: WriteDb, units: readonly SampleUnit[], random: Random): void => {
  for (const [index, unit] of units.slice(DEPARTMENTS.length).entries()) {
    const head = samplePerson(900 + index, 2025, random);
    insertHousehold(
      db,
      {
        id: `sample-household-${index + 1}`,
        name: `Gia đình ${head.honorific.toLowerCase()} ${head.name}`,
        unitId: unit.id,
        unitName: unit.name,
      },
      `Thôn ${index + 1}`,
    );
  }
};

const seedCouncil = (db: WriteDb): void => {
  insertCouncil(db, { id: SAMPLE_COUNCIL_ID, name: `Hội đồng Thi đua - Khen thưởng tỉnh ${SAMPLE_PROVINCE}` });
  for (const [index, member] of COUNCIL_MEMBERS.entries()) {
    insertMember(db, {
      id: `sample-member-${String(index + 1).padStart(2, '0')}`,
      councilId: SAMPLE_COUNCIL_ID,
      ...member,
      validFrom: COUNCIL_SINCE,
      validTo: null,
    });
  }
  putSigner(db, { id: 'sample-signer-chair', name: COUNCIL_MEMBERS[0].name, capacity: ['CHỦ TỊCH'], isCurrent: true });
  putSigner(db, {
    id: 'sample-signer-deputy',
    name: COUNCIL_MEMBERS[2].name,
    capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    isCurrent: false,
  });
};

const seedCampaigns = (db: WriteDb, { year, now }: When): void => {
  for (const campaign of LAUNCHED_CAMPAIGNS) {
    insertCampaign(db, { ...campaign, basis: 'merit', parentId: null, dueOn: null, state: 'closed', openedAt: now });
  }
  insertCampaign(db, {
    id: SAMPLE_CAMPAIGN_ID,
    name: `Xét khen thưởng thường xuyên năm ${year}`,
    basis: 'merit',
    year,
    parentId: null,
    dueOn: `${year}-12-15`,
    launchedOn: `${year}-01-15`,
    launchDocument: 'Chỉ thị số 02/CT-UBND',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
    goals:
      'Thi đua hoàn thành các chỉ tiêu kinh tế - xã hội của tỉnh; lựa chọn tập thể, cá nhân tiêu biểu để khen thưởng.',
    state: 'open',
    openedAt: now,
  });
};

type Proposed = {
  readonly recipientId: string;
  readonly kind: 'individual' | 'collective';
  readonly name: string;
  readonly honorific: string;
  readonly position: string;
  readonly unit: SampleUnit;
  readonly awardCode: AwardCode;
  readonly achievements: string;
};

const seedDossiers = (db: WriteDb, proposed: readonly Proposed[], { year, today }: When): void => {
  for (const [index, { unit, ...nominee }] of proposed.entries()) {
    insertDossier(db, {
      ...nominee,
      id: `sample-dossier-${String(index + 1).padStart(3, '0')}`,
      sequence: nextSequence(db),
      campaignId: SAMPLE_CAMPAIGN_ID,
      listId: null,
      listSheet: null,
      listRow: null,
      unitName: unit.name,
      unitId: unit.id,
      awardOriginal: '',
      awardYear: year,
      basis: 'merit',
      note: '',
      receivedOn: today,
    });
  }
};

/** Everything of the sample but the meeting: units, people with five years of history, campaigns and nominations. */
export const seedSampleCouncil = (db: WriteDb, when: When): void => {
  const random = createRandom(20_251_101);
  const units = seedUnits(db);
  const people = seedPeople(db, units, when.year, random);
  const collectives = seedCollectives(db, units, when.year, random);
  seedHouseholds(db, units, random);
  seedInvestigation(db, people, when.year);
  seedCouncil(db);
  seedCampaigns(db, when);
  const individuals = people
    .filter(({ person }) => person.career === 'ready' || person.career === 'outstanding')
    .map(
      ({ person, unit }): Proposed => ({
        recipientId: person.id,
        kind: 'individual',
        name: person.name,
        honorific: person.honorific,
        position: person.position,
        unit,
        awardCode: person.career === 'ready' ? 'CSTD_TINH' : 'BK_TINH',
        achievements: `Hoàn thành xuất sắc nhiệm vụ năm ${when.year - 1} và năm ${when.year}`,
      }),
    );
  const doubtful = people
    .filter(({ person }, index) => (person.career === 'unknown' || person.career === 'interrupted') && index % 4 === 0)
    .map(
      ({ person, unit }): Proposed => ({
        recipientId: person.id,
        kind: 'individual',
        name: person.name,
        honorific: person.honorific,
        position: person.position,
        unit,
        awardCode: 'BK_TINH',
        achievements: '',
      }),
    );
  const groups = collectives
    .filter((_, index) => index % 2 === 0)
    .map(
      ({ id, name, unit }): Proposed => ({
        recipientId: id,
        kind: 'collective',
        name,
        honorific: '',
        position: '',
        unit,
        awardCode: 'TTLDXS',
        achievements: `Hoàn thành xuất sắc nhiệm vụ năm ${when.year}`,
      }),
    );
  seedDossiers(db, [...groups, ...individuals.slice(0, 44), ...doubtful], when);
};

/** The prepared meeting: everyone present, the accepted dossiers on the agenda, nothing voted yet. */
export const seedSampleMeeting = (db: WriteDb, agenda: readonly string[], { today }: When, edition: string): void => {
  insertMeeting(db, {
    id: SAMPLE_MEETING_ID,
    councilId: SAMPLE_COUNCIL_ID,
    campaignId: SAMPLE_CAMPAIGN_ID,
    heldOn: today,
    startedAt: '14:00',
    endedAt: '',
    place: 'Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh',
    state: 'open',
    edition,
  });
  for (const [index] of COUNCIL_MEMBERS.entries()) {
    putAttendance(db, {
      meetingId: SAMPLE_MEETING_ID,
      memberId: `sample-member-${String(index + 1).padStart(2, '0')}`,
      attendance: 'present',
      reason: '',
    });
  }
  for (const [index, dossierId] of agenda.entries())
    insertItem(db, { meetingId: SAMPLE_MEETING_ID, dossierId, position: index + 1 });
};
