import type { AnnulmentRules } from '#shared/domain/decision-register/annulment-grounds';

const CLAUSE = 'khoản 2 Điều 93';

/** Điều 93 of Luật Thi đua, khen thưởng 06/2022/QH15, in force since 01/01/2024; earlier decisions are annulled by it too. */
export const ANNULMENT: AnnulmentRules = {
  law: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  effectClause: CLAUSE,
  competenceClause: 'khoản 8 Điều 93',
  stateHonoursClause: 'khoản 7 Điều 93',
  grounds: [
    {
      id: 'falseMerit',
      clause: `điểm a ${CLAUSE}`,
      text: 'có hành vi gian dối trong việc kê khai công trạng, thành tích để được tặng danh hiệu thi đua, hình thức khen thưởng',
    },
    {
      id: 'falsePapers',
      clause: `điểm b ${CLAUSE}`,
      text: 'cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ để đề nghị tặng danh hiệu thi đua, hình thức khen thưởng',
    },
    {
      id: 'unlawfulAppraisal',
      clause: `điểm c ${CLAUSE}`,
      text: 'thẩm định, xét, duyệt, đề nghị danh hiệu thi đua, hình thức khen thưởng trái quy định của pháp luật',
    },
    {
      id: 'laterConclusion',
      clause: `điểm d ${CLAUSE}`,
      text: 'có kết luận, quyết định, bản án của cơ quan có thẩm quyền về việc người đã được tặng danh hiệu thi đua, hình thức khen thưởng có vi phạm, khuyết điểm dẫn đến không bảo đảm tiêu chuẩn xét tặng trong khoảng thời gian tính thành tích',
    },
  ],
};
