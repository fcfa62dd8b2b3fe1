import { describe, expect, it } from 'vitest';
import { recogniseFacts, type FactOptions } from '#compiler/recognise/facts/facts.ts';
import { parseMarkdown } from '../markdown.ts';

function read(markdown: string, options?: FactOptions): string[] {
  return recogniseFacts(parseMarkdown(markdown).children, 'event.md', options).map(
    ({ field, label, value }) => `${field ?? '?'} ${label} = ${value}`,
  );
}

describe('recogniseFacts in an area of facts', () => {
  it('reads a table with an empty header', () => {
    expect(
      read('| | |\n|---|---|\n| **Event Name** | Harbour Day |\n| **Parking** | Behind the quay |'),
    ).toEqual(['name Event Name = Harbour Day', '? Parking = Behind the quay']);
  });

  it('reads a table under a header that only says what follows', () => {
    expect(read('| Attribute | Details |\n|---|---|\n| **Date** | March 3, 2026 |')).toEqual([
      'date Date = March 3, 2026',
    ]);
  });

  it('reads a table whose first fact stands in the header', () => {
    expect(read('| Date | March 3, 2026 |\n|---|---|\n| Venue | Quay 4 |')).toEqual([
      'date Date = March 3, 2026',
      'venue Venue = Quay 4',
    ]);
  });

  it('reads a table with one row of values', () => {
    expect(
      read('| Date | Location | Role |\n|---|---|---|\n| 03/03/2026 | Quay 4 | Attendee |'),
    ).toEqual(['date Date = 03/03/2026', 'venue Location = Quay 4', 'role Role = Attendee']);
  });

  it('leaves tables of speakers and programmes alone', () => {
    expect(read('| Speaker | Title |\n|---|---|\n| Mai Tran | Captain |')).toEqual([]);
    expect(read('| Time | Session |\n|---|---|\n| 9:00 | Mooring |\n| 10:00 | Sailing |')).toEqual(
      [],
    );
  });

  it('reads bold labels on lines of one paragraph', () => {
    expect(
      read('**Date:** Tuesday, March 3, 2026  \n**Duration**: 3 hours  \n**Location:** Quay 4'),
    ).toEqual([
      'date Date = Tuesday, March 3, 2026',
      'duration Duration = 3 hours',
      'venue Location = Quay 4',
    ]);
  });

  it('reads indented labels and lines joined by <br>', () => {
    expect(
      read(
        '&emsp;**Tên sự kiện:** Ngày Cảng\n\n&emsp; **Thời gian:** 09:00 <br>\n&emsp; **Địa điểm:** Cầu 4 <br>',
      ),
    ).toEqual([
      'name Tên sự kiện = Ngày Cảng',
      'date-and-time Thời gian = 09:00',
      'venue Địa điểm = Cầu 4',
    ]);
  });

  it('reads several labels on one line', () => {
    expect(read('**Date:** 3/3/2026 &emsp; **Time:** 9:00')).toEqual([
      'date Date = 3/3/2026',
      'date-and-time Time = 9:00',
    ]);
  });

  it('reads quotes and lists', () => {
    expect(read('> **Time:** 9:00 – 17:30 <br>\n> **Location:** Quay 4')).toEqual([
      'date-and-time Time = 9:00 – 17:30',
      'venue Location = Quay 4',
    ]);
    expect(read('- **Role:** Attendee\n- Host: The Harbour\n- **Weather:** Rain')).toEqual([
      'role Role = Attendee',
      'organiser Host = The Harbour',
      '? Weather = Rain',
    ]);
  });

  it('reads the value where the value is bold', () => {
    expect(read('Time: **Tuesday, 3 March 2026 | 08:30 - 12:00 (GMT+7)**')).toEqual([
      'date-and-time Time = Tuesday, 3 March 2026 | 08:30 - 12:00 (GMT+7)',
    ]);
  });

  it('reads label and value in one bold', () => {
    expect(read('**Date: March 3, 2026**')).toEqual(['date Date = March 3, 2026']);
    expect(read('**- Location:** Quay 4')).toEqual(['venue Location = Quay 4']);
  });

  it('reads emoji before a label and in place of one', () => {
    expect(read('📅 **Date:** March 3, 2026')).toEqual(['date Date = March 3, 2026']);
    expect(read('📅 **Tuesday, March 3, 2026**  \n🕣 **8:30 AM**  \n📍 **Quay 4**')).toEqual([
      'date 📅 = Tuesday, March 3, 2026',
      'date-and-time 🕣 = 8:30 AM',
      'venue 📍 = Quay 4',
    ]);
  });

  it('reads bold that did not close', () => {
    expect(read('** Date:** March 3, 2026\n\n&emsp;**Event Name:**Harbour Day')).toEqual([
      'date Date = March 3, 2026',
      'name Event Name = Harbour Day',
    ]);
    expect(read('**Role:**Guest\n\n**Weather:**Rain')).toEqual([
      'role Role = Guest',
      '? Weather = Rain',
    ]);
  });

  it('reads a heading that is a label', () => {
    expect(read('#### Role\n\nAttendee\n\n#### Date: March 3, 2026')).toEqual([
      'role Role = Attendee',
      'date Date = March 3, 2026',
    ]);
  });

  it('finds the value below its label', () => {
    expect(read('**Role:**\n- Attendee\n- Helper')).toEqual(['role Role = Attendee; Helper']);
    expect(read('**Địa điểm**\nCầu 4')).toEqual(['venue Địa điểm = Cầu 4']);
    expect(read('- **Speakers:**\n  - Mai Tran\n  - Lan Ho')).toEqual([
      'speakers Speakers = Mai Tran; Lan Ho',
    ]);
  });

  it('joins a value that only the source wraps', () => {
    expect(read('**Location:** Quay 4,\nOld Harbour')).toEqual([
      'venue Location = Quay 4, Old Harbour',
    ]);
    expect(read('**Location:** Quay 4  \nIt rained.')).toEqual(['venue Location = Quay 4']);
  });

  it('removes zero-width characters from values', () => {
    expect(read('**Event Name:** \u200BHarbour\u00A0Day')).toEqual([
      'name Event Name = Harbour Day',
    ]);
  });

  it('takes a subject for no name', () => {
    expect(read('**Chủ đề:** Thuyền và mây')).toEqual(['subject Chủ đề = Thuyền và mây']);
  });

  it('keeps a missing value without a meaning', () => {
    expect(read('**Venue:** Quay 4\n\n**Date:** TBD')).toEqual([
      'venue Venue = Quay 4',
      '? Date = TBD',
    ]);
  });

  it.each([
    ['3rd floor, Lantern Hall.', '3rd floor, Lantern Hall'],
    ['Người tham dự.', 'Người tham dự'],
    ['Harbour Works Co. Ltd.', 'Harbour Works Co. Ltd.'],
    ['9:00 a.m.', '9:00 a.m.'],
    ['Quay 4. Bring a lamp.', 'Quay 4. Bring a lamp.'],
    ['and so on...', 'and so on...'],
  ])('takes the full stop from no value but a phrase: %j', (value, kept) => {
    expect(read(`**Venue:** ${value}`)).toEqual([`venue Venue = ${kept}`]);
  });

  it('keeps a value that is still to come without a meaning', () => {
    expect(read('**Date:** March 3, 2026\n**Venue:** [Venue to be confirmed]')).toEqual([
      'date Date = March 3, 2026',
      '? Venue = [Venue to be confirmed]',
    ]);
  });

  it('leaves lists of topics, remarks and programmes alone', () => {
    expect(read('- **Drift Detection:** what changed\n- **Stacks:** what exists')).toEqual([]);
    expect(read('**Note:** read this first')).toEqual([]);
    expect(read('**Role:** Guest  \n**2:00 PM - 2:15 PM:** Welcome')).toEqual([
      'role Role = Guest',
    ]);
    expect(read('The day began. **Mooring:** tie the boat.')).toEqual([]);
  });

  it('tells file and line of every fact', () => {
    const facts = recogniseFacts(
      parseMarkdown('\n**Date:** 3/3/2026\\\n**Role:** Guest\n\n| | |\n|-|-|\n| Venue | Quay |')
        .children,
      'a/b.md',
    );
    expect(facts.map((fact) => fact.source)).toEqual([
      { file: 'a/b.md', line: 2 },
      { file: 'a/b.md', line: 3 },
      { file: 'a/b.md', line: 7 },
    ]);
  });
});

describe('recogniseFacts anywhere', () => {
  it('reads labels that mean nothing else', () => {
    expect(read('- **Location:** Quay 4\n- **Anchors:** two', { scope: 'anywhere' })).toEqual([
      'venue Location = Quay 4',
    ]);
  });

  it('leaves everyday words of technical lists alone', () => {
    expect(
      read('- **Role:** what a function may do\n- **Type:** String', { scope: 'anywhere' }),
    ).toEqual([]);
  });
});
