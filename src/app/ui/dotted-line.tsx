import { Fragment, type ReactNode } from 'react';

/** Facts on one line, parted by middle dots; absent ones leave no gap. A break comes after a dot, never before. */
export function DottedLine({
  parts,
  className,
}: {
  readonly parts: readonly (ReactNode | undefined)[];
  readonly className?: string;
}) {
  const present = parts.filter((part) => part !== undefined && part !== '' && part !== false);
  return (
    <p className={className}>
      {present.map((part, index) => (
        <Fragment key={index}>
          {part}
          {index < present.length - 1 && <span className="text-edge">{'\u00a0· '}</span>}
        </Fragment>
      ))}
    </p>
  );
}
