import { useMemo, useState } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import layout from '../../../../components/layout.module.css';
import page from '../../../../components/page.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { VirtualRows } from '../../../../components/virtual-rows';
import type { Brand } from '../../../brands/model';
import { useLibraryChanges } from '../../../replies/dashboard/use-library-changes';
import type { Offence } from '../check-library';
import { correctedReply } from '../corrected-reply';
import type { ReplyChecker } from '../model';
import { FixRule } from './fix-rule';
import { EVERY_OFFENCE, repliesIn, shows } from './offence-filter';
import { OffenceFilters } from './offence-filters';
import { OffenceRow } from './offence-row';

interface OffencesViewProps {
  /** Kept by the caller while they are the same. */
  offences: readonly Offence[];
  speakers: readonly Brand[];
  checker: ReplyChecker | null;
}

/** Pixels of a row that wasn't measured yet. */
const ROW = 116;

/** What was found in the library: narrowed down, read, corrected one by one or a rule at a time. */
export function OffencesView({ offences, speakers, checker }: OffencesViewProps) {
  const { t, language } = useTranslation();
  const [filter, setFilter] = useState(EVERY_OFFENCE);
  const { reword } = useLibraryChanges();
  const shown = useMemo(
    () => offences.filter((offence) => shows(filter, offence)),
    [offences, filter],
  );
  const nameOf = (ruleId: string) => checker?.ruleOf(ruleId)?.name[language] ?? ruleId;
  const fixable = shown.filter(({ hit }) => hit.fix !== null);
  const fix = (those: readonly Offence[], said: string) => {
    const replies = [...new Map(those.map(({ reply }) => [reply.id, reply])).values()];
    const byReply = Map.groupBy(those, ({ reply }) => reply.id);
    reword(replies, (reply) => correctedReply(reply, byReply.get(reply.id) ?? []), said);
  };
  return (
    <>
      <div className={page.toolbar}>
        <OffenceFilters {...{ offences, speakers, filter, nameOf }} onFilter={setFilter} />
        <span className={`${text.hint} ${layout.push}`} role="status">
          {t('toneLibrary.found', { count: shown.length })}{' '}
          {t('toneLibrary.inReplies', { count: repliesIn(shown) })}
        </span>
        {filter.ruleId !== null && fixable.length > 1 && (
          <FixRule
            offences={fixable}
            rule={nameOf(filter.ruleId)}
            onFix={(those) => fix(those, t('toneLibrary.fixedAll', { count: repliesIn(those) }))}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t('toneLibrary.filteredTitle')} text={t('toneLibrary.filteredText')}>
          <Button onClick={() => setFilter(EVERY_OFFENCE)}>{t('toneLibrary.showAll')}</Button>
        </EmptyState>
      ) : (
        <VirtualRows
          items={shown}
          keyOf={keyOf}
          estimate={ROW}
          current={-1}
          frame={{ role: 'list', 'aria-label': t('toneLibrary.list') }}
        >
          {(offence) => (
            // biome-ignore lint/a11y/useSemanticElements: the rows in sight stand in wrappers of their own
            <div role="listitem">
              <OffenceRow
                offence={offence}
                speakers={speakers}
                onFix={(one) => fix([one], t('toneLibrary.fixedOne', { title: one.reply.title }))}
              />
            </div>
          )}
        </VirtualRows>
      )}
    </>
  );
}

const keyOf = ({ reply, wording, hit }: Offence): string =>
  JSON.stringify([reply.id, wording, hit.ruleId, hit.start, hit.end, hit.message, hit.fix]);
