import * as re2 from 're2js';
import { checkText } from '../../../features/tone/check-text';
import { nativePattern } from '../../../features/tone/kinds/native-pattern';
import { safePatternBy } from '../../../features/tone/kinds/safe-pattern';
import type { Check, ToneRule } from '../../../features/tone/model';
import { prepareRules } from '../../../features/tone/prepare-rules';
import { readyMadeRules } from '../../../features/tone/ready-made/ready-made';
import type { ToneContext } from '../../../features/tone/tone-context';

const RULES = 100;
const LENGTHS = [500, 5000];
const KEYSTROKES = 200;
/** Keystrokes that are timed together. */
const TOGETHER = 10;

const REPLY =
  'Bonjour Mme Petit, nous sommes désolés pour ce retard : votre bus était bloqué par des travaux rue des Lilas. ' +
  "L'équipe vérifie l’horaire affiché à l'arrêt et vous répond d’ici demain midi. " +
  'Pouvez-vous nous dire à quelle heure vous attendiez ? Merci de votre patience ! ';

const context: ToneContext = {
  language: 'fr',
  panelLanguage: 'fr',
  network: 'facebook',
  purpose: 'reply',
  incident: true,
  brand: {
    name: 'TransVal',
    handles: ['@transval'],
    register: 'vous',
    spellings: ['TransVal', 'Carte Liberté'],
    shorteners: ['tval.fr'],
    lexicon: [{ say: 'voyageurs', dont: 'usagers', why: '' }],
  },
  otherBrands: [{ name: 'Maison Beau', handles: ['@maisonbeau'] }],
  answered: { text: 'Encore en retard !', authorName: 'Anne Petit' },
};

/** Rules as brands write them, one of each kind in turn, one in four with a pattern that only RE2 runs. */
function ownCheck(i: number): Check {
  const word = `${['usager', 'client', 'problème', 'souci', 'incident', 'panne'][i % 6]}${'s'.repeat(i % 3)}`;
  const flags = { ignoreCase: true, nonword: false };
  switch (i % 4) {
    case 0:
      return {
        kind: 'existence',
        tokens: [word, `un ${word}`, 'pas de souci'],
        fix: null,
        ...flags,
      };
    case 1:
      return { kind: 'substitution', swap: { [word]: 'voyageur', 'au niveau de': 'à' }, ...flags };
    case 2:
      return { kind: 'existence', tokens: [`${word}\\w*`, '\\d+ ?€'], fix: null, ...flags };
    default:
      return { kind: 'consistency', either: { [word]: 'voyageurs' }, ...flags };
  }
}

function ownRule(i: number): ToneRule {
  return {
    id: `own-${i}`,
    brandId: 'brand',
    name: { fr: '', en: '' },
    level: 'warning',
    check: ownCheck(i),
    message: { fr: '« %s »', en: '“%s”' },
    scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
    exceptions: [],
    section: null,
    isOn: true,
  };
}

/** The floor: every character read once. */
function readAll(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/**
 * Milliseconds of processor: what else the machine does takes none of this thread's. The kernel may count by ticks of
 * 4 ms, so what is measured has to take many.
 */
const timed = (work: () => unknown) => {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
};

/** The average of many runs: one takes less than can be told. */
function floorOf(text: string): number {
  const runs = 5000;
  let sum = 0;
  const whole = timed(() => {
    for (let i = 0; i < runs; i += 1) sum += readAll(text);
  });
  return Number.isFinite(sum) ? whole / runs : Number.NaN;
}

function measure(): void {
  const french = readyMadeRules.filter(
    ({ scope }) => scope.languages.length === 0 || scope.languages.includes('fr'),
  );
  const own = Array.from({ length: RULES - french.length }, (_, i) => ownRule(i));
  const rules = [
    ...prepareRules(french, nativePattern).ready,
    ...prepareRules(own, safePatternBy(re2)).ready,
  ];
  const measured = LENGTHS.map((length) => {
    const whole = REPLY.repeat(Math.ceil(length / REPLY.length)).slice(0, length);
    const texts = Array.from({ length: KEYSTROKES }, (_, i) =>
      whole.slice(0, length - KEYSTROKES + i + 1),
    );
    for (const text of texts.slice(0, 20)) checkText(text, rules, context);
    const tens = Array.from({ length: KEYSTROKES / TOGETHER }, (_, i) =>
      texts.slice(i * TOGETHER, (i + 1) * TOGETHER),
    );
    return {
      length,
      ours: tens.map(
        (ten) => timed(() => ten.map((text) => checkText(text, rules, context))) / TOGETHER,
      ),
      floor: [floorOf(whole)],
    };
  });
  console.log(JSON.stringify({ rules: rules.length, ready: french.length, measured }));
}

measure();
