import type { HeadingKind } from './section-headings.ts';

/**
 * Headings that no row of the lexicon holds, known by what they are made of: nothing but the words of one kind. One
 * word from outside and the heading names a subject ("Applying Graphs to Work"). Words are written as authors write
 * them and compared by `phraseKey`; those of the event itself stand as "event" and "sự kiện". Each field is a list divided by commas.
 */
export interface HeadingFrame {
  readonly kind: HeadingKind;
  /** One of these stands in the heading, and is not all of it. */
  readonly heads: string;
  /** Where the heads alone could be a subject, one of these stands beside them. */
  readonly needs?: string;
  /** What else may stand in it, besides {@link FILLERS}. */
  readonly others: string;
}

/** What a heading may begin with that names speakers whatever follows ("Speakers for making this happen"). */
export const SPEAKER_OPENINGS: readonly string[] = [
  'speakers for',
  'speakers who',
  'diễn giả tham gia',
  'diễn giả đến từ',
];

/** The same for impressions ("Personal Reflection — Harbour Day"); such a heading may name the report, too. */
export const REFLECTION_OPENINGS: readonly string[] = [
  'personal reflection',
  'personal reflections',
  'personal feelings',
  'cảm nghĩ cá nhân',
  'cảm nhận cá nhân',
  'suy ngẫm cá nhân',
];

/** Words that say nothing about the kind; any heading may have them. */
export const FILLERS = `
  &, the, a, some, my, our, of, from, at, in, during, after, for, this, event, today, key, main,
  most, core, general, overall, important, sự kiện, này, các, những, một số, một vài, của, tại,
  trong, từ, sau, khi, cho, chính, quan trọng, chung, buổi, tham gia, tham dự,
  top, 2, 3, 4, 5, 6, 7, 10, two, three, four, five, hai, ba, bốn, năm`;

const FIRST_PERSON = 'tôi, mình, em, bản thân, chúng tôi, cá nhân';

export const HEADING_FRAMES: readonly HeadingFrame[] = [
  {
    kind: 'objectives',
    heads: `
      objective, objectives, purpose, purposes, goals of, vision, mục tiêu, mục đích,
      lý do tham gia`,
    others: `
      specific, professional, personal, presentation, talk, learning, participation, participating, attendance, attending, joining, cụ thể,
      chuyên môn, cá nhân, học tập, track, tôi, em, mình`,
  },
  {
    kind: 'info',
    heads: 'information, info, thông tin',
    others: 'basic, detailed, about, on, cơ bản, chi tiết, tổng quan, về',
  },
  {
    kind: 'speakers',
    heads: 'speaker, speakers, panelists, presenters, diễn giả',
    others: `
      distinguished, special, honored, contributors, instructors, trainers, mentor, facilitators, hosts, organizers,
      organisers, representatives, giảng viên, hướng dẫn viên, báo cáo viên, tiêu biểu, featured, guest, guests, invited, keynote, list, experts, panel, moderators, mentors,
      morning, afternoon, session, track, danh sách, khách mời, nổi bật, chuyên gia, buổi sáng,
      buổi chiều, phiên sáng, phiên chiều`,
  },
  {
    kind: 'agenda',
    heads: `
      agenda, schedule, timeline, timetable, highlights, content, contents, sessions,
      presentations, talks, list of topics, main topics, lịch trình, nội dung,
      chương trình, điểm nhấn, điểm nổi bật, phiên, danh sách chủ đề, tham luận, phần trình bày`,
    others: `
      list, danh sách, detailed, detail, details, full, program, programme, overview, summary, covered, activity,
      activities, technical, notable, session, conference, chi tiết, nổi bật, trọng tâm, theo,
      từng, phần, bài, tóm tắt, được đề cập, được trình bày, được chia sẻ, trình bày, đáng chú ý,
      tiêu biểu, kỹ thuật, hoạt động, hội thảo, diễn ra`,
  },
  {
    kind: 'takeaways',
    heads: `
      takeaway, takeaways, lesson, lessons, learnings, learned, learnt, gained, acquired, bài học,
      học được, học hỏi được, rút ra, rút ra được, thu được, đạt được, tiếp thu, tiếp thu được,
      thu hoạch, thu hoạch được, tích lũy, tích lũy được, nhận được, đọng lại`,
    others: `
      what, things, i, we, you, you've, I've, we've, was, were, have, had, technical, personal, valuable, biggest,
      practical, major, new, knowledge, skill, skills, experience, experiences, insights, value,
      results, outcomes, myself, me, through, attending, participating, participation, journey, cloud journey, career,
      growth, path, on, hành trình, làm nghề, nghề nghiệp, sự nghiệp, gì, điều,
      kiến thức, kỹ năng, kinh nghiệm, giá trị, kết quả, điểm, khái niệm, mới, kỹ thuật,
      chuyên môn, cơ bản, cốt lõi, đã, bạn, nhóm, qua, lớn nhất, nhất, ${FIRST_PERSON}`,
  },
  {
    kind: 'takeaways',
    heads: `
      taking away, taking back, taking home, take away, take back, take home, took away, took back,
      took home, takes home, bringing home, bring home, mang về, đem về`,
    needs: `what, things, lessons, ideas, những, điều`,
    others: `to, from, with, me, will, sẽ, gì, i'm, I am, we, we're, được, lại, ${FIRST_PERSON}`,
  },
  {
    kind: 'takeaways',
    heads: 'results, outcomes, achievements, kết quả, giá trị',
    needs: 'achievements, gained, achieved, đạt được, mang lại, nhận được',
    others: 'or, and, value, values, benefits, major, overall, hoặc, giá trị, lợi ích, thành tựu',
  },
  {
    kind: 'application',
    heads: `
      apply, applying, applied, application, applications, connection to, relevance to`,
    needs: `
      to, into, in, for, what, how, work, lessons, learning, learnings, knowledge, insights, roadmap, plan,
      workplace`,
    others: `
      own, work, job, study, studies, learning, learning process, process, project, projects,
      capstone, thesis, internship, career, life, daily, practice, personal, future, myself,
      my team, our team, real world, lesson, learned, skills, i, will, can, to, it, career development,
      academic, professional, professional development, personal development, real`,
  },
  {
    kind: 'application',
    heads: 'ứng dụng, áp dụng, vận dụng',
    needs: 'vào, trong, cho, sau, ngay, kế hoạch, định hướng, lộ trình, cách',
    others: `
      công việc, học tập, việc học, thực tập, kỳ, quá trình, dự án, đồ án, luận văn, thực tế,
      thực tiễn, nghề nghiệp, sự nghiệp, phát triển sự nghiệp, phát triển bản thân, tương lai,
      cuộc sống, hiện tại, khả năng, kiến thức, bài học, kỹ năng, đã học, học được, sẽ, tốt nghiệp,
      capstone, internship, ${FIRST_PERSON}`,
  },
  {
    kind: 'application',
    heads: `
      action items, action plan, development plan, future plan, future plans, next steps, future direction,
      future directions, development direction, development directions, future orientation`,
    others: `
      personal, future, next, career, learning, professional, action, plan, development,
      direction, directions, work, study, internship`,
  },
  {
    kind: 'application',
    heads: 'kế hoạch hành động, việc cần làm, những việc cần làm',
    others: `tiếp theo, sắp tới, hành động, phát triển, học tập, ${FIRST_PERSON}`,
  },
  {
    kind: 'application',
    heads: 'tiếp theo, sắp tới, tương lai',
    needs: 'định hướng, kế hoạch, hướng đi, hướng phát triển, hành động',
    others: `
      hành động, phát triển, học tập, nghề nghiệp, sự nghiệp, công việc, ${FIRST_PERSON}`,
  },
  {
    kind: 'experience',
    heads: `
      experience, experiences, feelings, impressions, reflection, reflections, what i found,
      what i liked, what i appreciated, what i enjoyed, trải nghiệm, cảm nhận, cảm nghĩ, cảm xúc,
      suy nghĩ, suy ngẫm`,
    others: `
      personal, own, learning, about, on, with, attending, participating, participation, joining, online,
      remote, virtual, trực tuyến, final, first, valuable, interesting, tổng thể, học tập, về, qua, ngày, ${FIRST_PERSON}`,
  },
  {
    kind: 'experience',
    heads: 'evaluation, rating, assessment, đánh giá',
    needs: 'overall, general, personal, event, tổng quan, tổng thể, chung, cá nhân, sự kiện',
    others: 'my, own, về, self, nhận xét, tổng kết',
  },
  {
    kind: 'experience',
    heads: 'contribution, contributions, đóng góp',
    needs: 'personal, my, cá nhân, bản thân',
    others: 'role, own, vai trò, và',
  },
  {
    kind: 'experience',
    heads: 'kinh nghiệm',
    needs: 'sự kiện, tham gia, tham dự',
    others: `về, ${FIRST_PERSON}`,
  },
  {
    kind: 'photos',
    heads: 'photo, photos, gallery, album, hình ảnh, ảnh kỷ niệm, ảnh lưu niệm',
    others: `
      participation, attendance, attending, evidence, memorabilia, souvenir, commemorative,
      images, pictures, videos, activity, activities, taken, captured, minh chứng, chứng minh,
      kỷ niệm, lưu niệm, minh họa, hoạt động, tổng kết, video, hoặc, chụp, ghi lại, chương trình`,
  },
  {
    kind: 'photos',
    heads: 'image, images, picture, pictures, evidence, proof, minh chứng, bằng chứng',
    needs: `
      event, participation, participating, attendance, attending, sự kiện, tham gia, tham dự`,
    others: 'proving, visual, reference, captured, taken, video, videos, về',
  },
];

/** Words with which authors look back, at themselves or at what they learnt. Compared with their marks: "minh" is none. */
export const LOOKING_BACK_WORDS: readonly string[] = [
  'what I',
  'my',
  'myself',
  'lessons?',
  'learned',
  'learnt',
  'takeaways?',
  'gained',
  'tôi',
  'mình',
  'em',
  'bản thân',
  'bài học',
  'học được',
  'rút ra',
  'tiếp thu',
  'thu hoạch',
  'cảm nhận',
  'cảm nghĩ',
  'suy ngẫm',
];
