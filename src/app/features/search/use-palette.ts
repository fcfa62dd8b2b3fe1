import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useLanguage } from '#app/messages/language-context.tsx';
import { localizedPath, routes } from '#model/routes.ts';
import { focusSearchField } from './search-page-field.ts';
import type { SearchPalette } from './search-palette.tsx';
import { useSearchService } from './search-provider.tsx';
import { createTypedAhead, type TypedAhead } from './typed-ahead.ts';

interface PaletteState {
  /** The palette while it is open; its code comes at the first opening. */
  readonly Palette: typeof SearchPalette | undefined;
  /** Another for each opening: one that is still closing is not the one that opens. */
  readonly opening: number;
  readonly typedAhead: TypedAhead;
  /** Loads what a search needs, on a sign that there will be one. */
  readonly prepare: () => void;
  readonly show: () => void;
  /** @param opening which one has closed */
  readonly hide: (opening: number) => void;
}

interface OpenPalette {
  readonly Palette: typeof SearchPalette;
  readonly opening: number;
}

function loadPalette() {
  return import('./search-palette.tsx');
}

/** Opens and closes the palette; where its code cannot be had, leads to the search page instead. */
export function usePalette(): PaletteState {
  const { client } = useSearchService();
  const { language, defaultLanguage } = useLanguage();
  const navigate = useNavigate();
  const [typedAhead] = useState(createTypedAhead);
  const [palette, setPalette] = useState<OpenPalette>();

  function prepare() {
    client().warm();
    loadPalette().catch(() => {
      // Opening asks again.
    });
  }
  function goToPage() {
    const path = routes.search.href(typedAhead.take().text);
    void navigate(localizedPath(path, language, defaultLanguage));
  }
  function show() {
    if (focusSearchField()) return;
    if (!typedAhead.start()) return;
    client().warm();
    loadPalette().then(
      ({ SearchPalette: Palette }) =>
        setPalette((last) => ({ Palette, opening: (last?.opening ?? 0) + 1 })),
      goToPage,
    );
  }
  function hide(opening: number) {
    setPalette((last) => (last?.opening === opening ? undefined : last));
  }
  return {
    Palette: palette?.Palette,
    opening: palette?.opening ?? 0,
    typedAhead,
    prepare,
    show,
    hide,
  };
}
