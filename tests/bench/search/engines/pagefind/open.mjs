export async function open(base) {
  const pagefind = await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`);
  await pagefind.init();
  return async (query, limit) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return pages
      .flatMap((page) =>
        page.sub_results
          .slice(0, 2)
          .map((part) => ({ label: part.title, event: page.meta.title, href: part.url })),
      )
      .slice(0, limit);
  };
}
