import type { Found, ProofFacts } from '#shared/domain/proof-reading/proof-facts';
import { writtenDays } from '#shared/domain/proof-reading/written-days';
import { formatSlashed, type LocalDate } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';

/** What the decision rests on and that is dated after the day of signing. */
export const basisAfterSigning = ({ texts, issuedOn }: ProofFacts): Found[] => {
  if (issuedOn === null) return [];
  return texts
    .filter(({ place }) => place.field === 'legalBases')
    .flatMap(({ place, text }) =>
      writtenDays(text)
        .filter(({ day }) => day > issuedOn)
        .map(({ written }) => ({ place, details: { written, signed: formatSlashed(issuedOn) } })),
    );
};

/** The council met after the day of signing. */
export const meetingAfterSigning = ({ meetingOn, issuedOn }: ProofFacts): Found[] =>
  meetingOn === null || issuedOn === null || meetingOn <= issuedOn
    ? []
    : [
        {
          place: { field: 'issuedOn' },
          details: { met: formatSlashed(meetingOn), signed: formatSlashed(issuedOn) },
        },
      ];

/** The standing body reports to whoever signs after the council met: its own paper may be later. */
const STANDING = /Nội vụ|Thường trực|Hội đồng|Văn phòng|Văn hóa - Xã hội|Tổ chức cán bộ|Ban Thi đua|SNV|TĐKT|HĐTĐ/u;

type CitedPaper = { readonly whose: string; readonly number: string; readonly day: LocalDate };

const citedSubmissions = (text: string): CitedPaper[] => {
  const cuts = [...text.matchAll(/Tờ trình/gu)].map(({ index }) => index);
  return cuts.flatMap((from, order) => {
    const own = text.slice(from, cuts[order + 1] ?? text.length);
    const whose = text.slice(cuts[order - 1] ?? 0, from).replace(/^.*?\d{4}/u, '');
    const [day] = writtenDays(own);
    const number = /số\s*:?\s*(\S+)/u.exec(own)?.[1] ?? '';
    return day === undefined ? [] : [{ whose, number, day: day.day }];
  });
};

/** A unit's tờ trình that is later than the meeting which weighed it. */
export const submissionAfterMeeting = ({ texts, papers, meetingOn }: ProofFacts): Found[] => {
  if (meetingOn === null) return [];
  const met = formatSlashed(meetingOn);
  const cited = texts
    .filter(({ place }) => place.field === 'legalBases')
    .flatMap(({ place, text }) =>
      citedSubmissions(text)
        .filter(({ whose, number, day }) => day > meetingOn && !STANDING.test(whose) && !STANDING.test(number))
        .map(({ number, day }) => ({ place, details: { paper: number, day: formatSlashed(day), met } })),
    );
  const kept = papers.flatMap(({ kind, title, dated }): Found[] =>
    kind === 'submission' && dated !== null && dated > meetingOn && !STANDING.test(title)
      ? [{ place: { field: 'legalBases', index: 0 }, details: { paper: title, day: formatSlashed(dated), met } }]
      : [],
  );
  return [...cited, ...kept];
};

/** The day of signing lies in the future. */
export const signedInFuture = ({ issuedOn, today }: ProofFacts): Found[] =>
  issuedOn === null || issuedOn <= today
    ? []
    : [{ place: { field: 'issuedOn' }, details: { signed: formatSlashed(issuedOn) } }];

const rightDay = (day: number): string => twoDigits(day);
const rightMonth = (month: number): string => (month <= 2 ? twoDigits(month) : String(month));

/** Zeros of days and months: below 10 a day takes one, of the months only 1 and 2 (NĐ 30/2020, Phụ lục I). */
export const wrongDayZeros = ({ texts }: ProofFacts): Found[] =>
  texts.flatMap(({ place, text }) =>
    [...text.matchAll(/ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)/gu)].flatMap(
      ([written, day = '', month = '']): Found[] => {
        const right = `ngày ${rightDay(Number(day))} tháng ${rightMonth(Number(month))}`;
        return written.replace(/\s+/gu, ' ') === right ? [] : [{ place, details: { written, right } }];
      },
    ),
  );
