const BEGINNINGS = 'ab re dé con pro tra par é sur in mé cour clô gar bœ'.split(' ');
const MIDDLES = 'fi lé ma ro tu çai vè né pi cho gra lou tê sti ré pen'.split(' ');
const ENDINGS = 'tion ment té ge re r eur ille ance ée eau é que ton ard s'.split(' ');

/**
 * Words that look French, as many different as a library of 10,000 replies has (about 4,000), the frequent ones far
 * more frequent; always the same for a number.
 */
export function libraryWords(seed: number, count: number): string {
  let state = (seed * 2_654_435_761 + 97) % 4_294_967_296;
  const draw = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  return Array.from({ length: count }, () => {
    const rank = Math.floor(4096 ** draw());
    return (
      (BEGINNINGS[rank % 16] ?? '') +
      (MIDDLES[(rank >> 4) % 16] ?? '') +
      (ENDINGS[(rank >> 8) % 16] ?? '')
    );
  }).join(' ');
}
