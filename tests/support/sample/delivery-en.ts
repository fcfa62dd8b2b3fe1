import type { EventReport, Section } from '#model/catalog.ts';
import { sampleFact, sampleReport, sampleSection, sampleTopic } from './build-report.ts';
import { deliveryPhotos } from './photos.ts';

/** The rich one: every kind of section and block, photos, speakers, neighbours, an English and a Vietnamese text. */
export const deliveryEn: EventReport = sampleReport({
  slug: 'delivery-on-aws',
  language: 'en',
  languages: ['en', 'vi'],
  title: 'Delivery on AWS',
  reportTitle: 'Summary Report: “Delivery on AWS, Cloud Evenings #2”',
  series: { name: 'Cloud Evenings', number: 2 },
  date: { ...sampleFact('Date', 'November 17, 2025'), start: '2025-11-17' },
  time: sampleFact('Time', '08:30–17:00'),
  venue: sampleFact('Location', '9th floor, Lantern House, District 3, Ho Chi Minh City'),
  role: sampleFact('Role', 'Attendee'),
  format: sampleFact('Format', 'On-site technical session'),
  counts: { topics: 9, photos: 5, speakers: 2, sessions: 5 },
  topics: ['cloudformation', 'terraform', 'x-ray'],
  leadingTopics: [
    { id: 'cloudformation', label: 'CloudFormation' },
    { id: 'terraform', label: 'Terraform' },
    { id: 'x-ray', label: 'X-Ray' },
  ],
  thumbnails: deliveryPhotos.slice(0, 4),
  facts: [
    sampleFact('Date', 'November 17, 2025'),
    sampleFact('Time', '08:30–17:00'),
    sampleFact('Location', '9th floor, Lantern House, District 3, Ho Chi Minh City'),
    sampleFact('Role', 'Attendee'),
    sampleFact('Format', 'On-site technical session'),
    sampleFact('Host', 'The Lantern User Group'),
  ],
  speakers: [
    {
      id: 'an-le',
      name: 'An Lê',
      role: 'Platform engineer',
      organisation: 'Lantern Labs',
      source: { file: 'content/4-Events/4.2-Event2/_index.md', line: 31 },
    },
    {
      id: 'minh-vo',
      name: 'Minh Võ',
      source: { file: 'content/4-Events/4.2-Event2/_index.md', line: 32 },
    },
  ],
  sections: deliverySections(),
  photos: [...deliveryPhotos],
  related: [
    {
      slug: 'guarding-the-account',
      title: 'Guarding the account',
      language: 'en',
      topics: [{ id: 'cloudformation', label: 'CloudFormation' }],
    },
  ],
  previous: { slug: 'serverless-saturday', title: 'Serverless Saturday', language: 'en' },
  next: { slug: 'guarding-the-account', title: 'Guarding the account', language: 'en' },
});

function deliverySections(): Section[] {
  return [
    sampleSection({
      anchor: 'overview',
      heading: 'Overview',
      kind: 'overview',
      blocks: [
        { type: 'markdown', text: 'One change, followed from a commit to a running service.' },
      ],
    }),
    sampleSection({
      anchor: 'objectives',
      heading: 'Objectives',
      kind: 'objectives',
      blocks: [
        { type: 'markdown', text: '- See a pipeline from end to end\n- Compare two IaC tools' },
      ],
    }),
    sampleSection({
      anchor: 'speakers',
      heading: 'Speakers',
      kind: 'speakers',
      blocks: [{ type: 'markdown', text: '- **An Lê** – Platform engineer\n- **Minh Võ**' }],
    }),
    agendaSection(),
    takeawaysSection(),
    sampleSection({
      anchor: 'applying-to-work',
      heading: 'Applying to work',
      kind: 'application',
      blocks: [{ type: 'markdown', text: '- Put the team’s network into **one template**' }],
    }),
    sampleSection({
      anchor: 'experience',
      heading: 'Experience at the event',
      kind: 'experience',
      blocks: [
        { type: 'markdown', text: 'The best part was seeing a rollback happen *by itself*.' },
      ],
    }),
    sampleSection({
      anchor: 'questions',
      heading: 'Questions from the room',
      blocks: [
        {
          type: 'markdown',
          text: '| Question | Answer |\n|---|---|\n| Who owns the pipeline? | The team that is paged |',
        },
      ],
    }),
    sampleSection({
      anchor: 'photos',
      heading: 'Photos',
      kind: 'photos',
      blocks: [{ type: 'photos', photos: ['containers', 'audience', 'broken'] }],
    }),
  ];
}

function agendaSection(): Section {
  return sampleSection({
    anchor: 'agenda',
    heading: 'Session agenda',
    kind: 'agenda',
    blocks: [
      {
        type: 'schedule',
        items: [
          {
            anchor: 'welcome',
            start: '08:30',
            end: '09:00',
            title: 'Welcome',
            speakers: ['Minh Võ'],
          },
          {
            anchor: 'pipelines-live',
            start: '09:00',
            title: 'Pipelines, live',
            speakers: ['An Lê'],
          },
        ],
      },
    ],
    sections: [
      sampleSection({
        anchor: 'infrastructure-as-code',
        heading: 'Infrastructure as Code',
        kind: 'agenda',
        sections: [
          sampleSection({
            anchor: 'aws-cloudformation',
            heading: 'AWS CloudFormation',
            blocks: [
              {
                type: 'topics',
                topics: [
                  sampleTopic('Change sets', 'show an update *before* it runs'),
                  sampleTopic('Best practices', undefined, [
                    sampleTopic('Drift detection', 'finds what was changed outside the template'),
                  ]),
                ],
              },
            ],
          }),
          sampleSection({
            anchor: 'terraform',
            heading: 'Terraform on AWS',
            blocks: [
              {
                type: 'topics',
                topics: [
                  { ...sampleTopic('Terraform', 'reads `*.tf` files'), id: 'terraform' },
                  sampleTopic('Remote state', 'kept in S3 with locking'),
                ],
              },
            ],
          }),
        ],
      }),
      sampleSection({
        anchor: 'monitoring',
        heading: 'Monitoring and observability',
        kind: 'agenda',
        blocks: [
          { type: 'markdown', text: 'Alarms ring before users call.' },
          {
            type: 'topics',
            topics: [
              { ...sampleTopic('X-Ray', 'follows one request through four services'), id: 'x-ray' },
              sampleTopic('Alarms', 'on symptoms, not on causes'),
            ],
          },
          { type: 'photos', photos: ['dashboard', 'service-map'] },
        ],
      }),
      sampleSection({ anchor: 'break', heading: 'Break', kind: 'agenda' }),
    ],
  });
}

function takeawaysSection(): Section {
  return sampleSection({
    anchor: 'takeaways',
    heading: 'Key takeaways',
    kind: 'takeaways',
    sections: [
      sampleSection({
        anchor: 'best-practices',
        heading: 'Best practices',
        kind: 'takeaways',
        blocks: [
          { type: 'markdown', text: '- Start small and let it grow\n- Releases should be dull' },
        ],
      }),
      sampleSection({
        anchor: 'skills',
        heading: 'Skills',
        kind: 'takeaways',
        blocks: [
          {
            type: 'topics',
            topics: [sampleTopic('Reading a plan', 'line by line, before applying it')],
          },
        ],
      }),
    ],
  });
}
