import { parsePhotoFile } from '#model/photo-file.ts';

/**
 * Another width of the same photo, for when the asked one cannot be had: the narrowest that is wide
 * enough, else the widest.
 * @param stored URLs of what there is
 */
export function chooseStandIn(wanted: string, stored: readonly string[]): string | undefined {
  const asked = parsePhotoFile(wanted);
  if (asked === undefined) return undefined;
  const widths = stored
    .flatMap((url) => {
      const file = parsePhotoFile(url);
      return file?.key === asked.key ? [{ url, width: file.width }] : [];
    })
    .toSorted((a, b) => a.width - b.width);
  return (widths.find(({ width }) => width >= asked.width) ?? widths.at(-1))?.url;
}
