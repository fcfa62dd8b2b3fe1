/** Placeholder until the feature lands. */
export function Page() {
  return <h1 className="py-10 text-h1 font-bold">event</h1>;
}
