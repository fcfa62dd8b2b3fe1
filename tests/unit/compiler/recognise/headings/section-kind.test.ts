import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isListedHeading,
  kindInProgramme,
  plainHeading,
  sectionKindOf,
  subsectionKindOf,
} from '#compiler/recognise/headings/section-kind.ts';
import { looksBack } from '#compiler/recognise/headings/looking-back.ts';
import { isSessionHeading } from '#compiler/recognise/headings/session-heading.ts';

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

  it.each([
    ['Applying the Lessons to My Work', 'application'],
    ['Application to the Learning Process', 'application'],
    ['Applying the Learning', 'application'],
    ['Applying to my capstone', 'application'],
    ['Workplace Application', 'application'],
    ['Future Action Plan', 'application'],
    ['Ứng dụng vào bản thân', 'application'],
    ['Áp dụng kiến thức vào đồ án', 'application'],
    ['Định hướng phát triển tiếp theo', 'application'],
    ['What was learned', 'takeaways'],
    ["What I'm Taking Back", 'takeaways'],
    ['Things to Take Home From the Event', 'takeaways'],
    ['Điều mình mang về', 'takeaways'],
    ['Online Participation Experience', 'experience'],
    ['What I learned from this workshop', 'takeaways'],
    ['Lesson learned', 'takeaways'],
    ['Knowledge and Experience Gained', 'takeaways'],
    ['Day 2 Takeaways', 'takeaways'],
    ['Những gì em học được từ buổi này', 'takeaways'],
    ['Kiến thức và kỹ năng rút ra', 'takeaways'],
    ['Kết quả đạt được trong ngày 2', 'takeaways'],
    ['What You’ve Learned', 'takeaways'],
    ['Results & Key Achievements', 'takeaways'],
    ['Outcomes or Value Gained', 'takeaways'],
    ['5 Lessons for My Career', 'takeaways'],
    ['Distinguished Speakers', 'speakers'],
    ['List of Key Speakers & Contributors', 'speakers'],
    ['Danh sách diễn giả & hướng dẫn viên', 'speakers'],
    ['Overall Evaluation', 'experience'],
    ['Đánh giá tổng quan', 'experience'],
    ['Personal Contribution', 'experience'],
    ['Đóng góp của cá nhân', 'experience'],
    ['Action Items', 'application'],
    ['Personal Action Items After the Event', 'application'],
    ['Kế hoạch hành động cá nhân sau sự kiện', 'application'],
    ['Việc cần làm sau sự kiện', 'application'],
    ['Work Application', 'application'],
    ['Applying Learnings to Work', 'application'],
    ['Presentation Objectives', 'objectives'],
    ['Date & Topic', 'info'],
    ['Địa điểm, ngày và vai trò', 'info'],
    ['Lessons Learned on My Cloud Journey', 'takeaways'],
    ['Bài học rút ra cho hành trình nghề nghiệp', 'takeaways'],
    ['Top 3 Highlights', 'agenda'],
    ['List of Presentations', 'agenda'],
    ['Danh sách các phiên', 'agenda'],
    ['Kết quả hoặc giá trị đạt được', 'takeaways'],
    ['Khả năng áp dụng vào công việc', 'application'],
    ['Kinh nghiệm sự kiện', 'experience'],
    ['Professional Objectives', 'objectives'],
    ['Mục tiêu chuyên môn', 'objectives'],
    ['Event Vision', 'objectives'],
    ['Morning Session Speakers', 'speakers'],
    ['Diễn giả buổi sáng', 'speakers'],
    ['Experience During the Event', 'experience'],
    ['Overall Experience', 'experience'],
    ['Cảm nhận sau sự kiện', 'experience'],
    ['Trải nghiệm khi tham gia hội thảo', 'experience'],
    ['Detailed Schedule', 'agenda'],
    ['Key Content Highlights', 'agenda'],
    ['Agenda Timeline', 'agenda'],
    ['Nội dung nổi bật của các bài tham luận', 'agenda'],
    ['General Event Information', 'info'],
    ['General information about the event', 'info'],
    ['Thông tin tổng quan về sự kiện', 'info'],
    ['Purpose of Participation', 'objectives'],
    ['Track Objectives', 'objectives'],
    ['Executive Overview', 'overview'],
    ['Tổng quan điều hành', 'overview'],
    ['Speakers for the second day', 'speakers'],
    ['Event Image', 'photos'],
    ['Evidence of Participation', 'photos'],
    ['Images Proving Participation in the Event', 'photos'],
    ['Hình ảnh minh chứng tham gia sự kiện', 'photos'],
  ])('knows %j by its words', (heading, kind) => {
    expect(sectionKindOf(heading)).toBe(kind);
  });

  it.each([
    'Applying Graphs to Work',
    'Application Modernization',
    'Application Development',
    'Phát triển ứng dụng trong thực tế',
    'Ứng dụng AI vào công việc',
    'What I learned about kilns',
    'Lessons for Glaziers',
    'Learning Agents',
    'Image Processing',
    'Anh Minh',
    'Bằng chứng số',
    'Future of Work',
    'Key Benefits',
    'Computer Vision',
    'Kinh nghiệm triển khai',
    'Giá trị của dữ liệu',
    'Event Results',
    'Model Evaluation',
    'Evaluation of Kilns',
    'Open Source Contributions',
    'Topic & Role',
    'Time & Tide',
    'Content Moderation',
    'Information Security',
    'Thông tin liên hệ',
    'Customer Experience',
    'Trải nghiệm khách hàng',
  ])('knows nothing of %j: it has a subject', (heading) => {
    expect(sectionKindOf(heading)).toBeUndefined();
  });

  it('knows which headings the lexicon holds and which only their words tell', () => {
    expect(isListedHeading('Key Takeaways')).toBe(true);
    expect(isListedHeading('Technical Knowledge Gained')).toBe(false);
    expect(sectionKindOf('Technical Knowledge Gained')).toBe('takeaways');
  });

  it('takes a personal reflection for an impression only where nothing else tells', () => {
    expect(sectionKindOf('Personal Reflection — Harbour Day')).toBeUndefined();
    expect(subsectionKindOf('Personal Reflection — Harbour Day')).toBe('experience');
    expect(subsectionKindOf('Cảm nghĩ cá nhân sau buổi học')).toBe('experience');
    expect(subsectionKindOf('Personalised Reflection Engines')).toBeUndefined();
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

describe('kindInProgramme', () => {
  it.each([
    ['Key Takeaways', 'takeaways'],
    ['Bài học rút ra', 'takeaways'],
    ['Speakers', 'speakers'],
    ['Hình ảnh minh chứng', 'photos'],
    ['Resources', 'other'],
  ])('knows %j by its whole heading', (heading, kind) => {
    expect(kindInProgramme(heading)).toBe(kind);
  });

  it.each([
    'Overview',
    'Benefits',
    'Mô tả',
    'Real-World Applications',
    'Ứng dụng thực tế',
    'Kiln Experience & Product Mindset',
    'Key Takeaways & Source Code Tour',
  ])('leaves %j a part of it', (heading) => {
    expect(kindInProgramme(heading)).toBeUndefined();
  });
});

describe('looksBack', () => {
  it.each([
    'My questions',
    'What I take from it',
    'Những điều em còn băn khoăn',
    'Bài học kỹ thuật',
  ])('is true for %j', (heading) => {
    expect(looksBack(heading)).toBe(true);
  });

  it.each(['Kilns of the harbour', 'Hệ thống thông minh', 'REM sleep', 'Part I: Glazing'])(
    'is false for %j',
    (heading) => {
      expect(looksBack(heading)).toBe(false);
    },
  );
});

describe('isSessionHeading', () => {
  it.each([
    '8:30 – 9:00 AM | Welcome',
    'Opening talk (8:30 - 8:50 AM)',
    'Session 2: Detection',
    '1. Speaker 1 (Mai Tran): Tying Ropes',
    'Diễn giả 2: Dây thừng',
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
