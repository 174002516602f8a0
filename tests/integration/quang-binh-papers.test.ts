import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { councilApp } from '#tests/builders/council-app';
import { QUANG_BINH_WORDS, quangBinhPapers } from '#tests/builders/quang-binh-papers';
import { wordLines, zipEntries } from '#tests/builders/word-file';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the papers of Sở Tư pháp Quảng Bình, September 2022, from data', () => {
  const app = councilApp({ today: localDate('2022-09-28') });
  let made: Awaited<ReturnType<typeof quangBinhPapers>>;
  beforeAll(async () => {
    made = await quangBinhPapers(app);
  });
  afterAll(() => app.close());

  const exported = async (id: string): Promise<string[]> => {
    app.saved.splice(0);
    await app.expectOk('papers.export', { id, formats: ['docx', 'xlsx'] });
    const docx = app.saved.find(({ name }) => name.endsWith('.docx'))?.bytes ?? new Uint8Array();
    return wordLines(zipEntries(docx).get('word/document.xml') ?? '').map(({ text }) => tidy(text));
  };

  it('prints submission 2753 word for word, with its list', async () => {
    expect(await exported(made.submission)).toEqual(QUANG_BINH_WORDS.submission);
  });

  it('prints minutes 02 word for word, with the slip of the typist', async () => {
    const words = await exported(made.minutes);
    expect(words).toEqual(QUANG_BINH_WORDS.minutes);
    expect(words).toContain('Ông Đặn g Đại Bàng, Bí thư Tỉnh đoàn tỉnh Quảng Bình');
  });

  it('proposes the sentence of the show of hands by itself', () => {
    expect(made.proposed.fields).toMatchObject({
      resolution:
        'Hội đồng Thi đua - Khen thưởng Sở Tư pháp đã thống nhất và biểu quyết 09/09 thành viên có mặt (100%)',
    });
  });
});
