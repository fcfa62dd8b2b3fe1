import { useRef } from 'react';
import type { Photo } from '#model/catalog.ts';
import { useLowData } from './low-data.tsx';
import { mediaUrl, srcSetOf } from './media-url.ts';
import { PhotoPlaceholder } from './photo-placeholder.tsx';
import { smallSources } from './small-sources.ts';
import { useThumbhash } from './use-thumbhash.ts';

interface PictureProps {
  readonly photo: Photo;
  /** The `sizes` attribute: how wide it stands at each window width; decides which file is loaded. */
  readonly sizes: string;
  /** Overrides the photo's own alternative text; '' where a caption or link already says it. */
  readonly alt?: string;
  /** True for what is on the first screen: loaded at once and first. */
  readonly eager?: boolean;
  /** Of the `img`: its box and fit (`size-full object-cover`). */
  readonly className?: string;
}

/**
 * A photo in the best format that the browser knows, with its place kept and its colour behind it until it
 * arrives. A photo that could not be read is a placeholder of the same box.
 */
export function Picture({ photo, sizes, alt = photo.alt, eager = false, className }: PictureProps) {
  const image = useRef<HTMLImageElement>(null);
  const preview = useThumbhash(image, photo.thumbhash);
  const { saving } = useLowData();
  const sources = saving ? smallSources(photo.sources) : photo.sources;
  const fallback = sources.at(-1);
  const largest = fallback?.srcset.at(-1);
  if (fallback === undefined || largest === undefined) {
    return <PhotoPlaceholder alt={alt} className={className} />;
  }
  return (
    <picture className="contents">
      {sources.slice(0, -1).map((source) => (
        <source key={source.type} type={source.type} srcSet={srcSetOf(source)} sizes={sizes} />
      ))}
      <img
        ref={image}
        src={mediaUrl(largest.url)}
        srcSet={srcSetOf(fallback)}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
        className={className}
        style={{
          backgroundColor: photo.color,
          backgroundImage: preview === undefined ? undefined : `url(${preview})`,
          backgroundSize: 'cover',
        }}
      />
    </picture>
  );
}
