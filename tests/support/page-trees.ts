import type { InterfaceLanguage } from '#model/interface-language.ts';

/** What a page of the example must tell a screen reader, as an ARIA snapshot in which more may stand. */
export type PageTrees = Readonly<Record<InterfaceLanguage, string>>;

const EVENT_EN = `
- main:
  - article:
    - link "All events"
    - heading "DevOps on AWS" [level=1]
    - term: Where
    - definition: /Bitexco/
    - group: Sources
    - button "Copy link"
    - button "Add to calendar"
    - button "Print"
    - link "Summary"
    - navigation "Sections":
      - list:
        - listitem:
          - link /^Session Agenda/
    - heading "Session Agenda" [level=2]
    - 'button "Expand all: Session Agenda"'
    - searchbox "Filter topics"
    - heading /^Infrastructure as Code/ [level=3]:
      - button /^Infrastructure as Code/
    - heading "Photos" [level=2]
    - navigation "Earlier and later events"
`;

const EVENT_VI = `
- main:
  - article:
    - link "Tất cả sự kiện"
    - heading /DevOps/ [level=1]
    - term: Địa điểm
    - definition: /Bitexco/
    - group: Nguồn
    - button "Chép liên kết"
    - button "Thêm vào lịch"
    - button "In"
    - link "Tóm tắt"
    - navigation "Các phần":
      - list:
        - listitem:
          - link /^Nội dung chương trình/
    - heading "Nội dung chương trình" [level=2]
    - 'button "Mở tất cả: Nội dung chương trình"'
    - searchbox "Lọc chủ đề"
    - heading /^Infrastructure as Code/ [level=3]:
      - button /^Infrastructure as Code/
    - heading /^(Ảnh|Hình ảnh)/ [level=2]
    - navigation "Sự kiện trước và sau"
`;

/** By the page's name in `every-page.ts`. */
export const PAGE_TREES: Readonly<Record<string, PageTrees>> = {
  timeline: {
    en: `
- main:
  - heading "Events attended, autumn 2025" [level=1]
  - region "Filter events":
    - combobox "Topic"
    - combobox "Format"
  - region "December 2025":
    - heading "December 2025" [level=2]
    - list:
      - listitem:
        - heading /Building Agentic AI/ [level=3]:
          - link /Building Agentic AI/
        - list /^Topics of/:
          - listitem:
            - link
        - link /^2 photos of/
`,
    vi: `
- main:
  - heading [level=1]
  - region "Lọc sự kiện":
    - combobox "Chủ đề"
    - combobox "Hình thức"
  - region "Tháng 12 năm 2025":
    - heading "Tháng 12 năm 2025" [level=2]
    - list:
      - listitem:
        - heading /Agentic AI/ [level=3]:
          - link /Agentic AI/
        - list /^Chủ đề của/:
          - listitem:
            - link
        - link /^2 ảnh của/
`,
  },
  'timeline without a match': {
    en: `
- main:
  - heading [level=1]
  - region "Filter events":
    - combobox "Topic"
    - 'button "Remove filter: nobody-said-this"'
    - status: 0 of 6 events
  - button "Show all events"
`,
    vi: `
- main:
  - heading [level=1]
  - region "Lọc sự kiện":
    - combobox "Chủ đề"
    - 'button "Bỏ bộ lọc: nobody-said-this"'
    - status: 0 trên 6 sự kiện
  - button "Hiện mọi sự kiện"
`,
  },
  event: { en: EVENT_EN, vi: EVENT_VI },
  summary: {
    en: `
- main:
  - article:
    - link "Full report"
    - button "Print"
    - heading /DevOps on AWS/ [level=1]
    - term: Date
    - term: Where
    - region "Applied":
      - heading "Applied" [level=2]
      - list:
        - listitem:
          - heading [level=3]
    - region "Mentioned":
      - heading "Mentioned" [level=2]
`,
    vi: `
- main:
  - article:
    - link "Toàn bộ bài viết"
    - button "In"
    - heading /DevOps/ [level=1]
    - term: Ngày
    - term: Địa điểm
    - region "Áp dụng":
      - heading "Áp dụng" [level=2]
      - list:
        - listitem:
          - heading [level=3]
    - region "Được nhắc đến":
      - heading "Được nhắc đến" [level=2]
`,
  },
  topics: {
    en: `
- main:
  - heading "Topics" [level=1]
  - searchbox "Filter topics"
  - group "Order":
    - button "A–Z" [pressed]
    - button "Most events"
  - navigation "Letters":
    - list:
      - listitem:
        - link "A"
  - region "A":
    - heading "A" [level=2]
    - list:
      - listitem:
        - link /in 1 event$/
`,
    vi: `
- main:
  - heading "Chủ đề" [level=1]
  - searchbox "Lọc chủ đề"
  - group:
    - button "A–Z" [pressed]
    - button
  - navigation:
    - list:
      - listitem:
        - link "A"
  - region "A":
    - heading "A" [level=2]
`,
  },
  topic: {
    en: `
- main:
  - article:
    - link "All topics"
    - heading "Infrastructure as Code" [level=1]
    - term: Short form
    - definition: IaC
    - region "Where it stands":
      - heading "Where it stands" [level=2]
      - heading /DevOps on AWS/ [level=3]:
        - link /DevOps on AWS/
      - list:
        - listitem:
          - link /Infrastructure as Code/
    - region "Related topics":
      - heading "Related topics" [level=2]
`,
    vi: `
- main:
  - article:
    - link "Tất cả chủ đề"
    - heading "Infrastructure as Code" [level=1]
    - region:
      - heading [level=2]
      - heading /DevOps/ [level=3]:
        - link /DevOps/
`,
  },
  speakers: {
    en: `
- main:
  - heading "Speakers" [level=1]
  - searchbox "Filter speakers"
  - group "Order":
    - button "A–Z" [pressed]
  - navigation "Letters"
  - region "D":
    - heading "D" [level=2]
    - list:
      - listitem:
        - link /spoke at/
`,
    vi: `
- main:
  - heading "Diễn giả" [level=1]
  - searchbox "Lọc diễn giả"
  - navigation
  - region "D":
    - heading "D" [level=2]
    - list:
      - listitem:
        - link
`,
  },
  speaker: {
    en: `
- main:
  - article:
    - link "All speakers"
    - heading "Dinh Le Hoang Anh" [level=1]
    - heading [level=2]
    - heading [level=3]:
      - link
`,
    vi: `
- main:
  - article:
    - link "Tất cả diễn giả"
    - heading "Dinh Le Hoang Anh" [level=1]
    - heading [level=2]
    - heading [level=3]:
      - link
`,
  },
  photos: {
    en: `
- main:
  - heading "Photos" [level=1]
  - region /Agentic AI/:
    - heading /Agentic AI/ [level=2]:
      - link /Agentic AI/
    - list:
      - listitem:
        - figure /^The agent loop/:
          - link /Open the photo$/
`,
    vi: `
- main:
  - heading "Ảnh" [level=1]
  - region /Agentic AI/:
    - heading /Agentic AI/ [level=2]:
      - link /Agentic AI/
    - list:
      - listitem:
        - figure:
          - link
`,
  },
  'empty search': {
    en: `
- main:
  - heading "Search" [level=1]
  - search:
    - combobox "Search"
`,
    vi: `
- main:
  - heading "Tìm kiếm" [level=1]
  - search:
    - combobox "Tìm kiếm"
`,
  },
  search: {
    en: `
- main:
  - heading "Search" [level=1]
  - search:
    - combobox "Search" [expanded]: terraform
    - button "Clear the search"
    - listbox "Results":
      - group /DevOps on AWS/:
        - option /Terraform/
`,
    vi: `
- main:
  - heading "Tìm kiếm" [level=1]
  - search:
    - combobox "Tìm kiếm" [expanded]: terraform
    - listbox:
      - group /DevOps/:
        - option /Terraform/
`,
  },
  'not found': {
    en: `
- main:
  - heading "This page does not exist" [level=1]
  - link "All events"
  - link "Search"
`,
    vi: `
- main:
  - heading "Không có trang này" [level=1]
  - link "Tất cả sự kiện"
  - link "Tìm kiếm"
`,
  },
};

/** The frame around every page. */
export const FRAME_TREES: PageTrees = {
  en: `
- link "Skip to content"
- banner:
  - link /^Debrief/
  - navigation "Main":
    - link "Events"
    - link "Topics"
    - link "Photos"
    - link "Speakers"
  - navigation "Language":
    - link "English"
    - link "Tiếng Việt"
  - button /theme$/
- main
- contentinfo
`,
  vi: `
- link "Đến nội dung chính"
- banner:
  - link /^Debrief/
  - navigation "Chính":
    - link "Sự kiện"
    - link "Chủ đề"
    - link "Ảnh"
    - link "Diễn giả"
  - navigation "Ngôn ngữ":
    - link "English"
    - link "Tiếng Việt"
  - button /giao diện/
- main
- contentinfo
`,
};
