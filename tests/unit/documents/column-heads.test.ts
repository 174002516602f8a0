import { expect, it } from 'vitest';
import { runningText } from '#shared/documents/running-text';
import { columnField } from '#shared/documents/templates/list-columns';
import { papers } from '#shared/text/vi/papers';

it('a head names the same field whether a paper was issued before it was reworded or after', () => {
  for (const head of [papers.list.columns.award, papers.submission.columns.award, 'Danh hiệu/Hình thức'])
    expect(columnField(head)).toBe('hinh_thuc');
  for (const head of [papers.supplement.columns.name, 'Họ tên/tập thể']) expect(columnField(head)).toBe('ho_ten');
});

it('a text that announces what follows stays with it', () => {
  const [announcing, told] = runningText(['Lý do cụ thể như sau:', 'Thiếu báo cáo thành tích']);
  expect([announcing?.keepWithNext, told?.keepWithNext]).toEqual([true, undefined]);
});
