import type { WriteDb } from '#db/council-db';
import { insertAward, insertDiscipline, insertInitiative, insertInvestigation, putRating } from '#db/queries/history';
import {
  insertCollective,
  insertHousehold,
  insertPerson,
  putCollectiveYear,
  setHistoryKnownFrom,
} from '#db/queries/recipients';
import { insertUnit } from '#db/queries/units';
import type { Random } from '#db/seed/random';
import { COMMUNES, DEPARTMENTS, OFFICES, SAMPLE_OFFICE, SAMPLE_PROVINCE } from '#db/seed/sample-names';
import { type SamplePerson, samplePerson } from '#db/seed/sample-people';
import type { AwardCode } from '#shared/domain/award-code';

export type SampleUnit = { readonly id: string; readonly name: string };

const PEOPLE_PER_UNIT = 14;

/** A fifth of those rated HTTNV or better in a unit of this size. */
const OUTSTANDING_PER_UNIT = 2;

/** This department rated more people HTXSNV than it may, so that the meters have something to show. */
const GENEROUS_UNIT = DEPARTMENTS.indexOf('Sở Tài chính');

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
  units.flatMap((unit, unitIndex) => {
    let outstanding = 0;
    return Array.from({ length: PEOPLE_PER_UNIT }, (_, index) => {
      const isPlaceLeft = outstanding < OUTSTANDING_PER_UNIT || unitIndex === GENEROUS_UNIT;
      const person = samplePerson(unitIndex * PEOPLE_PER_UNIT + index + 1, year, random, isPlaceLeft);
      if (person.ratings.some(({ level }) => level === 'HTXSNV')) outstanding += 1;
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
    });
  });

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
    const head = samplePerson(900 + index, 2025, random, true);
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

/** Units, and their people, collectives and households with five years of history that end with `year`. */
export const seedSampleRegistry = (db: WriteDb, year: number, random: Random) => {
  const units = seedUnits(db);
  const people = seedPeople(db, units, year, random);
  const collectives = seedCollectives(db, units, year, random);
  seedHouseholds(db, units, random);
  seedInvestigation(db, people, year);
  return { people, collectives };
};
