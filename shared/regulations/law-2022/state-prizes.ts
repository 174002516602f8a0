import type { AwardRule } from '#shared/domain/eligibility/rules';
import { attestLine, stateForm } from '#shared/regulations/law-2022/state-form';

const AUTHOR =
  'Tác giả, đồng tác giả công trình, tác phẩm đã công bố, sử dụng từ 02/9/1945; chấp hành tốt chủ trương, chính sách, pháp luật.';

const GT_HCM: AwardRule = stateForm({
  code: 'GT_HCM',
  name: 'Giải thưởng Hồ Chí Minh',
  shortName: 'GT Hồ Chí Minh',
  quoted: true,
  recipientKinds: ['individual'],
  historyYears: 1,
  criteria: [
    attestLine('gt-hcm.68', 'khoản 1, khoản 2 Điều 68', AUTHOR),
    attestLine(
      'gt-hcm.69.1.a',
      'điểm a, điểm b khoản 1 Điều 69',
      'Công trình, tác phẩm đặc biệt xuất sắc, giá trị rất cao về khoa học, văn học, nghệ thuật, tư tưởng.',
    ),
    attestLine(
      'gt-hcm.69.1.c',
      'điểm c khoản 1 Điều 69',
      'Có tác dụng lớn phục vụ sự nghiệp cách mạng, ảnh hưởng rộng lớn, lâu dài trong đời sống Nhân dân.',
    ),
  ],
});

const GT_NN: AwardRule = stateForm({
  code: 'GT_NN',
  name: 'Giải thưởng Nhà nước',
  shortName: 'GT Nhà nước',
  quoted: true,
  recipientKinds: ['individual'],
  historyYears: 1,
  criteria: [
    attestLine('gt-nn.68', 'khoản 1, khoản 2 Điều 68', AUTHOR),
    attestLine(
      'gt-nn.70.1',
      'điểm a, điểm b, điểm c khoản 1 Điều 70',
      'Công trình khoa học công nghệ hiệu quả kinh tế; hoặc sách giáo khoa, giáo trình dùng rộng rãi; hoặc tác phẩm văn học, nghệ thuật, lý luận phê bình giá trị cao.',
    ),
  ],
});

/** Giải thưởng: Điều 68–70 Luật 2022. */
export const STATE_PRIZES: readonly AwardRule[] = [GT_HCM, GT_NN];
