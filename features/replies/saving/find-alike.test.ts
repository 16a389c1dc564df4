import { describe, expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { STARTER_PACKS } from '../starter/packs';
import { SECTORS } from '../starter/sector';
import { findAlike } from './find-alike';

const late = sampleReply({
  id: 'late',
  body: 'Bonjour {{author.first_name | "à vous"}}, le bus a du retard ce matin, nous en sommes désolés.',
  variants: ['Désolés : le bus 12 arrive avec dix minutes de retard.'],
});
const thanks = sampleReply({ id: 'thanks', body: 'Merci à vous, votre message est transmis.' });
const library = [thanks, late];

describe('findAlike', () => {
  it.each([
    ['Bonjour Camille, le bus a du retard ce matin, nous en sommes désolés.', late],
    ['BONJOUR, le bus a du retard ce soir, nous en sommes desoles', late],
    ['Désolés : le bus 12 arrive avec vingt minutes de retard.', late],
    ['Merci à vous ! Votre message est transmis.', thanks],
    ['Le bus arrive.', null],
    ['Merci', null],
    ['', null],
  ])('%s', (body, found) => {
    expect(findAlike(body, library)).toBe(found);
  });

  it('leaves out what is archived', () => {
    expect(findAlike(late.body, [{ ...late, state: 'archived' }])).toBeNull();
  });

  it('compares with ten thousand replies in a moment', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      sampleReply({ ...late, id: `${i}`, body: `${late.body} ${i}` }),
    );
    const from = performance.now();
    findAlike(late.body, many);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

describe('the starter packs', () => {
  it.each(
    SECTORS.flatMap((sector) =>
      (['fr', 'en'] as const).map((language) => [sector, language] as const),
    ),
  )('%s in %s has no reply that is taken for another', async (sector, language) => {
    const pack = await STARTER_PACKS[sector][language]();
    const rows = pack.map((reply, i) => sampleReply({ id: `${i}`, ...reply }));
    for (const row of rows) {
      const others = rows.filter(({ id }) => id !== row.id);
      expect(findAlike(row.body, others)?.body, row.body).toBeUndefined();
    }
  });
});
