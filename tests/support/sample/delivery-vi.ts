import type { EventReport } from '#model/catalog.ts';
import { sampleFact, sampleSection, sampleTopic } from './build-report.ts';
import { deliveryEn } from './delivery-en.ts';

/** The rich event's Vietnamese text: shorter, with the same anchors where the sections are the same. */
export const deliveryVi: EventReport = {
  ...deliveryEn,
  language: 'vi',
  title: 'Triển khai liên tục trên AWS: từ dòng lệnh đầu tiên đến dịch vụ đang chạy ổn định',
  reportTitle: 'Bài thu hoạch “Triển khai liên tục trên AWS”',
  series: { name: 'Những buổi tối đám mây', number: 2 },
  date: { ...sampleFact('Ngày', '17/11/2025'), start: '2025-11-17' },
  venue: sampleFact('Địa điểm', 'Tầng 9, Nhà Đèn Lồng, Quận 3, Thành phố Hồ Chí Minh'),
  role: sampleFact('Vai trò', 'Người tham dự'),
  format: sampleFact('Hình thức', 'Hội thảo trực tiếp'),
  facts: [
    sampleFact('Ngày', '17/11/2025'),
    sampleFact('Địa điểm', 'Tầng 9, Nhà Đèn Lồng, Quận 3, Thành phố Hồ Chí Minh'),
    sampleFact('Vai trò', 'Người tham dự'),
  ],
  sections: [
    sampleSection({
      anchor: 'overview',
      heading: 'Tổng quan',
      kind: 'overview',
      blocks: [
        { type: 'markdown', text: 'Theo chân một thay đổi từ lúc commit đến khi dịch vụ chạy.' },
      ],
    }),
    sampleSection({
      anchor: 'agenda',
      heading: 'Nội dung nổi bật',
      kind: 'agenda',
      sections: [
        sampleSection({
          anchor: 'infrastructure-as-code',
          heading: 'Hạ tầng dưới dạng mã',
          kind: 'agenda',
          blocks: [
            {
              type: 'topics',
              topics: [sampleTopic('Drift detection', 'tìm ra những gì bị sửa ngoài khuôn mẫu')],
            },
          ],
        }),
        sampleSection({
          anchor: 'monitoring',
          heading: 'Giám sát và khả năng quan sát',
          kind: 'agenda',
          blocks: [
            {
              type: 'topics',
              topics: [sampleTopic('X-Ray', 'theo dõi một yêu cầu qua bốn dịch vụ')],
            },
          ],
        }),
      ],
    }),
    sampleSection({
      anchor: 'takeaways',
      heading: 'Những gì học được',
      kind: 'takeaways',
      blocks: [{ type: 'markdown', text: '- Bắt đầu nhỏ rồi lớn dần' }],
    }),
  ],
};
