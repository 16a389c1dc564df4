import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { PageHands } from '../../../messaging/page-client';
import type { ComposerView } from '../../../messaging/panel-port';
import type { NetworkId, Purpose } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { Target } from '../../queue/model';
import { lexiconOf } from '../charter/lexicon-of';
import { parseCharter } from '../charter/parse-charter';
import { liveCharter } from '../charter/records';
import { brandVoice } from '../draft/brand-voice';
import type { DraftChecker } from '../draft/load-checker';
import { hitsWith } from '../languagetool/hits-with';
import { useProofs } from '../languagetool/panel/use-proofs';
import { liveStoredRules } from '../records';
import type { DraftSource } from './draft-source';
import { createToneStore, type ToneStore, takeHits } from './tone-store';
import { useChecker } from './use-checker';

export interface DraftToCheck {
  /** Who is told what is being written: the panel, or the palette while that is closed. */
  panel: DraftSource;
  /** False: somebody else checks the draft. */
  isOn?: boolean;
  client: PageHands | null;
  brand: Brand | null;
  brands: readonly Brand[];
  network: NetworkId | null;
  target: Target | null;
  /** Address of the person's own LanguageTool server; null: none. */
  server: string | null;
}

export interface DraftCheck {
  store: ToneStore;
  checker: DraftChecker | null;
  /** What is being written; a reply where nothing is. */
  purpose: Purpose;
  /** The server that the draft is also shown to; null: none. */
  server: string | null;
  /** Runs the rules again on the draft as it is, after something was set aside. */
  again: () => void;
}

/**
 * Checks what is being written in the page's reply box, as each key is told, and has the page mark it. It runs here, in
 * the panel's process, and before the panel draws anything: the marks don't wait for the list.
 */
export function useDraftCheck(props: DraftToCheck): DraftCheck {
  const { panel, client, brand, brands, network, target, server, isOn = true } = props;
  const { language } = useTranslation();
  const [store] = useState(createToneStore);
  const isWritten = useStore(panel, ({ composer }) => (composer?.draft.text ?? '').trim() !== '');
  const purpose = useStore(panel, ({ composer }) => composer?.purpose ?? 'reply');
  const rules = useLive(useMemo(liveStoredRules, []));
  if (rules.state === 'failed') throw rules.error;
  const stored = rules.state === 'ready' ? rules.value : null;
  const brandId = brand?.id ?? null;
  const checker = useChecker(isWritten, brandId, stored);
  const charter = useLive(
    useMemo(() => (brandId === null ? null : liveCharter(brandId)), [brandId]),
  );
  const markdown = charter.state === 'ready' ? (charter.value?.markdown ?? '') : '';
  const lexicon = useMemo(() => lexiconOf(parseCharter(markdown)), [markdown]);

  const isMarked = useRef(false);
  const again = useRef<(() => void) | null>(null);
  const proofs = useProofs(server, () => again.current?.());
  const look = useMemo(() => {
    const voice = brandVoice(brand, brands, lexicon);
    const answered = target && { text: target.text, authorName: target.author?.name ?? null };
    const usual = brand?.language ?? language;
    return (composer: ComposerView | null) => {
      const text = composer?.draft.text ?? null;
      const context = {
        ...voice,
        answered,
        network,
        panelLanguage: language,
        purpose: composer?.purpose ?? 'reply',
        incident: brand !== null && brand.incidentSince !== null,
      };
      const own = text === null || !checker ? [] : checker.check(text, context, usual);
      // what is written to one person in private is shown to no server
      const shown = context.purpose === 'message' || !checker ? null : text;
      const matches = proofs?.follow(shown, checker?.languageIn(shown ?? '', usual) ?? usual) ?? [];
      takeHits(store, text, text === null ? [] : hitsWith(own, matches, text, voice.brand));
      const marks = store.getState().hits.map(({ start, end, level }) => ({ start, end, level }));
      if (!isMarked.current && marks.length === 0) return;
      isMarked.current = marks.length > 0;
      // the page may have left meanwhile: then there is nothing to mark
      client?.call('mark', { text: text ?? '', marks }).catch(() => undefined);
    };
  }, [store, checker, proofs, client, brand, brands, lexicon, target, network, language]);

  again.current = () => look(panel.getState().composer);
  useEffect(() => {
    if (!isOn) return;
    look(panel.getState().composer);
    return panel.subscribe((now, before) => {
      if (now.composer !== before.composer) look(now.composer);
    });
  }, [panel, look, isOn]);
  return { store, checker, purpose, server, again: () => again.current?.() };
}
