import { describe, expect, it } from 'vitest';
import { isProductName, isTopic, subjectOf, topicKey } from '#compiler/resolve/topic-key.ts';

describe('a topic’s key', () => {
  it('is one for all spellings of a service', () => {
    const spellings = ['AWS CloudFormation', 'CloudFormation', 'Amazon CloudFormation'];
    expect(new Set(spellings.map(topicKey))).toEqual(new Set(['cloudformation']));
  });

  it('leaves out the short form in brackets and the plural', () => {
    expect(topicKey('Dead Letter Queues (DLQ)')).toBe('dead letter queue');
  });
});

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
  ])('%s is no topic', (label) => {
    expect(isTopic(label, topicKey(label))).toBe(false);
  });

  it.each(['Drift detection', 'C++', 'Detection & Monitoring'])('%s is one', (label) => {
    expect(isTopic(label, topicKey(label))).toBe(true);
  });

  it.each([
    ['Session 2: Threat detection', 'Threat detection'],
    ['Phiên 3 – Bảo vệ dữ liệu', 'Bảo vệ dữ liệu'],
    ['Threat detection', 'Threat detection'],
    ['Session 2', 'Session 2'],
    ['⚙️ 🇻🇳 Session 2: Threat detection', 'Threat detection'],
    ['🚀', '🚀'],
  ])('%s is about %s', (label, subject) => {
    expect(subjectOf(label)).toBe(subject);
  });

  it('names a product where a maker’s name leads a few words', () => {
    expect(isProductName('Amazon ECS')).toBe(true);
    expect(isProductName('Observability')).toBe(false);
    expect(isProductName('AWS makes every release a small one')).toBe(false);
  });
});
