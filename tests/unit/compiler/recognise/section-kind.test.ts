import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSessionHeading,
  plainHeading,
  sectionKindOf,
  subsectionKindOf,
} from '#compiler/recognise/section-kind.ts';

describe('plainHeading', () => {
  it.each([
    ['**2. 📅 Event Overview:**', 'Event Overview'],
    ['4.1. Kick-off', 'Kick-off'],
    ['IV. Kết luận', 'Kết luận'],
    ['1) Speakers', 'Speakers'],
    ['Bài học (Key Takeaways)', 'Bài học (Key Takeaways)'],
    ['36 hours of building', '36 hours of building'],
    ['7Rs framework', '7Rs framework'],
    ['Event\u200B Objectives ', 'Event Objectives'],
    ['_Highlights_ of `snake_case`', 'Highlights of snake_case'],
    ['Series #2', 'Series #2'],
    ['1️⃣ Welcome', 'Welcome'],
    ['🎉', ''],
  ])('shows %j as %j', (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
        expect(plainHeading(plainHeading(heading))).toBe(plainHeading(heading));
      }),
    );
  });

  it.each(['1. ', '**', '(', '#', ': '])('takes 100 KB of %j in bounded time', (piece) => {
    const started = performance.now();
    plainHeading(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('sectionKindOf', () => {
  it.each([
    ['3. **Key Takeaways:**', 'takeaways'],
    ['MỤC ĐÍCH CỦA SỰ KIỆN', 'objectives'],
    ['Điểm nhấn chính (Key Highlights)', 'agenda'],
    ['Warm words (Event Experience)', 'experience'],
    ['Event Experience (in the rain)', 'experience'],
    ['Workshop Overview', 'overview'],
    ['Tổng quan workshop', 'overview'],
    ['Hackathon Schedule', 'agenda'],
    ['The Speakers', 'speakers'],
    ['Một số hình ảnh tại sự kiện', 'photos'],
    ['Event Details', 'info'],
    ['Additional Resources', 'other'],
    ['Journey of Team Seagull', 'experience'],
    ['Hành trình của đội Hải Âu', 'experience'],
  ])('knows %j', (heading, kind) => {
    expect(sectionKindOf(heading)).toBe(kind);
  });

  it.each([
    ['Danh sách diễn giả – Speakers', 'speakers'],
    ['Key Takeaways | Bài học rút ra', 'takeaways'],
    ['Speakers – Key Takeaways', undefined],
    ['Speakers – Harbour Day', undefined],
  ])('knows %j by what both sides of a dash say', (heading, kind) => {
    expect(sectionKindOf(heading)).toBe(kind);
  });

  it.each([
    ['Teams & Speakers', 'speakers'],
    ['Overview and Speakers', 'speakers'],
    ['Speakers / Organizers', 'speakers'],
    ['Key Highlights & Lessons Learned', 'takeaways'],
    ['Personal Experience & Lessons Learned', 'experience'],
    ['Speakers, Teams, and Topics', 'speakers'],
  ])('knows %j by a half', (heading, kind) => {
    expect(sectionKindOf(heading)).toBe(kind);
  });

  it.each([
    'Relational & Purpose-Built Databases',
    'Addicted to learning like social media',
    'AWS AI Services Overview',
    'Cloud Market Overview & Career Trends',
    'Welcome & Introduction',
    'Networking & Venue',
    'Question content and difficulty',
    'Nội dung và độ khó',
    'Insights from Speakers',
    'Computer Vision & Image Analysis',
    'Voice AI and user experience',
    '',
    '&',
  ])('leaves %j alone', (heading) => {
    expect(sectionKindOf(heading)).toBeUndefined();
  });

  it('keeps sub-headings of the template apart', () => {
    expect(sectionKindOf('Networking and discussions')).toBeUndefined();
    expect(subsectionKindOf('Networking and discussions')).toBe('experience');
  });

  it('survives any heading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
        expect(() => [sectionKindOf(heading), isSessionHeading(heading)]).not.toThrow();
      }),
    );
  });
});

describe('isSessionHeading', () => {
  it.each([
    '8:30 – 9:00 AM | Welcome',
    'Opening talk (8:30 - 8:50 AM)',
    'Session 2: Detection',
    'Phiên 3 – Kiến trúc',
    'Morning Session: Pipelines',
    'Q&A Session: Hard questions',
    'Giải lao',
  ])('knows %j', (heading) => {
    expect(isSessionHeading(heading)).toBe(true);
  });

  it.each(['Session highlights', 'Part of the team', 'Key Takeaways', 'Version 2', 'Lunch'])(
    'leaves %j alone',
    (heading) => {
      expect(isSessionHeading(heading)).toBe(false);
    },
  );
});
