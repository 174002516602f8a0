import type { AwardRule } from '#shared/domain/eligibility/rules';
import { ballotOf } from '#shared/regulations/ballot-rules';
import { attestLine, stateForm } from '#shared/regulations/law-2022/state-form';
import { always, whenRelevant } from '#shared/regulations/papers';

const HERO_BALLOT = ballotOf(90, 'khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP');
const INDIVIDUALS = { kinds: ['individual'] } as const;
const COLLECTIVES = { kinds: ['collective'] } as const;
const BY_WORK = ['merit', 'contribution', 'thematic'] as const;

const DH_TINHAH: AwardRule = stateForm({
  code: 'DH_TINHAH',
  name: '“Tỉnh Anh hùng”, “Thành phố Anh hùng”',
  shortName: 'Tỉnh, Thành phố Anh hùng',
  quoted: false,
  recipientKinds: ['collective'],
  historyYears: 1,
  criteria: [
    attestLine(
      'dh-tinhah.60.1',
      'khoản 1 Điều 60',
      'Tỉnh, thành phố trực thuộc trung ương có thành tích đặc biệt xuất sắc, toàn diện và đóng góp to lớn cho đất nước.',
    ),
    attestLine(
      'dh-tinhah.60.2',
      'khoản 2 Điều 60',
      'Năng động, sáng tạo, là trung tâm kinh tế, văn hóa, khoa học, là động lực của khu vực và cả nước.',
    ),
    attestLine(
      'dh-tinhah.60.3',
      'khoản 3 Điều 60',
      'Tổ chức đảng, chính quyền, Mặt trận, đoàn thể đoàn kết, thống nhất.',
    ),
  ],
});

const DH_BMVNAH: AwardRule = stateForm({
  code: 'DH_BMVNAH',
  name: 'Bà mẹ Việt Nam anh hùng',
  shortName: 'Bà mẹ VNAH',
  quoted: true,
  recipientKinds: ['individual'],
  historyYears: 1,
  criteria: [
    attestLine(
      'dh-bmvnah.61',
      'khoản 1, khoản 2 Điều 61',
      'Bà mẹ có nhiều cống hiến, hy sinh vì Tổ quốc, thuộc trường hợp do Ủy ban Thường vụ Quốc hội quy định.',
    ),
  ],
});

const KINDS = ['individual', 'collective'] as const;

const hero = (
  row: Pick<AwardRule, 'name' | 'shortName' | 'criteria'> & { code: 'DH_AHLLVT' | 'DH_AHLD' },
): AwardRule => ({
  ...stateForm({ ...row, quoted: true, recipientKinds: KINDS, historyYears: 10, noStretchFor: KINDS }),
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    always('ballotResult'),
    whenRelevant('consultation'),
  ],
  ballot: HERO_BALLOT,
});

const DH_AHLLVT = hero({
  code: 'DH_AHLLVT',
  name: 'Anh hùng Lực lượng vũ trang nhân dân',
  shortName: 'Anh hùng LLVTND',
  criteria: [
    attestLine(
      'dh-ahllvt.62.1.a',
      'điểm a khoản 1 Điều 62',
      'Tuyệt đối trung thành, chấp hành tốt pháp luật, bản lĩnh vững vàng, là tấm gương mẫu mực về mọi mặt.',
      INDIVIDUALS,
    ),
    attestLine(
      'dh-ahllvt.62.1.b',
      'điểm b khoản 1 Điều 62',
      'Có hành động anh hùng, thành tích đặc biệt xuất sắc nêu gương toàn quốc, hoặc công trình nghiên cứu giá trị đặc biệt đã ứng dụng.',
      { ...INDIVIDUALS, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahllvt.62.1.c',
      'điểm c khoản 1 Điều 62',
      'Giỏi kỹ thuật, chiến thuật, nghiệp vụ; hoàn thành xuất sắc mọi nhiệm vụ; có công lớn bồi dưỡng đồng đội.',
      { ...INDIVIDUALS, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahllvt.62.2.a',
      'điểm a, điểm b khoản 2 Điều 62',
      'Thành tích đặc biệt xuất sắc, sáng tạo, dũng cảm; nhiều đóng góp cho quốc phòng, an ninh từ 10 năm trở lên.',
      { ...COLLECTIVES, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahllvt.62.2.c',
      'điểm c, điểm d khoản 2 Điều 62',
      'Dẫn đầu về sáng kiến, ứng dụng khoa học kỹ thuật, đào tạo cán bộ, chiến sĩ; an toàn tuyệt đối về người và tài sản.',
      { ...COLLECTIVES, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahllvt.62.2.dd',
      'điểm đ, điểm e khoản 2 Điều 62',
      'Trung thành; tổ chức đảng, đoàn thể vững mạnh; đoàn kết, chăm lo đời sống; được Nhân dân địa phương tin yêu.',
      COLLECTIVES,
    ),
    attestLine(
      'dh-ahllvt.62.3',
      'khoản 3 Điều 62',
      'Thành tích đặc biệt xuất sắc đột xuất trong chiến đấu, phục vụ chiến đấu, huấn luyện, giữ gìn an ninh, trật tự.',
      { bases: ['unexpected'] },
    ),
  ],
});

const DH_AHLD = hero({
  code: 'DH_AHLD',
  name: 'Anh hùng Lao động',
  shortName: 'Anh hùng Lao động',
  criteria: [
    attestLine(
      'dh-ahld.63.1.a',
      'điểm a khoản 1 Điều 63',
      'Tuyệt đối trung thành, chấp hành tốt pháp luật, tận tụy, liêm chính, là tấm gương mẫu mực về mọi mặt.',
      INDIVIDUALS,
    ),
    attestLine(
      'dh-ahld.63.1.b',
      'điểm b khoản 1 Điều 63',
      'Lao động sáng tạo, năng suất, chất lượng cao, lập thành tích đặc biệt xuất sắc.',
      { ...INDIVIDUALS, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahld.63.1.c',
      'điểm c khoản 1 Điều 63',
      'Đóng góp quan trọng cho đơn vị, địa phương, ngành, đất nước từ 10 năm trở lên, được tập thể suy tôn.',
      { ...INDIVIDUALS, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahld.63.1.d',
      'điểm d khoản 1 Điều 63',
      'Nhiều thành tích nghiên cứu, ứng dụng khoa học; có sáng kiến, công trình, tác phẩm hiệu quả cao trong toàn quốc.',
      { ...INDIVIDUALS, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahld.63.1.dd',
      'điểm đ khoản 1 Điều 63',
      'Có công lớn đào tạo đồng nghiệp, thế hệ trẻ; hướng dẫn kỹ thuật, chuyển giao công nghệ, kinh nghiệm.',
      { ...INDIVIDUALS, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahld.63.2.a',
      'điểm a, điểm b khoản 2 Điều 63',
      'Lao động sáng tạo đặc biệt xuất sắc; dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả từ 10 năm trở lên.',
      { ...COLLECTIVES, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahld.63.2.c',
      'điểm c, điểm d khoản 2 Điều 63',
      'Dẫn đầu toàn quốc về áp dụng, đổi mới khoa học công nghệ, chuyển đổi số; là điển hình về đào tạo.',
      { ...COLLECTIVES, bases: BY_WORK },
    ),
    attestLine(
      'dh-ahld.63.2.dd',
      'điểm đ, điểm e khoản 2 Điều 63',
      'Nội bộ đoàn kết, tổ chức vững mạnh; bảo đảm quyền lợi người lao động, an toàn; được Nhân dân địa phương ca ngợi.',
      COLLECTIVES,
    ),
    attestLine(
      'dh-ahld.63.3',
      'khoản 3 Điều 63',
      'Thành tích đặc biệt xuất sắc đột xuất trong xây dựng và bảo vệ Tổ quốc.',
      { bases: ['unexpected'] },
    ),
  ],
});

/** Danh hiệu vinh dự nhà nước that are not of a profession: Điều 60–63 Luật 2022. */
export const STATE_HONOURS: readonly AwardRule[] = [DH_TINHAH, DH_BMVNAH, DH_AHLLVT, DH_AHLD];
