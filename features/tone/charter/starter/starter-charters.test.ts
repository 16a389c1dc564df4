import { describe, expect, it } from 'vitest';
import { frenchTypographyFaults } from '../../../replies/starter/french-typography';
import { STARTER_PACKS } from '../../../replies/starter/packs';
import { SECTORS } from '../../../replies/starter/sector';
import { detector as findLexicon } from '../../detectors/brand-lexicon';
import { readText } from '../../read-text';
import type { ToneContext } from '../../tone-context';
import { charterFor } from '../charter-for';
import { lexiconOf } from '../lexicon-of';
import { pairsOf } from '../pairs-of';
import { parseCharter } from '../parse-charter';
import { STARTER_CHARTERS } from './starter-charters';

const NETWORKS = ['facebook', 'x', 'linkedin', 'instagram'] as const;

const charters = await Promise.all(
  SECTORS.flatMap((sector) =>
    (['fr', 'en'] as const).map(async (language) => ({
      sector,
      language,
      markdown: await STARTER_CHARTERS[sector][language](),
    })),
  ),
);

describe.each(charters)('the $sector charter in $language', ({ sector, language, markdown }) => {
  const charter = parseCharter(markdown);
  const lexicon = lexiconOf(charter);
  const pairs = charter.sections
    .filter(({ kind }) => kind === 'pairs')
    .flatMap((section) => pairsOf(section).pairs);

  it('has a voice, a note for each network, and says what to do when it goes wrong', () => {
    expect(charter.sections.map(({ kind }) => kind)).toEqual([
      'voice',
      ...NETWORKS.map(() => 'network'),
      'pairs',
      'lexicon',
      'other',
    ]);
    for (const network of NETWORKS) {
      expect(charterFor(charter, network, language)[0]?.networks).toEqual([network]);
    }
  });

  it('has six pairs or more, and ten words or more with their reason', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    expect(pairs.filter(({ say, avoid }) => say === '' || avoid === '')).toEqual([]);
    expect(lexicon.length).toBeGreaterThanOrEqual(10);
    expect(lexicon.filter(({ say, dont, why }) => !say || !dont || why.length < 15)).toEqual([]);
  });

  it('says none of the words that it avoids, nor do the replies of its trade', async () => {
    const pack = await STARTER_PACKS[sector][language]();
    const texts = [
      ...pairs.map(({ say }) => say),
      ...pack.flatMap(({ body, variants }) => [body, ...variants]),
    ];
    const brand = { name: '', handles: [], register: null, spellings: [], shorteners: [], lexicon };
    const context: ToneContext = {
      language,
      panelLanguage: language,
      network: 'facebook',
      purpose: 'reply',
      incident: false,
      brand,
      otherBrands: [],
      answered: null,
    };
    const found = (text: string) => findLexicon(readText(text), {}, context);
    for (const text of texts) expect(found(text), text).toEqual([]);
    expect(found(`a ${lexicon[0]?.dont} b`)).toHaveLength(1);
  });

  it.runIf(language === 'fr')('is set as French is, and says vous', () => {
    // times hold together: 8 h 10
    const prose = markdown
      .replace(/(?<=\d)\u00A0(?=h)|(?<=\dh)\u00A0(?=\d)|(?<=\u00A0h)\u00A0(?=\d)/gu, ' ')
      .replace(/^\|(?: -+ \|)+$/gmu, '');
    const faults = frenchTypographyFaults(prose.replace(/^- |^#+ |\| ?|\n+/gmu, '\u2028'));
    expect(faults.map(({ at, why }) => [why, prose.slice(at - 20, at + 20)])).toEqual([]);
    expect(prose).not.toMatch(/(?<!\p{L})(?:tu|toi|tes)(?!\p{L})/u);
  });
});
