import type { EventReport } from '#model/catalog.ts';
import { sampleFact, sampleReport, sampleSection, sampleTopic } from './build-report.ts';

/** Dated, with topics, without one photo. English only. */
export const guardingTheAccount: EventReport = sampleReport({
  slug: 'guarding-the-account',
  title: 'Guarding the account',
  series: { name: 'Cloud Evenings', number: 3 },
  date: { ...sampleFact('Date', '29 November 2025'), start: '2025-11-29' },
  time: sampleFact('Time', '09:15'),
  venue: sampleFact('Location', 'Lantern House, Ho Chi Minh City'),
  role: sampleFact('Role', 'Volunteer'),
  format: sampleFact('Format', 'Workshop'),
  counts: { topics: 2, photos: 0, speakers: 0, sessions: 1 },
  topics: ['iam', 'cloudformation'],
  leadingTopics: [
    { id: 'iam', label: 'IAM' },
    { id: 'cloudformation', label: 'CloudFormation' },
  ],
  sections: [
    sampleSection({
      anchor: 'highlights',
      heading: 'Key highlights',
      kind: 'agenda',
      blocks: [
        { type: 'topics', topics: [{ ...sampleTopic('IAM', 'least privilege first'), id: 'iam' }] },
      ],
    }),
  ],
  previous: { slug: 'delivery-on-aws', title: 'Delivery on AWS', language: 'en' },
});

/** Neither date, venue, role nor photos. Vietnamese only. */
export const undatedMeetup: EventReport = sampleReport({
  slug: 'gap-go-cong-dong',
  language: 'vi',
  languages: ['vi'],
  title: 'Gặp gỡ cộng đồng',
  sections: [
    sampleSection({
      anchor: 'trai-nghiem',
      heading: 'Trải nghiệm',
      kind: 'experience',
      blocks: [{ type: 'markdown', text: 'Một buổi chiều trò chuyện về nghề.' }],
    }),
  ],
});

/** A date that two places of the report give differently. English only. */
export const doubtfulSaturday: EventReport = sampleReport({
  slug: 'serverless-saturday',
  title: 'Serverless Saturday',
  date: {
    ...sampleFact('Date', '3 October 2025', 'The front matter says 2025-10-13.'),
    start: '2025-10-03',
  },
  format: sampleFact('Format', 'Workshop'),
  counts: { topics: 1, photos: 0, speakers: 0 },
  topics: ['lambda'],
  leadingTopics: [{ id: 'lambda', label: 'Lambda' }],
  sections: [
    sampleSection({
      anchor: 'notes',
      heading: 'Notes',
      blocks: [{ type: 'markdown', text: 'Three demos, two of them with **Lambda**.' }],
    }),
  ],
  next: { slug: 'delivery-on-aws', title: 'Delivery on AWS', language: 'en' },
});
