import type { ComponentProps, MouseEvent } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { PHOTO_PARAMETER } from '#model/routes.ts';
import { changeQuery } from './use-address-query.ts';

/** History state of an entry that a thumbnail pushed: closing its photo may then go one back. */
export const PHOTO_OPENED_STATE = { keepScroll: true, photoOpened: true } as const;

/** `data-photo` names the photo that a thumbnail opens, so that focus can return to it. */
export const PHOTO_ATTRIBUTE = 'data-photo';

/**
 * A thumbnail's link: opens a photo of this page by pushing its address (`?photo=…`), one history
 * entry. `photo` is the parameter's value: the photo's id on an event, `slug/id` on the photos page.
 */
export function PhotoLink({
  photo,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'to' | 'state'> & { readonly photo: string }) {
  const { pathname, search } = useLocation();
  return (
    <Link
      to={{ pathname, search: changeQuery(search, { [PHOTO_PARAMETER]: photo }) }}
      state={PHOTO_OPENED_STATE}
      onClick={refuseSecondClick}
      {...{ [PHOTO_ATTRIBUTE]: photo }}
      {...rest}
    />
  );
}

/** The second half of a double click comes before the page has changed; it must not push a second entry. */
function refuseSecondClick(click: MouseEvent) {
  if (click.detail > 1) click.preventDefault();
}
