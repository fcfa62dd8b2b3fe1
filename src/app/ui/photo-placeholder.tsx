import { ImageOff } from 'lucide-react';

/** Stands where a photo that could not be read would stand: same box, its alternative text as the name. */
export function PhotoPlaceholder({
  alt,
  className = '',
}: {
  readonly alt: string;
  readonly className?: string | undefined;
}) {
  const name = alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  return (
    <span
      {...name}
      className={`flex min-h-16 items-center justify-center bg-wash text-edge ${className}`}
    >
      <ImageOff aria-hidden size={24} strokeWidth={1.5} />
    </span>
  );
}
