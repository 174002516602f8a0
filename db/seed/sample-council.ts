import type { WriteDb } from '#db/council-db';
import { insertCampaign } from '#db/queries/campaigns';
import { insertCouncil, insertMember } from '#db/queries/councils';
import { putSigner } from '#db/queries/decisions';
import { insertItem, insertMeeting, putAttendance } from '#db/queries/meetings';
import { insertDossier, nextSequence } from '#db/queries/new-dossiers';
import { createRandom } from '#db/seed/random';
import { COUNCIL_MEMBERS, LAUNCHED_CAMPAIGNS, SAMPLE_PROVINCE } from '#db/seed/sample-names';
import { type SampleUnit, seedSampleRegistry } from '#db/seed/sample-registry';
import type { AwardCode } from '#shared/domain/award-code';
import type { LocalDate } from '#shared/lib/local-date';

type When = { readonly year: number; readonly today: LocalDate; readonly now: string };

export const SAMPLE_CAMPAIGN_ID = 'sample-campaign-yearly';
export const SAMPLE_MEETING_ID = 'sample-meeting';
export const SAMPLE_COUNCIL_ID = 'sample-council';

const COUNCIL_SINCE = '2021-07-01';

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
  const { people, collectives } = seedSampleRegistry(db, when.year, createRandom(20_251_101));
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
