import { defineWords, plural } from './words.ts';

export const speakersWords = defineWords(
  {
    speakers: 'Speakers',
    lead: (speakers: number, events: number) =>
      `${plural(speakers, 'person', 'people')} who spoke at ${plural(events, 'event', 'events')}.`,
    order: 'Order',
    byLetter: 'A–Z',
    byFrequency: 'Most events',
    filter: 'Filter speakers',
    clearFilter: 'Clear the filter',
    letters: 'Letters',
    shown: (shown: number, total: number) => `${shown} of ${plural(total, 'speaker', 'speakers')}`,
    nothingFound: (typed: string) => `No speaker is called “${typed}”.`,
    noSpeakers: 'No report names its speakers.',
    inEvents: (events: number) => `spoke at ${plural(events, 'event', 'events')}`,
    eventsWord: (events: number) => (events === 1 ? 'event' : 'events'),
    allSpeakers: 'All speakers',
    spokeAt: 'Spoke at',
    sessions: 'Sessions',
  },
  {
    speakers: 'Diễn giả',
    lead: (speakers: number, events: number) =>
      `${speakers} người đã trình bày tại ${events} sự kiện.`,
    order: 'Thứ tự',
    byLetter: 'A–Z',
    byFrequency: 'Nhiều sự kiện nhất',
    filter: 'Lọc diễn giả',
    clearFilter: 'Xóa bộ lọc',
    letters: 'Chữ cái',
    shown: (shown: number, total: number) => `${shown} trên ${total} diễn giả`,
    nothingFound: (typed: string) => `Không có diễn giả nào tên “${typed}”.`,
    noSpeakers: 'Chưa báo cáo nào nêu diễn giả.',
    inEvents: (events: number) => `trình bày tại ${events} sự kiện`,
    eventsWord: () => 'sự kiện',
    allSpeakers: 'Tất cả diễn giả',
    spokeAt: 'Đã trình bày tại',
    sessions: 'Phiên trình bày',
  },
);
