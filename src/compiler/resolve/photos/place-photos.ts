import type { Photo } from '#model/catalog.ts';
import { createNamer, slugify } from '#model/slug.ts';
import type { PhotoRequest } from '../../photos/process-photos.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { isGenericAlt } from '../../recognise/leftovers/alt-texts.ts';
import { isPlaceholderTarget } from '../../recognise/leftovers/template-leftovers.ts';
import type { PhotoReference } from '../../structure/draft.ts';
import type { PlacePhoto, PlacedPhoto } from '../assemble-sections.ts';
import { type PhotoContext, type PhotoTarget, findPhoto } from './photo-files.ts';
import type { Report } from '../report.ts';

export interface PhotoPlacer {
  readonly place: PlacePhoto;
  /** The photos placed so far, in order; their sizes are not known yet. */
  readonly photos: Photo[];
  /** The files behind them. */
  readonly requests: Map<string, PhotoRequest>;
}

/** Collects the photos of one report. The same file twice is one photo shown twice. */
export function createPhotoPlacer(
  context: Omit<PhotoContext, 'folder'>,
  report: Report,
): PhotoPlacer {
  const photos: Photo[] = [];
  const requests = new Map<string, PhotoRequest>();
  const name = createNamer();
  function place(reference: PhotoReference, section: string): PlacedPhoto {
    const target = findPhoto(reference.url, {
      ...context,
      folder: folderOf(reference.source.file),
    });
    reportPhoto(reference, target, report);
    if (target.type !== 'file') return target;
    const { file, path } = target.image;
    requests.set(file, { file, path });
    const known = photos.find((photo) => photo.file === file);
    if (known !== undefined) return { type: 'photo', photo: known };
    const photo: Photo = {
      id: name(slugify(baseName(file), 'photo')),
      file,
      alt: reference.alt,
      ...captionOf(reference),
      width: 0,
      height: 0,
      thumbhash: '',
      sources: [],
      section,
    };
    photos.push(photo);
    return { type: 'photo', photo };
  }
  return { place, photos, requests };
}

/** A describing alt text is the caption where the report gives no other. */
function captionOf({ alt, caption }: PhotoReference): Pick<Photo, 'caption'> {
  if (caption !== undefined) return { caption };
  return alt === '' || isGenericAlt(alt) ? {} : { caption: alt };
}

/** A picture beside a page is beside the page that shows it, which may be a part of the report. */
function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function reportPhoto(
  { url, alt, source }: PhotoReference,
  target: PhotoTarget,
  report: Report,
): void {
  if (isPlaceholderTarget(url)) report(diagnose('photo-placeholder', source, { url }));
  else if (target.type === 'missing') report(diagnose('photo-missing', source, { url }));
  else if (target.type === 'remote') report(diagnose('photo-remote', source, { url }));
  else {
    const { file } = target.image;
    if (target.found === 'other-case') report(diagnose('photo-case', source, { url, file }));
    if (target.found === 'elsewhere') report(diagnose('photo-elsewhere', source, { url, file }));
    if (alt === '') report(diagnose('alt-empty', source, { url }));
    else if (isGenericAlt(alt)) report(diagnose('alt-generic', source, { url, alt }));
  }
}
