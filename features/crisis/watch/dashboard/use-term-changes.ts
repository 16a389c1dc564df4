import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import type { TakeBack } from '../../../../storage/write-rows';
import type { WatchSeverity } from '../model';
import { addStarterList, changeTerms, removeTerms } from '../records';
import type { StarterOwner } from '../starter/plan-starter';
import type { StarterTerm } from '../starter/starter-term';
import type { StoredTerm } from '../stored-term';
import { SEVERITY_NAMES } from './term-words';

type Terms = readonly StoredTerm[];

/** Changes to one or several terms; each is said once stored, and can be taken back. */
export interface TermChanges {
  turn: (terms: Terms, isOn: boolean) => void;
  grade: (terms: Terms, severity: WatchSeverity) => void;
  remove: (terms: Terms) => void;
  addList: (list: readonly StarterTerm[], owner: StarterOwner) => void;
  /** Says what was done elsewhere, with its way back. */
  tell: (text: string, takeBack: TakeBack) => void;
}

/** Changes the watchlist from outside of a term's form. */
export function useTermChanges(): TermChanges {
  const say = useNotice();
  const { t } = useTranslation();
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => say({ severity: 'serious', text: t('watchlist.changeFailed') }));
  const tell = (text: string, takeBack: TakeBack) =>
    say({
      severity: 'done',
      text,
      action: { label: t('common.undo'), run: () => orSay(takeBack()) },
    });
  const idsOf = (terms: Terms) => terms.map(({ id }) => id);
  return {
    tell,
    turn: (terms, isOn) => {
      const text = t(isOn ? 'watchlist.turnedOn' : 'watchlist.turnedOff', { count: terms.length });
      orSay(changeTerms(idsOf(terms), { isOn }).then((takeBack) => tell(text, takeBack)));
    },
    grade: (terms, severity) => {
      const said = { count: terms.length, severity: t(SEVERITY_NAMES[severity]) };
      const text = t('watchlist.graded', said);
      orSay(changeTerms(idsOf(terms), { severity }).then((takeBack) => tell(text, takeBack)));
    },
    remove: (terms) => {
      const [first] = terms;
      const text =
        terms.length === 1 && first
          ? t('watchlist.removedOne', { term: first.text })
          : t('watchlist.removed', { count: terms.length });
      orSay(removeTerms(idsOf(terms)).then((takeBack) => tell(text, takeBack)));
    },
    addList: (list, owner) =>
      orSay(
        addStarterList(list, owner).then(({ added, takeBack }) =>
          tell(t('watchlist.listAdded', { count: added }), takeBack),
        ),
      ),
  };
}
