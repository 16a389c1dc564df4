/** Marks that real decoys carry: data-0="0" to data-19="19". */
const MARKS = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`data-${n}`, String(n)]));

/**
 * What Facebook puts before the real card (seen December 2025 and September 2026): hidden blocks with the
 * word "Facebook" and a dead button, which readers must pass over.
 */
export function Decoys({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: decoys are all alike and never move
    <div key={index} aria-hidden="true" className="fb-decoy" {...MARKS}>
      <blockquote>
        <span dir="auto">
          <span>Facebook</span>
        </span>
      </blockquote>
      <div aria-hidden="true" role="button" tabIndex={-1} />
    </div>
  ));
}
