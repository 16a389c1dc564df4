/**
 * A number that stands for a text: two hashes of 26 bits each (FNV-1a's and Knuth's multipliers), so that two of ten thousand
 * texts are taken for the same once in ninety million pages. Ten thousand kept texts would be megabytes of the page's heap.
 */
export function digestOf(text: string): number {
  let one = 0x811c9dc5;
  let other = 0x9e3779b1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return (one >>> 6) * 0x4000000 + (other >>> 6);
}
