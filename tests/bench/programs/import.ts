import papa from 'papaparse';
import { openText } from '../../../features/replies/interchange/open-file';
import { planImport } from '../../../features/replies/interchange/plan-import';
import { readReplies } from '../../../features/replies/interchange/read-replies';
import { sampleReply } from '../../../features/replies/sample-reply';
import { libraryWords } from './library-words';

const REPLIES = 10_000;
const text = [
  'title,shortcut,tags,body',
  ...Array.from(
    { length: REPLIES },
    (_, i) =>
      `${libraryWords(i, 4)},r${i},"bus, retard","Bonjour {{to.first_name}},\n${libraryWords(i + REPLIES, 18 + (i % 20))}"`,
  ),
].join('\r\n');
/** A tenth of the rows meet a reply of the library. */
const library = Array.from({ length: REPLIES }, (_, i) =>
  sampleReply({ id: String(i), shortcut: `r${i * 10}`, title: libraryWords(i, 3), body: `${i}` }),
);

/** The longest time, in milliseconds, in which the page would not have had its turn. */
async function longestSpell(work: () => Promise<unknown>): Promise<number> {
  let since = performance.now();
  let longest = 0;
  let isOver = false;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - since);
    since = now;
    if (!isOver) setTimeout(turn);
  };
  turn();
  await work();
  isOver = true;
  return longest;
}

async function importOnce(): Promise<number> {
  const open = await openText(text, 'replies.csv', {});
  if (!open.ok) throw new Error(open.refusal.why);
  const { format } = open.opened;
  const read = await readReplies(open.opened, { format, mapping: null, language: 'fr' }, {});
  if (!read.ok) throw new Error(read.refusal.why);
  const choice = {
    owner: { brandId: null, language: 'fr' },
    state: 'approved',
    policy: 'update',
    brands: [],
  } as const;
  const plan = await planImport(read, choice, library, {});
  return plan.added.length + plan.changed.length;
}

/** Milliseconds: the least of five turns, ours and the floor in turn; `spell` the least of the longest spells. */
async function benchImport() {
  const ours: number[] = [];
  const floor: number[] = [];
  const spells: number[] = [];
  let rows = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    rows = await importOnce();
    ours.push(performance.now() - start);
    const bare = performance.now();
    papa.parse(text);
    floor.push(performance.now() - bare);
    spells.push(await longestSpell(importOnce));
  }
  return { rows, ours: Math.min(...ours), floor: Math.min(...floor), spell: Math.min(...spells) };
}

benchImport().then((measured) => console.log(JSON.stringify(measured)));
