import { describe, expect, it } from 'vitest';
import { isProductName, subjectOf, topicKey } from '#compiler/resolve/topics/topic-key.ts';

describe('a topic’s key', () => {
  it('is one for all spellings of a service', () => {
    const spellings = ['AWS CloudFormation', 'CloudFormation', 'Amazon CloudFormation'];
    expect(new Set(spellings.map(topicKey))).toEqual(new Set(['cloudformation']));
  });

  it('keeps the maker of what is called by one letter', () => {
    expect(topicKey('Amazon Q')).toBe('amazon q');
    expect(topicKey('Amazon Q Developer')).toBe('q developer');
    expect(topicKey('AWS 2025')).toBe('');
  });

  it('leaves out the short form in brackets and the plural', () => {
    expect(topicKey('Dead Letter Queues (DLQ)')).toBe('dead letter queue');
  });
});

describe('a label', () => {
  it.each([
    ['Session 2: Threat detection', 'Threat detection'],
    ['Phiên 3 – Bảo vệ dữ liệu', 'Bảo vệ dữ liệu'],
    ['Day 2 (March 14): Threat detection', 'Threat detection'],
    ['Ngày 2 (14/03): Bảo vệ dữ liệu', 'Bảo vệ dữ liệu'],
    ['3. Threat detection', 'Threat detection'],
    ['2) Bảo vệ dữ liệu', 'Bảo vệ dữ liệu'],
    ['Domain 1: Threat detection - 24%', 'Threat detection'],
    ['Threat detection', 'Threat detection'],
    ['7 habits of patient harbours', '7 habits of patient harbours'],
    ['Day-long drills', 'Day-long drills'],
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
