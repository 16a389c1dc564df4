import { uuidV7 } from '../../../messaging/uuid-v7';
import { LONGEST_YAML_PIECE } from '../../replies/interchange/limits';
import { loadYaml, type ParseYaml } from '../../replies/interchange/parse-yaml';
import type { CompilePattern } from '../kinds/pattern';
import type { Level, ToneLanguage, ToneRule } from '../model';
import { prepareRules } from '../prepare-rules';
import { loadOwnPattern } from '../ready-made/load-own-pattern';
import { readOwnWords } from './own-words';
import { readValeCheck, textsOf, type YamlMap } from './vale-check';
import type { ValeFile, ValeImport, ValeRefusal } from './vale-file';
import { fromValeMessage } from './vale-message';

const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error'];
const SCOPES: readonly unknown[] = [undefined, 'text', 'summary', 'paragraph', 'sentence', 'raw'];
const USED = new Set<unknown>([
  ...['extends', 'message', 'level', 'scope', 'ignorecase', 'nonword', 'exceptions', 'action'],
  ...['tokens', 'raw', 'swap', 'token', 'max', 'min', 'either', 'first', 'second', 'match'],
  ...['prefix', 'formula', 'condition'],
]);

type Outcome = { rule: ToneRule; leftOut: string[] } | { why: ValeRefusal; detail: string };

/** Whose the rules will be, and the language their texts are in; null: any. */
export interface ValeOwner {
  brandId: string | null;
  language: ToneLanguage | null;
}

/**
 * Reads a folder of a Vale style. A file makes one rule, or is listed with the reason why it makes none; other files
 * than `.yml` and `.yaml` are passed over. Patterns are tried as they will be run.
 */
export async function readVale(files: readonly ValeFile[], owner: ValeOwner): Promise<ValeImport> {
  const [parse, compile] = await Promise.all([loadYaml(), loadOwnPattern()]);
  const read: ValeImport = { rules: [], refused: [], leftOut: [] };
  for (const file of files) {
    if (!/\.ya?ml$/i.test(file.name)) continue;
    const outcome = readFile(file, owner, parse, compile);
    if ('why' in outcome) read.refused.push({ file: file.name, ...outcome });
    else {
      read.rules.push(outcome.rule);
      read.leftOut.push(...outcome.leftOut.map((key) => ({ file: file.name, key })));
    }
  }
  return read;
}

function readFile(
  { name, text }: ValeFile,
  owner: ValeOwner,
  parse: ParseYaml,
  compile: CompilePattern,
): Outcome {
  if (text.length > LONGEST_YAML_PIECE) {
    return { why: 'too-large', detail: String(LONGEST_YAML_PIECE) };
  }
  const parsed = parse(text, 1);
  if (!parsed.ok) {
    const isBomb = parsed.refusal.why === 'too-many-aliases';
    return { why: isBomb ? 'too-many-aliases' : 'not-yaml', detail: parsed.refusal.detail };
  }
  const map: YamlMap = parsed.value instanceof Map ? parsed.value : new Map();
  const own = readOwnWords(text);
  const kind = map.get('extends');
  if (typeof kind !== 'string') return { why: 'no-check', detail: 'extends' };
  const scope = map.get('scope');
  if (!SCOPES.includes(scope)) return { why: 'other-scope', detail: textsOf(scope).join(', ') };
  const check = own?.check ? { ok: true as const, check: own.check } : readValeCheck(kind, map);
  if (!check.ok) {
    return check.missing === null
      ? { why: 'other-check', detail: kind }
      : { why: 'missing', detail: check.missing };
  }
  const title = (name.split(/[\\/]/).at(-1) ?? name).replace(/\.ya?ml$/i, '');
  const [said = title] = textsOf(map.get('message'));
  const message = fromValeMessage(said, check.check.kind);
  const rule: ToneRule = {
    id: uuidV7(),
    brandId: owner.brandId,
    name: { fr: title, en: title },
    level: LEVELS.find((level) => level === map.get('level')) ?? 'warning',
    check: check.check,
    message: { fr: message, en: message },
    scope: {
      languages: owner.language ? [owner.language] : [],
      networks: [],
      purposes: [],
      incidentOnly: false,
    },
    exceptions: textsOf(map.get('exceptions')),
    section: null,
    isOn: true,
    ...(own && { ...own, check: check.check }),
  };
  const [refused] = prepareRules([rule], compile).refused;
  if (refused) return { why: refused.reason, detail: `${refused.pattern}: ${refused.detail}` };
  return { rule, leftOut: leftOutOf(map, rule) };
}

/** Keys that said something which the rule doesn't. */
function leftOutOf(map: YamlMap, { check }: ToneRule): string[] {
  return [...map.keys()]
    .filter(
      (key) =>
        !USED.has(key) || (key === 'action' && !(check.kind === 'existence' && check.fix !== null)),
    )
    .map(String);
}
