import type { PhotoProgress } from '#compiler/photos/types.ts';

/** Where progress goes; a terminal's line can be written over, a log's cannot. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write: (text: string) => unknown;
}

/** In a log, one line for each of this many parts of the photos. */
const LOG_STEPS = 10;

/**
 * Shows the work on photos: one line that is written over in a terminal, about ten lines in a log.
 * A run that encodes nothing shows nothing.
 */
export function createPhotoProgress(output: ProgressOutput): (progress: PhotoProgress) => void {
  let lastStep = 0;
  return (progress) => {
    if (progress.encoded === 0) return;
    const finished = progress.done === progress.total;
    if (output.isTTY === true) {
      output.write(
        `\r\u001B[2K${clip(describeProgress(progress), output.columns ?? 80)}${finished ? '\n' : ''}`,
      );
      return;
    }
    const step = Math.floor((progress.done / progress.total) * LOG_STEPS);
    if (step === lastStep && !finished) return;
    lastStep = step;
    output.write(`${describeProgress(progress)}\n`);
  };
}

function describeProgress({ done, total, remainingSeconds, file }: PhotoProgress): string {
  const remaining =
    remainingSeconds === undefined || done === total
      ? ''
      : `, about ${formatSeconds(remainingSeconds)} left`;
  const current = file === undefined || done === total ? '' : `  ${file}`;
  return `Photos: ${done} of ${total}${remaining}${current}`;
}

/** @example formatSeconds(75) // '1 min 15 s' */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A line longer than the terminal would wrap, and then be written below itself again and again. */
function clip(line: string, columns: number): string {
  return line.length < columns ? line : `${line.slice(0, columns - 2)}…`;
}
