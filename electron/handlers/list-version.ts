import type { ReadDb } from '#db/council-db';
import type { CampaignRow } from '#db/queries/campaigns';
import type { CampaignNominee } from '#db/queries/duplicates';
import { listsOfCampaign } from '#db/queries/kept-lists';
import { nomineesOf } from '#electron/handlers/list-duplicates';
import type { VersionAnswer } from '#shared/domain/nomination-list/desk-decisions';
import { codesOf } from '#shared/domain/nomination-list/duplicates';
import type { ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import {
  compareVersions,
  type FormerNominee,
  likelyFormerList,
  type MeantRow,
  type VersionDifference,
} from '#shared/domain/nomination-list/list-versions';
import { saysSupplement } from '#shared/domain/nomination-list/supplement-title';
import type { Output } from '#shared/ipc/contract';
import { listFileTexts } from '#shared/text/vi/list-files';

type SentVersion = NonNullable<Output<'lists.read'>['version']>;

/** As many names as a person reads before a list is taken in. */
const NAMES_SHOWN = 200;

const firstOf = <T, Shown>(all: readonly T[], show: (one: T) => Shown) => ({
  total: all.length,
  first: all.slice(0, NAMES_SHOWN).map(show),
});

const nameOfRow = (row: NomineeRow) => ({ name: row.fullName, unit: row.unit ?? '', awards: [...codesOf(row)] });

const formerOf = (nominees: readonly CampaignNominee[], listId: string): readonly FormerNominee[] =>
  nominees.filter((nominee) => nominee.listId === listId);

/** What differs, as the page is told: of many names the first. */
export const sentDifference = ({ same, changed, added, gone }: VersionDifference) => ({
  same,
  changed: firstOf(changed, ({ row, fields, awardsAdded }) => ({
    ...nameOfRow(row),
    awards: [...awardsAdded],
    fields: [...fields],
  })),
  added: firstOf(added, nameOfRow),
  gone: firstOf(gone, ({ nominee, awardCodes }) => ({
    name: nominee.fullName,
    unit: nominee.unit ?? '',
    awards: [...awardCodes],
  })),
});

type Asked = {
  readonly campaign: Pick<CampaignRow, 'id' | 'name'>;
  readonly fileName: string;
  readonly version: VersionAnswer | null;
  readonly reading: Pick<ListReading, 'tables' | 'ignoredRows'>;
};

/** Our own sheet of faulty rows, sent back: a few rows of their list, which they must not take the place of. */
const isOfFaultyRows = ({ reading }: Asked): boolean =>
  reading.tables.some(({ columns }) => {
    const heads = new Set(columns.map(({ label }) => label));
    return heads.has(listFileTexts.faulty.why) && heads.has(listFileTexts.faulty.todo);
  });

/** The lists that this one may be a version of; what adds to others is one only of a list that did so, too. */
const versionable = ({ campaign, fileName, reading }: Asked, lists: ReturnType<typeof listsOfCampaign>) => {
  const titles = reading.ignoredRows.flatMap(({ reason, text }) => (reason === 'title' ? [text] : []));
  if (!saysSupplement(titles, fileName, campaign.name)) return lists;
  return lists.filter((list) => saysSupplement([], list.fileName, campaign.name));
};

const likelyOf = (
  asked: Asked,
  meant: readonly MeantRow[],
  nominees: readonly CampaignNominee[],
  lists: ReturnType<typeof listsOfCampaign>,
): string | null => {
  if (isOfFaultyRows(asked)) return null;
  const ids = new Set(versionable(asked, lists).map(({ id }) => id));
  return likelyFormerList(
    meant,
    nominees.filter(({ listId }) => listId !== null && ids.has(listId)),
  );
};

/**
 * The earlier list of the campaign of which the rows are likely a later version, or that the secretary named, and what
 * differs; null where there is none. A row that waits (`isTaken` says no) goes on with no dossier: its nominee is among those
 * that would go.
 */
export const versionOf = (
  db: ReadDb,
  asked: Asked,
  meant: readonly MeantRow[],
  isTaken: (row: NomineeRow) => boolean,
): SentVersion | null => {
  const { campaign, version } = asked;
  const [nominees] = nomineesOf(db, campaign.id);
  const lists = listsOfCampaign(db, campaign.id);
  const named = lists.find(({ id }) => id === version?.of);
  const likely = named === undefined ? likelyOf(asked, meant, nominees, lists) : null;
  const list = named ?? lists.find(({ id }) => id === likely);
  if (list === undefined) return null;
  const former = formerOf(nominees, list.id);
  const taken = meant.filter(({ row }) => isTaken(row));
  const meantIds = new Set(meant.map(({ recipientId }) => recipientId));
  const formerIds = [...new Set(former.map(({ recipientId }) => recipientId))];
  return {
    listId: list.id,
    fileName: list.fileName,
    receivedOn: list.receivedOn,
    common: formerIds.filter((id) => meantIds.has(id)).length,
    nominees: formerIds.length,
    replaces: named === undefined ? null : (version?.replaces ?? null),
    ...sentDifference(compareVersions(former, taken)),
  };
};
