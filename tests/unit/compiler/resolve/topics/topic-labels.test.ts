import { describe, expect, it } from 'vitest';
import { topicKey } from '#compiler/resolve/topics/topic-key.ts';
import { headsPeople, isGenericLabel, isTopic } from '#compiler/resolve/topics/topic-labels.ts';

function isOne(label: string): boolean {
  return isTopic(label, topicKey(label));
}

describe('a label', () => {
  it.each([
    'Coffee Break',
    'Q&A',
    'Giải lao',
    'Networking',
    'Tea Break & Networking',
    'Networking & Lunch Buffet',
    'Giải lao & Networking',
    'Networking & Tiệc trưa buffet',
    'Check-in, Networking and Group Photos',
    'Wrap-up & Q&A',
    'Buổi sáng (Quay Suite)',
  ])('that is a break, %s, is no topic', (label) => {
    expect(isOne(label)).toBe(false);
  });

  it.each(['Event Name', 'Date', 'Location', 'Organizer', 'Tên sự kiện', 'Ngày', 'Hình thức'])(
    'of a fact, %s, is no topic',
    (label) => {
      expect(isOne(label)).toBe(false);
    },
  );

  it.each(['Speaker', 'Presented by', 'Moderator', 'Panelists', 'Diễn giả', 'Người điều phối'])(
    'of people, %s, is no topic and heads them',
    (label) => {
      expect(isOne(label)).toBe(false);
      expect(headsPeople(label)).toBe(true);
    },
  );

  it.each([
    'Focus',
    'Key Moment',
    'Related Sessions',
    'Pros',
    'Cons',
    'However',
    'Trọng tâm',
    'Kịch bản',
  ])('of a form, %s, is no topic', (label) => {
    expect(isOne(label)).toBe(false);
  });

  it.each([
    'Drift detection',
    'C++',
    'Detection & Monitoring',
    'Opening the sluice',
    'Data center',
  ])('%s is a topic, and heads no people', (label) => {
    expect(isOne(label)).toBe(true);
    expect(headsPeople(label)).toBe(false);
  });
});

describe('a generic label', () => {
  it.each([
    'Best Practices',
    'Core Principles',
    'Supported Frameworks',
    'Các thách thức cốt lõi',
    'Tính năng chính',
    'Điểm mạnh',
    'Role',
  ])('is %s', (label) => {
    expect(isGenericLabel(label)).toBe(true);
    expect(isOne(label)).toBe(true);
  });

  it.each(['Key Management', 'Core', 'Harbour Principles', 'Các cảng'])('is not %s', (label) => {
    expect(isGenericLabel(label)).toBe(false);
  });
});
