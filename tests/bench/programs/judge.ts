import * as v from 'valibot';
import { prepareJudge } from '../../../features/crisis/judge/judge-text';
import { readWeights } from '../../../features/crisis/judge/model/weights';
import { readInput } from '../../judge/read-input';

const LENGTH = 280;
const TEXTS = 400;
/** How often all of them are judged before: the engine makes code of what is used often, as in a worker that has judged for a minute. */
const WARM_UPS = 5;
/** Comments timed together: the kernel may count by ticks of 4 ms. */
const TOGETHER = 20;

const FRENCH =
  'Bonjour, voilà trois semaines que j’attends ma commande et personne ne répond au téléphone. ' +
  'La vendeuse était pourtant très gentille, mais le colis est arrivé ouvert et le pot cassé ; ' +
  'comment fait-on pour être remboursé ? Je vous laisse jusqu’à vendredi, après je préviens mes voisins et mes collègues. ';
const ENGLISH =
  'Hello, I have been waiting three weeks for my order and nobody answers the phone. The lady in ' +
  'the store was lovely though, but the parcel came open and the jar was broken; how do I get a ' +
  'refund? You have until Friday, after that I will tell all my neighbours and the people at work. ';

/** Comments of one length, each begun elsewhere in the text. */
const texts = (whole: string) =>
  Array.from({ length: TEXTS }, (_, i) =>
    whole.repeat(3).slice(i % whole.length, (i % whole.length) + LENGTH),
  );

const Input = v.object({ fr: v.string(), en: v.string() });

async function measure(): Promise<void> {
  const { fr, en } = v.parse(Input, await readInput());
  const judge = prepareJudge({
    fr: readWeights(Buffer.from(fr, 'base64')),
    en: readWeights(Buffer.from(en, 'base64')),
  });
  const measured = [FRENCH, ENGLISH].map((whole) => {
    const all = texts(whole);
    for (let turn = 0; turn < WARM_UPS; turn++) for (const text of all) judge(text);
    return Array.from({ length: TEXTS / TOGETHER }, (_, turn) => {
      const start = process.threadCpuUsage();
      for (const text of all.slice(turn * TOGETHER, (turn + 1) * TOGETHER)) judge(text);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000 / TOGETHER;
    });
  });
  console.log(JSON.stringify({ fr: measured[0], en: measured[1] }));
}

void measure();
