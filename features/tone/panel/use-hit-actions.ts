import { useNotice } from '../../../components/notices';
import { undoKeys } from '../../../components/platform-keys';
import { useTranslation } from '../../../components/translation';
import type { PageHands } from '../../../messaging/page-client';
import type { FixAsk, InsertOutcome } from '../../../messaging/panel-port';
import type { Brand } from '../../brands/model';
import { addSpelling } from '../../brands/records';
import { asideKey } from '../draft/set-aside';
import { isFromServer } from '../languagetool/hits-with';
import type { ToneFix, ToneHit, ToneRule } from '../model';
import { changeForBrand } from '../records';
import { patternOfWords } from '../rules/plain-pattern';
import { changeFor, changeForAll, changesByLine } from './settle-hits';
import type { DraftCheck } from './use-draft-check';
import { useToldChange } from './use-told-change';

export interface HitActions {
  /** @param instead one of the other fixes; the first one unless given */
  fix: (hit: ToneHit, instead?: string) => Promise<void>;
  fixAll: (hits: readonly ToneHit[]) => Promise<void>;
  /** Leaves a hit out while this draft is being written. */
  ignore: (hit: ToneHit) => void;
  /** Makes the words found an exception of the rule, for the brand; what the server doesn't know, a word of the brand. */
  accept: (hit: ToneHit, brand: Brand) => Promise<void>;
  /** Switches the rule off for the brand. */
  leaveOut: (hit: ToneHit, brand: Brand) => Promise<void>;
}

/** What can be done about a hit; says what became of it, and how to take it back. */
export function useHitActions(
  { store, checker, again }: DraftCheck,
  client: PageHands | null,
): HitActions {
  const say = useNotice();
  const tell = useToldChange();
  const { t, language } = useTranslation();

  const put = async (change: FixAsk): Promise<InsertOutcome | 'offline'> =>
    (await client?.call('fix', change).catch(() => 'offline' as const)) ?? 'offline';

  const putAll = async (changes: readonly FixAsk[]): Promise<InsertOutcome | 'offline'> => {
    let outcome: InsertOutcome | 'offline' = 'nowhere';
    for (const change of changes) {
      outcome = await put(change);
      if (outcome !== 'inserted') break;
    }
    return outcome;
  };

  const told = (outcome: InsertOutcome | 'offline') => {
    if (outcome === 'inserted') {
      say({ severity: 'done', text: t('tone.fixed', { keys: undoKeys() }) });
    } else if (outcome === 'altered') {
      say({ severity: 'serious', text: t('tone.altered') });
    } else {
      say({
        severity: 'sensitive',
        text: t(outcome === 'refused' ? 'tone.changed' : 'tone.notFixed'),
      });
    }
  };

  const change = async (
    hit: ToneHit,
    brand: Brand,
    to: (rule: ToneRule) => { change: Parameters<typeof changeForBrand>[2]; text: string },
  ) => {
    const rule = checker?.ruleOf(hit);
    if (rule === undefined) return;
    const { change, text } = to(rule);
    await tell(changeForBrand(rule, brand.id, change), text);
  };

  const allowWord = (words: string, { id, name }: Brand) =>
    tell(addSpelling(id, words), t('languageTool.wordAllowed', { words, brand: name }));

  const wordsOf = ({ start, end }: ToneHit) => (store.getState().text ?? '').slice(start, end);

  return {
    async fix(hit, instead) {
      const { text } = store.getState();
      if (hit.fix === null || text === null) return;
      told(await put(changeFor(text, { ...hit.fix, text: instead ?? hit.fix.text })));
    },
    async fixAll(hits) {
      const { text } = store.getState();
      const fixes = hits.map(({ fix }) => fix).filter((fix): fix is ToneFix => fix !== null);
      if (text === null || fixes.length === 0) return;
      const outcome = await put(changeForAll(text, fixes));
      // nothing was touched
      told(outcome === 'refused' ? await putAll(changesByLine(text, fixes)) : outcome);
    },
    ignore(hit) {
      const key = asideKey(store.getState().text ?? '', hit);
      const setAside = (isAside: boolean) => {
        const aside = new Set(store.getState().aside);
        if (isAside) aside.add(key);
        else aside.delete(key);
        store.setState({ aside });
        again();
      };
      setAside(true);
      const action = { label: t('common.undo'), run: () => setAside(false) };
      say({ severity: 'done', text: t('tone.ignored'), action });
    },
    accept: (hit, brand) =>
      isFromServer(hit)
        ? allowWord(wordsOf(hit), brand)
        : change(hit, brand, (rule) => ({
            change: { exceptions: [...rule.exceptions, patternOfWords(wordsOf(hit), false)] },
            text: t('tone.accepted', { words: wordsOf(hit), brand: brand.name }),
          })),
    leaveOut: (hit, brand) =>
      change(hit, brand, (rule) => ({
        change: { isOn: false },
        text: t('tone.leftOut', { rule: rule.name[language], brand: brand.name }),
      })),
  };
}
