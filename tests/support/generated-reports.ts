/** How many topics the generated long day's agenda has. */
export const LONG_DAY_TOPICS = 500;

/** How many events the generated site has, the long day among them. */
export const GENERATED_EVENTS = 61;

/** Files of a repository of sixty events with long names and no photo, and one long day. */
export function manyReports(): Record<string, string> {
  const reports = Array.from({ length: GENERATED_EVENTS - 1 }, (_, index) => [
    `content/4-EventParticipated/4.${index + 2}-Event${index + 2}/_index.md`,
    longNamedEvent(index),
  ]);
  return {
    'config.toml': 'title = "A long autumn"\n',
    'content/4-EventParticipated/_index.md': '---\ntitle: "Events"\n---\n',
    'content/4-EventParticipated/4.1-Event1/_index.md': longDay(),
    ...Object.fromEntries(reports),
  };
}

/** Files of a repository of one event without date, venue or photo. */
export function oneReport(): Record<string, string> {
  return {
    'config.toml': 'title = "A first evening"\n',
    'content/4-EventParticipated/_index.md': '---\ntitle: "Events"\n---\n',
    'content/4-EventParticipated/4.1-Event1/_index.md': `# Summary Report: "Evening of Queues"

## Speakers

- **Lan Trần** – Builder, Quay Two

## Key Highlights

- **SQS**: a queue forgives a slow reader.

## Key Takeaways

- Measure before guessing.
`,
  };
}

function longNamedEvent(index: number): string {
  const month = (index % 12) + 1;
  return `# Summary Report: "Xây dựng hệ thống quan sát toàn diện cho kiến trúc vi dịch vụ trên nền tảng đám mây, buổi thứ ${index + 1}"

**Date:** 2024-${String(month).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}
**Location:** Tầng 9, Nhà Đèn Lồng, Quận 3, Thành phố Hồ Chí Minh

## Speakers

- **Nguyễn Hoàng Minh Thư ${index % 20}** – Kiến trúc sư giải pháp, Nhà Đèn Lồng

## Key Highlights

- **Observability**: seeing what a system does from outside.
- **Evening number ${index + 1}**: one more.
`;
}

/** Every hour has the same subjects: five hundred topics more would have a page each to build. */
function longDay(): string {
  const parts = Array.from({ length: 10 }, (_, part) => {
    const topics = Array.from(
      { length: LONG_DAY_TOPICS / 10 },
      (_topic, index) => `- **Subject ${index + 1}**: what was said about it in hour ${part + 1}`,
    );
    return `### Hour ${part + 1}\n\n${topics.join('\n')}\n`;
  });
  return `# Summary Report: "The long day"\n\n**Date:** 2025-05-05\n\n## Session Agenda\n\n${parts.join('\n')}`;
}
