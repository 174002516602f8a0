import { describe, expect, it } from 'vitest';
import { composePaper } from '#shared/documents/registry';
import type { MinutesFacts } from '#shared/domain/minutes-facts';
import { quangBinhMinutes, quangBinhMinutesWords } from '#tests/builders/decision-facts';
import { paperWords } from '#tests/builders/paper-words';

const words = (facts: MinutesFacts): string[] => paperWords(composePaper('minutes', facts));

describe('the minutes of a council meeting', () => {
  it('say what was recorded, in the order of form 1.9', () => {
    expect(words(quangBinhMinutes())).toEqual(quangBinhMinutesWords());
  });

  it('name who was absent and why, and count written opinions', () => {
    const absent = [{ name: 'Bùi Thị Uyên', post: 'Ủy viên', reason: 'đi công tác' }];
    const text = words(quangBinhMinutes({ absent, present: 8, writtenOpinions: 1 })).join('\n');
    expect(text).toContain(
      'Có mặt: 08/09; Vắng: 01, gồm Bùi Thị Uyên, Ủy viên (đi công tác); Gửi ý kiến bằng văn bản: 01.',
    );
  });

  it('leave room for a time that was not recorded', () => {
    expect(words(quangBinhMinutes({ endedAt: '' })).join('\n')).toContain('kết thúc vào       giờ      phút, ngày 26');
  });
});
