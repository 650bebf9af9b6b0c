/** Short facts on one line. Each keeps its own direction: a French name among Arabic words, a size, a host. */
export function Facts({
  facts,
  class: name,
}: {
  readonly facts: readonly string[];
  readonly class: string;
}) {
  if (facts.length === 0) return null;
  return (
    <p class={name}>
      {facts.map((fact, i) => (
        <>
          {i > 0 && ' · '}
          <bdi>{fact}</bdi>
        </>
      ))}
    </p>
  );
}
