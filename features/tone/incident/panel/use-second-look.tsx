import type { ReactNode } from 'react';
import { useTranslation } from '../../../../components/translation';
import { useAsking } from '../../../../components/use-asking';
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
  const { asked, ask, answer } = useAsking<Asked, boolean>(false);
  return {
    async allows(text) {
      if (brand === null || brand.incidentSince === null) return true;
      const judge = await judgeOf(brand).catch((error: unknown) => {
        console.error('Vigie: no second look, the rules could not be read', error);
        return null;
      });
      if (judge === null) return true;
      const { checker, voice } = judge;
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
    form: asked && <SecondLookDialog {...asked} onAnswer={answer} />,
  };
}
