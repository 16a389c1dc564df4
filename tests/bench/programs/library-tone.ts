import { sampleBrand } from '../../../features/brands/sample-brand';
import type { Reply } from '../../../features/replies/model';
import { sampleReply } from '../../../features/replies/sample-reply';
import { STARTER_REPLIES } from '../../../features/replies/starter/starter-replies';
import { wordingsOf } from '../../../features/replies/wordings/wordings-of';
import { createLibraryCheck } from '../../../features/tone/library/check-library';
import { createReplyChecker } from '../../../features/tone/library/create-reply-checker';
import { processorTime } from '../../processor-time';

const REPLIES = 10_000;

/** The starter replies over and over, no two alike, for every network. */
function libraryOf(count: number): Reply[] {
  return Array.from({ length: count }, (_, i) => {
    const language = i % 2 === 0 ? 'fr' : 'en';
    const of = STARTER_REPLIES[language];
    const { body = '', variants = [] } = of[(i >> 1) % of.length] ?? {};
    return sampleReply({
      id: `r${i}`,
      position: i,
      brandId: 'b1',
      body: `${body} ${i}.`,
      variants: variants.map((text) => `${text} ${i}.`),
      language,
    });
  });
}

/** The floor: every character of all wordings read once. Milliseconds of processor. */
function floorOf(library: readonly Reply[]): number {
  const texts = library.flatMap(wordingsOf);
  const runs = 20;
  let sum = 0;
  const start = processorTime();
  for (let run = 0; run < runs; run += 1) {
    for (const text of texts) {
      for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
    }
  }
  const whole = processorTime() - start;
  return Number.isFinite(sum) ? whole / runs : Number.NaN;
}

/** Of this thread alone: patterns are compiled on others meanwhile, which hold no page up. Milliseconds. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function measure(): Promise<void> {
  const brand = sampleBrand({ id: 'b1', register: 'vous', spellings: ['TransVal'] });
  const checker = await createReplyChecker({
    speakers: [{ brand, lexicon: [] }],
    brands: [brand],
    stored: [],
    panelLanguage: 'fr',
  });
  const library = libraryOf(REPLIES);
  const start = processorTime();
  const pauses: number[] = [];
  let since = threadTime();
  const { offences, read } = await createLibraryCheck(checker).run(library, {
    // told at the end of each spell; what is put off here runs before the next one begins
    onProgress: () => {
      pauses.push(threadTime() - since);
      setTimeout(() => {
        since = threadTime();
      });
    },
  });
  const took = processorTime() - start;
  console.log(
    JSON.stringify({ read, offences: offences.length, took, floor: floorOf(library), pauses }),
  );
}

void measure();
