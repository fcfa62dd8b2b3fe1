import lunr from 'lunr';

export async function open(base) {
  const read = async (name) => (await fetch(`${base}/${name}`)).json();
  const [data, shown] = await Promise.all([read('index.json'), read('shown.json')]);
  const engine = lunr.Index.load(data);
  return async (query, limit) => {
    const terms = lunr.tokenizer(query).map(String);
    const found = engine.query((q) => {
      for (const [i, term] of terms.entries()) {
        q.term(term, { boost: 10, usePipeline: true });
        if (i === terms.length - 1)
          q.term(term, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        if (term.length > 4) q.term(term, { usePipeline: true, editDistance: 1, boost: 0.5 });
      }
    });
    return found.slice(0, limit).map(({ ref }) => {
      const [label, event, href] = shown[ref];
      return { label, event, href };
    });
  };
}
