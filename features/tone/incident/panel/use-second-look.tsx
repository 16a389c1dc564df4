import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from '../../../../components/translation';
import type { Place } from '../../../replies/insertions/place';
import type { ToneHit } from '../../model';
import { judgeOf } from '../judge-records';
import { SecondLookDialog } from './second-look-dialog';

interface SecondLook {
  /** Whether a text may go in: yes unless an incident is under way and the rules find an error; then what the person answers. */
  allows: (text: string) => Promise<boolean>;
  /** To be drawn by whoever inserts. Null while nothing is asked. */
  form: ReactNode;
}

interface Asked {
  text: string;
  errors: readonly ToneHit[];
  brand: string;
}

/** During an incident of the brand, asks before a reply that holds an error goes in. It never keeps one back by itself. */
export function useSecondLook({ brand, network, target }: Place): SecondLook {
  const { language } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const settle = useRef<((allowed: boolean) => void) | null>(null);

  const ask = async (question: Asked): Promise<boolean> => {
    settle.current?.(false);
    const before = document.activeElement;
    const allowed = await new Promise<boolean>((resolve) => {
      settle.current = resolve;
      setAsked(question);
    });
    settle.current = null;
    // at once: while the dialog stands nothing behind it takes the focus, and the page will want it next
    flushSync(() => setAsked(null));
    if (before instanceof HTMLElement) before.focus();
    return allowed;
  };

  return {
    async allows(text) {
      if (brand === null || brand.incidentSince === null) return true;
      const { checker, voice } = await judgeOf(brand);
      const context = {
        ...voice,
        network,
        panelLanguage: language,
        purpose: 'reply',
        incident: true,
        answered: target && { text: target.text, authorName: target.author?.name ?? null },
      } as const;
      const hits = checker.check(text, context, brand.language);
      const errors = hits.filter(({ level }) => level === 'error');
      return errors.length === 0 || ask({ text, errors, brand: brand.name });
    },
    form: asked && (
      <SecondLookDialog {...asked} onAnswer={(allowed) => settle.current?.(allowed)} />
    ),
  };
}
