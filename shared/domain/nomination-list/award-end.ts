/** Where the words of an award end in running text; “Giáo dục và Đào tạo” goes on, “và Giấy khen” does not. */
const END =
  /[:;,.()“”"\n]|\s(?:cho|vì(?!\s+(?:sự nghiệp|an ninh))|đối với|do|đã|có (?:nhiều )?thành tích|trong|gồm|kèm|để|phong trào|chuyên đề|đột xuất|cá nhân|hộ gia đình|giai đoạn|đợt|quý|tháng|theo|về|tại|nhân(?=\s+dịp)|các(?=\s+(?:tập thể|cá nhân))|năm(?=\s*$|\s+(?:học|công tác|\d|\.|…))|và(?=\s+(?:(?:đề nghị |xét |tặng |công nhận )*(?:danh hiệu|hình thức|bằng khen|giấy khen|cờ|chiến s[iĩỹ]|tập thể|lao động tiên tiến|kỷ niệm chương|huân chương|biểu dương|tặng|trao|thưởng|khen|cá nhân|hộ gia đình))))(?=[\s:,.]|$)/iu;
const END_WITHOUT_MARKS =
  /[:;,.()“”"\n]|\s(?:cho|vi(?! su nghiep| an ninh)|doi voi|do|da|co (?:nhieu )?thanh tich|trong|gom|phong trao|chuyen de|dot xuat|ca nhan|giai doan|dot|theo|ve|tai|nam(?=\s+(?:hoc|\d))|va(?=\s+(?:danh hieu|bang khen|giay khen|co thi dua|chien s[iy]|tap the|lao dong tien tien|tang)))(?=[\s:,.]|$)/i;

const endOfAward = (rest: string): number =>
  (/^\p{ASCII}*$/u.test(rest) ? END_WITHOUT_MARKS : END).exec(rest)?.index ?? rest.length;

/** `Kỷ niệm chương “Vì sự nghiệp giáo dục”`: which one, in quotes right behind the form. */
const HAS_NAME = /^(?:kỷ niệm chương|knc|huy chương|huân chương|giải thưởng)$/iu;
const NAME_BEHIND = /^\s*["“«][^"“”«»\n]{3,120}["”»]/u;
const GOES_ON = /^\s(?:hạng|của)\s/iu;

/** How long the words of an award are at the front of running text. `begun` are the letters of its form: `Bằng khen`. */
export const lengthOfAward = (text: string, begun: number): number => {
  const behind = text.slice(begun);
  const name = HAS_NAME.test(text.slice(0, begun).normalize('NFC')) ? NAME_BEHIND.exec(behind)?.[0] : undefined;
  if (name === undefined) return begun + endOfAward(behind);
  const after = behind.slice(name.length);
  return begun + name.length + (GOES_ON.test(after) ? endOfAward(after) : 0);
};
