import sharp from 'sharp';
import { writeFiles } from './temporary-folder.ts';

/** A report repository in the Hugo layout: two events, one of them in two languages and with a photo. */
export async function writeTinyRepository(folder: string): Promise<void> {
  await writeFiles(folder, {
    'config.toml': 'title = "Field notes"\nbaseURL = "https://an.example/notes/"\n',
    'content/4-EventParticipated/_index.md': '---\ntitle: "Events"\n---\n',
    'content/4-EventParticipated/4.1-Event1/_index.md': cloudDay,
    'content/4-EventParticipated/4.1-Event1/_index.vi.md': cloudDayInVietnamese,
    'content/4-EventParticipated/4.2-Event2/_index.md': meetup,
    'static/images/event-1/hall.png': await drawPicture(),
  });
}

function drawPicture(): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 400, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
}

const cloudDay = `---
title: "Event 1"
weight: 1
---

# Summary Report: "Harbour Cloud Day"

**Date:** March 3, 2026
**Location:** Pier 4, Hải Phòng

### Key Highlights

#### Watching a fleet

- **X-Ray**: follows one request through twelve services.
- **CloudWatch**: keeps the numbers that alarms look at.

![The hall before the doors open](/images/event-1/hall.png)

### Key Takeaways

- Measure before guessing.
`;

const cloudDayInVietnamese = `---
title: "Sự kiện 1"
weight: 1
---

# Bài thu hoạch "Harbour Cloud Day"

**Ngày:** 03/03/2026
**Địa điểm:** Bến 4, Hải Phòng

### Nội dung nổi bật

- **X-Ray**: theo một yêu cầu qua mười hai dịch vụ.
`;

const meetup = `---
title: "Event 2"
weight: 2
---

# Summary Report: "Evening of Queues"

**Date:** April 9, 2026

### Key Highlights

- **SQS**: a queue forgives a slow reader.
`;
