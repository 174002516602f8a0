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
      'Có mặt: 08/09; Vắng: 01, gồm đồng chí Bùi Thị Uyên, Ủy viên (đi công tác); Gửi ý kiến bằng văn bản: 01.',
    );
  });

  it('address members as their council does, and leave a name that brings its own address', () => {
    const chair = { name: 'Trần Chí Tiến', post: '' };
    const text = words(quangBinhMinutes({ chair, secretary: { name: 'Đại tá Lê Văn Tiến', post: 'Ủy viên' } }));
    expect(text).toContain('Chủ trì: Đồng chí Trần Chí Tiến.');
    expect(text).toContain('Thư ký: Đại tá Lê Văn Tiến, Ủy viên.');
    expect(text.filter((line) => line === 'Trần Chí Tiến')).toHaveLength(1);
  });

  it('leave room for a time that was not recorded', () => {
    expect(words(quangBinhMinutes({ endedAt: '' })).join('\n')).toContain('kết thúc vào       giờ      phút, ngày 26');
  });

  it('name who came in a member’s place, and print both rounds of a second vote', () => {
    const [vote, ...others] = quangBinhMinutes().votes;
    if (vote === undefined) throw new Error('The minutes have no votes');
    const firstRound = { agreed: 5, disagreed: 4, base: 9 };
    const substitutes = [{ name: 'Bùi Thị Uyên', post: 'Ủy viên', substitute: 'Đỗ Văn Khải' }];
    const voted = { ...vote, agreed: 8, disagreed: 1, base: 9, firstRound };
    const text = words(quangBinhMinutes({ substitutes, votes: [voted, ...others] })).join('\n');
    expect(text).toContain('Cử người dự thay: 01, gồm đồng chí Đỗ Văn Khải thay đồng chí Bùi Thị Uyên, Ủy viên.');
    expect(text).toContain('Vòng 1: 5/9; vòng 2: 8/9');
    expect(text).toContain('Vòng 1: 4; vòng 2: 1');
  });
});
