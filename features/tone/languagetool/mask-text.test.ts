import { describe, expect, it } from 'vitest';
import { maskText } from './mask-text';

describe('maskText', () => {
  it.each([
    ['Voir https://transval.fr/ligne-b?id=7 merci', 'Voir https://xxxxxxxx.xx/xxxxx-xxxxx0 merci'],
    ['Écrivez à camille@transval.fr !', 'Écrivez à xxxxxxx@xxxxxxxx.xx !'],
    ['Merci @camille.d pour ce mot', 'Merci @xxxxxxx.x pour ce mot'],
    ['Bonjour {{author.first_name}}, bien reçu', 'Bonjour {{xxxxxx.xxxxx_xxxx}}, bien reçu'],
    ['Appelez le 06 12 34 56 78 demain', 'Appelez le 00 00 00 00 00 demain'],
    ['Votre commande n° AB-123456 est partie', 'Votre commande n° xx-000000 est partie'],
    ['Carte 4111 1111 1111 1111 refusée', 'Carte 0000 0000 0000 0000 refusée'],
    ['Le 12 mai 2026, à 14 h 30', 'Le 12 mai 2026, à 14 h 30'],
  ])('%s', (raw, text) => {
    expect(maskText(raw).text).toBe(text);
  });

  it('keeps every place, in decomposed text and with emoji in an address too', () => {
    const raw = 'Élodie 🌙 écrit à https://x.fr/é🌙é puis part';
    const { text, masked } = maskText(raw);
    expect(text).toHaveLength(raw.length);
    expect(text.slice(text.indexOf('puis'))).toBe('puis part');
    expect(raw.slice(masked[0]!.start, masked[0]!.end)).toBe('https://x.fr/é🌙é');
    expect(text).toContain('Élodie 🌙 écrit');
  });
});
