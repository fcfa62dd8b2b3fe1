import type { PhotoList, SpeakerList, TopicList, TopicPage } from '#model/catalog.ts';
import { deliveryEn } from './delivery-en.ts';

export const sampleTopics: TopicList = {
  topics: [
    { id: 'cloudformation', label: 'CloudFormation', events: 2, occurrences: 3 },
    { id: 'iam', label: 'IAM', short: 'IAM', events: 1, occurrences: 1 },
    { id: 'lambda', label: 'Lambda', events: 1, occurrences: 2 },
    { id: 'terraform', label: 'Terraform', events: 1, occurrences: 2 },
    { id: 'x-ray', label: 'X-Ray', events: 1, occurrences: 2 },
  ],
};

export const sampleTopicPages: readonly TopicPage[] = sampleTopics.topics.map((topic) => ({
  ...topic,
  aliases: topic.id === 'x-ray' ? ['AWS X-Ray'] : [],
  where: [
    {
      slug: 'delivery-on-aws',
      language: 'en',
      event: 'Delivery on AWS',
      date: '2025-11-17',
      path: ['Session agenda', 'Monitoring and observability'],
      kind: 'agenda',
      anchor: 'x-ray',
      sentence: `${topic.label} follows one request through four services.`,
    },
  ],
  related: topic.id === 'x-ray' ? [{ id: 'cloudformation', label: 'CloudFormation' }] : [],
  photos: deliveryEn.photos.slice(1, 2).map((photo) => ({
    slug: 'delivery-on-aws',
    language: 'en',
    event: 'Delivery on AWS',
    photo,
  })),
}));

export const sampleSpeakers: SpeakerList = {
  speakers: [
    {
      id: 'an-le',
      name: 'An Lê',
      roles: ['Platform engineer'],
      appearances: [
        {
          slug: 'delivery-on-aws',
          language: 'en',
          event: 'Delivery on AWS',
          date: '2025-11-17',
          role: 'Platform engineer',
          organisation: 'Lantern Labs',
          sessions: [{ title: 'Pipelines, live', anchor: 'pipelines-live' }],
          anchor: 'speakers',
        },
      ],
    },
    {
      id: 'minh-vo',
      name: 'Minh Võ',
      roles: [],
      appearances: [
        {
          slug: 'delivery-on-aws',
          language: 'en',
          event: 'Delivery on AWS',
          date: '2025-11-17',
          sessions: [{ title: 'Welcome', anchor: 'welcome' }],
        },
      ],
    },
  ],
};

export const samplePhotos: PhotoList = {
  events: [
    {
      slug: 'delivery-on-aws',
      language: 'en',
      title: 'Delivery on AWS',
      date: '2025-11-17',
      photos: deliveryEn.photos,
    },
  ],
};
