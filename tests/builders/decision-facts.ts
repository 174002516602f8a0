import { readFileSync } from 'node:fs';
import type { AwardedList, DecisionFacts, ListedRecipient } from '#shared/domain/decision-facts';
import type { MinutesFacts } from '#shared/domain/minutes-facts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/decisions/${name}`, import.meta.url), 'utf8');

const linesOf = (name: string): string[] => fixture(name).trimEnd().split('\n');

/** Decision 2871/QĐ-UBND of 24 October 2022, Quảng Bình: a real one, and the words it must come out with. */
export const quangBinhDecision = (changes: Partial<DecisionFacts> = {}): DecisionFacts => {
  const facts: DecisionFacts = JSON.parse(fixture('quang-binh-2871.json'));
  return { ...facts, ...changes };
};
/** The list lines of decision 2871, by the names that the list of Sở Tư pháp gives the same recipients. */
export const quangBinhLines: Readonly<Record<string, string>> = {
  'Phòng Phổ biến, giáo dục pháp luật': 'Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp',
  'Công an tỉnh Quảng Bình': 'Công an tỉnh',
  'Đài Phát thanh truyền hình tỉnh Quảng Bình': 'Đài Phát thanh và Truyền hình Quảng Bình',
  'UBND huyện Quảng Ninh': 'Ủy ban nhân dân huyện Quảng Ninh',
  'Sở Tài nguyên và Môi trường tỉnh Quảng Bình': 'Sở Tài nguyên và Môi trường',
  'Trương Quang Sáng': 'Ông Trương Quang Sáng, Phó Giám đốc Sở Tư pháp',
  'Lê Văn Tiến': 'Đại tá Lê Văn Tiến, Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  'Đặng Đại Bàng': 'Ông Đặng Đại Bàng, Bí thư Đoàn TNCS Hồ Chí Minh tỉnh Quảng Bình',
  'Nguyễn Văn Tình': 'Ông Nguyễn Văn Tình, Phó Chủ tịch UBND thị xã Ba Đồn',
};
export const quangBinhDecisionWords = (): string[] => linesOf('quang-binh-2871.txt');

/** Minutes 02/BB-STP of 26 September 2022, Sở Tư pháp Quảng Bình, with open votes written as counts. */
export const quangBinhMinutes = (changes: Partial<MinutesFacts> = {}): MinutesFacts => {
  const facts: MinutesFacts = JSON.parse(fixture('quang-binh-bb-02.json'));
  return { ...facts, ...changes };
};
export const quangBinhMinutesWords = (): string[] => linesOf('quang-binh-bb-02.txt');

export const aRecipient = (changes: Partial<ListedRecipient> = {}): ListedRecipient => ({
  kind: 'individual',
  line: null,
  honorific: 'Bà',
  name: 'Đặng Thị Hòa',
  post: 'Chuyên viên Văn phòng HĐND và UBND xã Mai Thủy',
  unit: null,
  amount: null,
  note: '',
  ...changes,
});

export const advancedWorkers = (recipients: readonly ListedRecipient[]): AwardedList => ({
  award: { printedName: 'Lao động tiên tiến', category: 'emulationTitle' },
  recipients,
});

export const certificates = (recipients: readonly ListedRecipient[]): AwardedList => ({
  award: { printedName: 'Giấy khen của Chủ tịch UBND xã', category: 'commendationForm' },
  recipients,
});

const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi'];
const GIVEN_NAMES = ['Hương', 'Thắng', 'Nguyệt', 'Đức', 'Quỳnh', 'Ánh', 'Uyên', 'Vượng'];

/** Invented people of invented units, enough of them to fill pages. */
export const manyRecipients = (count: number): ListedRecipient[] =>
  Array.from({ length: count }, (_, index) =>
    aRecipient({
      honorific: index % 2 === 0 ? 'Ông' : 'Bà',
      name: `${FAMILY_NAMES[index % FAMILY_NAMES.length]} Văn ${GIVEN_NAMES[index % GIVEN_NAMES.length]}`,
      post: 'Giáo viên Trường Trung học cơ sở Mai Thủy',
      unit: `Trường THCS số ${Math.floor(index / 25) + 1}`,
      amount: 702_000,
    }),
  );
