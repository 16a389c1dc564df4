import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import { checkText } from '../check-text';
import { brandVoice } from '../draft/brand-voice';
import { readyRules } from '../draft/ready-rules';
import type { ToneHit, ToneLanguage } from '../model';
import type { ReadyRule } from '../prepare-rules';
import { readyMadeRules } from '../ready-made/ready-made';
import { rulesFor } from '../rules/rules-for';
import type { StoredRule } from '../rules/stored-rule';
import type { ToneContext } from '../tone-context';
import { fillWording } from './fill-wording';
import type { ReplyChecker, Served, Speaker, WordingHit } from './model';
import { placeHit } from './place-hit';
import { rememberFind } from './remember-find';
import { warmRules } from './warm-rules';

const NETWORKS: readonly NetworkId[] = ['facebook', 'x', 'linkedin', 'instagram'];

/** Who says a reply, ready to be asked. */
interface Voice extends Pick<ToneContext, 'brand' | 'otherBrands'> {
  brandId: string | null;
  rules: ReadyRule[];
}

export interface ReplyCheckerSettings {
  /** Whose rules are run on replies for every brand. */
  speakers: readonly Speaker[];
  /** All there are: none may name another. */
  brands: readonly Brand[];
  stored: readonly StoredRule[];
  /** Of the messages. */
  panelLanguage: ToneLanguage;
}

const sayings = ({ ruleId, level, start, end, message, fix }: ToneHit): string =>
  JSON.stringify([ruleId, level, start, end, message, fix]);

/** Makes the rules of brands ready to run on replies, each version of a rule once however many brands share it. */
export async function createReplyChecker(settings: ReplyCheckerSettings): Promise<ReplyChecker> {
  const { speakers, brands, stored, panelLanguage } = settings;
  // a reply whose brand is gone is still read, by nobody's rules
  const nobody = { brand: null, lexicon: [] };
  const asked = [...speakers, nobody].map(({ brand, lexicon }) => ({
    brandId: brand?.id ?? null,
    ...brandVoice(brand, brands, lexicon),
    rules: rulesFor(brand?.id ?? null, readyMadeRules, stored),
  }));
  const every = [...new Set(asked.flatMap(({ rules }) => rules))];
  const ready = await readyRules(every);
  const byRule = new Map(ready.map((rule) => [rule.rule, rememberFind(rule)]));
  const voices = asked.map(
    ({ rules, ...voice }): Voice => ({
      ...voice,
      rules: rules.flatMap((rule) => byRule.get(rule) ?? []),
    }),
  );
  await warmRules(ready, {
    language: panelLanguage,
    panelLanguage,
    network: null,
    purpose: 'reply',
    incident: false,
    brand: null,
    otherBrands: [],
    answered: null,
  });
  const byId = new Map(every.toReversed().map((rule) => [rule.id, rule]));

  const voicesOf = ({ brandId }: Served): Voice[] => {
    const said = voices.filter(
      (voice) => voice.brandId !== null && (brandId === null || voice.brandId === brandId),
    );
    return said.length > 0 ? said : voices.slice(-1);
  };

  return {
    ruleOf: (ruleId) => byId.get(ruleId),
    check(wording, of, partial) {
      if (wording.trim() === '') return [];
      const saying = voicesOf(of);
      const networks = of.networks.length === 0 ? NETWORKS : of.networks;
      const hits = new Map<string, WordingHit>();
      for (const { brandId, brand, otherBrands, rules } of saying) {
        for (const network of networks) {
          const { language } = of;
          const brandName = brand?.name ?? null;
          const filled = fillWording(wording, { network, language, brandName, partial });
          const context: ToneContext = {
            language,
            panelLanguage,
            network,
            purpose: 'reply',
            incident: of.crisisSafe,
            brand,
            otherBrands,
            answered: null,
          };
          for (const found of checkText(filled.text, rules, context)) {
            const hit = placeHit(found, filled.stretches);
            if (hit === null) continue;
            const key = sayings(hit);
            const known = hits.get(key) ?? { ...hit, brandIds: [], networks: [] };
            if (brandId !== null && !known.brandIds.includes(brandId)) known.brandIds.push(brandId);
            if (!known.networks.includes(network)) known.networks.push(network);
            hits.set(key, known);
          }
        }
      }
      return [...hits.values()]
        .map((hit) => ({
          ...hit,
          brandIds: hit.brandIds.length === saying.length ? [] : hit.brandIds,
          networks: hit.networks.length === networks.length ? [] : hit.networks,
        }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}
