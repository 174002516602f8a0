import type { SheetValues } from '#shared/domain/certificate/placeholders';
import { LONG_ACHIEVEMENTS, LONG_NAMES, LONG_POSTS, someValues } from '#tests/builders/certificate';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'] as const;
const GIVEN = ['Thị Hồng Nhung', 'Văn Khánh', 'Quốc Dũng', 'Thị Ước', 'Minh Đức', 'Thúy Hằng', 'Gia Bảo'] as const;

/** Person number so and so: every tenth has a long name, post and achievement. */
export const somebody = (index: number): SheetValues => {
  const long = index % 10 === 0;
  const name = `${FAMILY[index % FAMILY.length]} ${GIVEN[index % GIVEN.length]}`;
  return someValues({
    name: long ? (LONG_NAMES[index % LONG_NAMES.length] ?? name) : name,
    ...(long && {
      post: LONG_POSTS[index % LONG_POSTS.length] ?? '',
      achievement: LONG_ACHIEVEMENTS[index % LONG_ACHIEVEMENTS.length] ?? '',
    }),
    goldBook: String(index + 1),
  });
};
