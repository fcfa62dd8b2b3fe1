import { describe, expect, it } from 'vitest';
import { createHeadingReader, readHeading } from '#compiler/structure/sections/headings.ts';

describe('readHeading', () => {
  it('knows a section by its heading and shows it without numbering and marks', () => {
    const words = readHeading('3. 🎯 **Key Takeaways**:');
    expect(words.kind).toBe('takeaways');
    expect(words.plain()).toBe('Key Takeaways');
    expect(words.isShortened()).toBe(true);
    expect(words.slot()).toBeUndefined();
    expect(words.slotItem()).toBeUndefined();
  });

  it('reads a slot of the programme with its title and who fills it', () => {
    const words = readHeading('9:00 – 9:30 | Glazing at scale (Speaker: Mara Lind)');
    expect(words.kind).toBeUndefined();
    expect(words.usualKind()).toBe('agenda');
    expect(words.slot()).toMatchObject({ start: '09:00', end: '09:30' });
    expect(words.slotItem()).toMatchObject({ start: '09:00', speakers: ['Mara Lind'] });
  });

  it('takes a heading that nothing is known of for another section', () => {
    const words = readHeading('Kilns of the harbour');
    expect(words.usualKind()).toBe('other');
    expect(words.isShortened()).toBe(false);
  });
});

describe('createHeadingReader', () => {
  it('reads a heading that several reports have once', () => {
    const read = createHeadingReader();
    expect(read('Key Takeaways')).toBe(read('Key Takeaways'));
    expect(read('Agenda').kind).toBe('agenda');
  });
});
