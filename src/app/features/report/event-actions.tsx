import { CalendarPlus, FileText, Link2, type LucideIcon, Printer, Share2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EventReport } from '#model/catalog.ts';
import { summaryHref } from '#model/routes.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { Button, buttonLook } from '#app/ui/button.tsx';
import { useHydrating } from '#app/ui/use-hydrating.ts';
import { calendarFile } from './calendar-file.ts';
import { copyText, pageAddress, printPage, saveFile } from './device.ts';

/** What one can do with an event. Each is a button with words on wide screens and an icon on phones. */
export function EventActions({
  report,
  children,
}: {
  readonly report: EventReport;
  /** More of them, from another feature. */
  readonly children?: ReactNode;
}) {
  const words = useWords(reportWords);
  const hydrating = useHydrating();
  const [said, setSaid] = useState('');
  const canShare = !hydrating && 'share' in navigator;

  async function copyLink() {
    setSaid((await copyText(pageAddress())) ? words.linkCopied : words.copyFailed);
  }
  async function share() {
    // Closing the share sheet rejects as well; it is no failure.
    await navigator.share({ title: report.title, url: pageAddress() }).catch(() => {});
  }
  function addToCalendar() {
    const file = calendarFile(report, { url: pageAddress(), stamp: new Date() });
    if (file !== undefined) saveFile(`${report.slug}.ics`, 'text/calendar', file);
  }

  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 sm:mt-4 noscript:hidden print:hidden">
      <Action Icon={Link2} onClick={() => void copyLink()}>
        {words.copyLink}
      </Action>
      {report.date && (
        <Action Icon={CalendarPlus} onClick={addToCalendar}>
          {words.addToCalendar}
        </Action>
      )}
      <Action Icon={Printer} onClick={() => void printPage()}>
        {words.print}
      </Action>
      <AppLink to={summaryHref(report.slug)} className={`${buttonLook} ${ICON_ON_PHONES}`}>
        <FileText aria-hidden size={18} strokeWidth={1.75} />
        <span className="max-sm:sr-only">{words.summary}</span>
      </AppLink>
      {children}
      {canShare && (
        // Last, as it is known only in the browser and must not move the others.
        <Action Icon={Share2} onClick={() => void share()}>
          {words.share}
        </Action>
      )}
      <output className="text-small text-soft">{said}</output>
    </div>
  );
}

const ICON_ON_PHONES = 'max-sm:size-tap max-sm:justify-center max-sm:px-0';

function Action({
  Icon,
  onClick,
  children,
}: {
  readonly Icon: LucideIcon;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button onClick={onClick} className={ICON_ON_PHONES}>
      <Icon aria-hidden size={18} strokeWidth={1.75} />
      <span className="max-sm:sr-only">{children}</span>
    </Button>
  );
}
