/** The reader's device: clipboard, downloads, the page's address. Browser only. */

/** Puts a text on the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands the reader a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Longer than this nobody waits for a printer's dialogue. */
const IMAGES_WAIT_MS = 3000;

/** Prints the page with all its photos: those far below have not been loaded yet. */
export async function printPage(): Promise<void> {
  const images = Array.from(document.images);
  for (const image of images) image.loading = 'eager';
  await Promise.race([
    Promise.allSettled(images.map((image) => image.decode())),
    new Promise((resolve) => setTimeout(resolve, IMAGES_WAIT_MS)),
  ]);
  window.print();
}

/** The page's address without query, with an anchor if one is given. */
export function pageAddress(anchor?: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}
