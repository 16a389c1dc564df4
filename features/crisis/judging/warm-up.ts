import { inTurns } from '../in-turns';
import type { readyGroups } from '../judge/judge-text';

/** A comment as it is folded, of the length of most; with and without a sign that takes two bytes, for V8 makes an expression for each. */
const SAMPLE =
  'bonjour, je suis tres decu de votre service, vous etes vraiment nuls et je vais le dire a tout le monde !';
const SAMPLES = [SAMPLE, `${SAMPLE} 😡`];
/** Browsers first interpret an expression, then make a faster one of it. */
const USES = 2;

/**
 * Has each wording used as often as it takes for it to be quick. Both languages take a quarter of a second of processor
 * (Chromium 156, two busy cores): left to the first comment, the worker would answer nobody meanwhile.
 */
export async function warmUp(groups: ReturnType<typeof readyGroups>): Promise<void> {
  const wordings = [...groups.fr, ...groups.en].flatMap(({ find, guard }) => [
    find,
    ...(guard ? [guard] : []),
  ]);
  const trials = wordings.flatMap((wording) => SAMPLES.map((sample) => ({ wording, sample })));
  await inTurns(trials, ({ wording, sample }) => {
    for (let use = 0; use < USES; use += 1) {
      wording.lastIndex = 0;
      wording.test(sample);
    }
    wording.lastIndex = 0;
  });
}
