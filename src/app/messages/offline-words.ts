import { defineWords, plural } from './words.ts';

export const offlineWords = defineWords(
  {
    offline: 'Offline',
    storing: 'Being stored on this device…',
    stored: 'This site is stored on this device and opens without a network.',
    notStored: 'This site could not be stored on this device. It works while you are connected.',
    savingData: 'Nothing is stored, as your device saves data. Keep an event to store the site.',
    noConnection: 'No connection: you are reading what is stored.',
    keptEvents: 'Events kept with their photos',
    noneKept: 'None yet. An event’s page has a button that keeps its photos too.',
    keptSummary: (events: number, size: string) =>
      `${plural(events, 'event', 'events')} kept, ${size}`,
    keeping: (done: number, total: number) => `Storing photo ${done} of ${total}`,
    kept: 'Kept offline, with photos',
    incomplete: (done: number, total: number) =>
      `${done} of ${plural(total, 'photo', 'photos')} stored`,
    goOn: 'Store the rest',
    removedByDevice: 'This device has removed the stored photos to make room.',
    cancel: 'Cancel',
    remove: 'Remove',
    removeEvent: (event: string) => `Remove ${event} from this device`,
    full: (size: string) =>
      `There is not enough room on this device: ${size} are needed. Remove a kept event or free some space.`,
    broken: 'The connection broke off. What has arrived is kept.',
    refused: 'This browser window stores nothing. In a private window that is so on purpose.',
    newVersion: 'A new version of this site is ready.',
    reload: 'Reload',
    later: 'Later',
  },
  {
    offline: 'Ngoại tuyến',
    storing: 'Đang lưu vào thiết bị này…',
    stored: 'Trang này đã được lưu trên thiết bị và mở được khi không có mạng.',
    notStored: 'Không lưu được trang này vào thiết bị. Trang vẫn hoạt động khi có mạng.',
    savingData:
      'Chưa lưu gì vì thiết bị đang tiết kiệm dữ liệu. Hãy giữ một sự kiện để lưu cả trang.',
    noConnection: 'Không có kết nối: bạn đang đọc nội dung đã lưu.',
    keptEvents: 'Sự kiện được giữ kèm ảnh',
    noneKept: 'Chưa có. Trang của mỗi sự kiện có nút để giữ cả ảnh.',
    keptSummary: (events: number, size: string) => `Giữ ${events} sự kiện, ${size}`,
    keeping: (done: number, total: number) => `Đang lưu ảnh ${done} trên ${total}`,
    kept: 'Đã giữ ngoại tuyến, kèm ảnh',
    incomplete: (done: number, total: number) => `Đã lưu ${done} trên ${total} ảnh`,
    goOn: 'Lưu phần còn lại',
    removedByDevice: 'Thiết bị đã xóa các ảnh đã lưu để lấy chỗ trống.',
    cancel: 'Hủy',
    remove: 'Xóa',
    removeEvent: (event: string) => `Xóa ${event} khỏi thiết bị này`,
    full: (size: string) =>
      `Thiết bị không đủ chỗ: cần ${size}. Hãy xóa một sự kiện đã giữ hoặc giải phóng bộ nhớ.`,
    broken: 'Kết nối bị ngắt. Những gì đã tải về vẫn được giữ.',
    refused: 'Cửa sổ trình duyệt này không lưu gì. Ở chế độ riêng tư, điều đó là có chủ ý.',
    newVersion: 'Đã có phiên bản mới của trang này.',
    reload: 'Tải lại',
    later: 'Để sau',
  },
);
