/** What is known of a report before it is written. */
export interface NewReport {
  readonly name: string;
  readonly number: number;
  /** Number of the section that it stands in ("4"). */
  readonly section?: string;
  readonly date?: string;
}

const WORDS = {
  en: {
    facts: ['Event Name', 'Date', 'Time', 'Location', 'Role'],
    sections: [
      'Event Objectives',
      'Speakers',
      'Session Agenda',
      'Key Takeaways',
      'Applying to Work',
      'Event Experience',
      'Event Photos',
    ],
    information: 'Event Information',
  },
  vi: {
    facts: ['Tên sự kiện', 'Ngày', 'Thời gian', 'Địa điểm', 'Vai trò'],
    sections: [
      'Mục đích của sự kiện',
      'Danh sách diễn giả',
      'Chương trình',
      'Những gì học được',
      'Ứng dụng vào công việc',
      'Trải nghiệm trong sự kiện',
      'Một số hình ảnh sự kiện',
    ],
    information: 'Thông tin sự kiện',
  },
} as const;

/** The text of a new report: front matter, the table of facts, and the usual sections, all to be filled in. */
export function reportTemplate(report: NewReport, language: string): string {
  const words = language.startsWith('vi') ? WORDS.vi : WORDS.en;
  const values = [report.name, report.date ?? '', '', '', ''];
  const rows = words.facts.map((label, index) => `| **${label}** | ${values[index] ?? ''} |`);
  const number =
    report.section === undefined ? `${report.number}` : `${report.section}.${report.number}`;
  return [
    '---',
    `title: ${JSON.stringify(report.name)}`,
    ...(report.date === undefined ? [] : [`date: "${report.date}"`]),
    `weight: ${report.number}`,
    'chapter: false',
    `pre: " <b> ${number}. </b> "`,
    '---',
    '',
    `# ${report.name}`,
    '',
    `## ${words.information}`,
    '',
    '| | |',
    '|---|---|',
    ...rows,
    '',
    ...words.sections.flatMap((section) => [`## ${section}`, '']),
  ].join('\n');
}
