import { describe, expect, it } from 'vitest';
import { prepareJudge } from './judge-text';

const judge = prepareJudge(null);

describe('judging a comment', () => {
  it.each([
    ['Je vais venir te casser la gueule à la sortie', 'threat', 3],
    ['On sait où vous habitez, faites attention à vous', 'threat', 3],
    ['I will find you and break your legs', 'threat', 3],
    ['We know where you park your car', 'threat', 3],
    ['Bande d’incapables, bande de charlots', 'insult', 2],
    ['You are all pathetic morons', 'insult', 2],
    ['Ma fille a fini aux urgences après avoir mangé votre gâteau', 'safety', 3],
    ['Found a shard of glass in my salad', 'safety', 3],
    ['Mon avocat vous contactera lundi', 'legal', 2],
    ['I am taking you to small claims court', 'legal', 2],
    ['Boycottons cette enseigne', 'boycott', 2],
    ['Stop buying from them, spread the word', 'boycott', 2],
    ['Journaliste à Ouest-France, je prépare un article sur la fermeture', 'press', 2],
    ['Hi, producer at Sky News here, can you send us your press contact?', 'press', 2],
    ['Prêt entre particuliers, taux 2 %, contactez-moi', 'scam', 1],
    ['Invest in bitcoin with Mrs Jones, guaranteed profit, whatsapp +1 555', 'scam', 1],
    ['Encore un colis perdu, c’est inadmissible', 'complaint', 1],
    ['Still waiting for my refund, terrible service', 'complaint', 1],
    ['Vous ouvrez à quelle heure dimanche ?', 'question', 0],
    ['What time do you open on Sunday?', 'question', 0],
    ['Merci, équipe formidable', 'praise', 0],
    ['Thank you, wonderful team', 'praise', 0],
    ['Rue des Lilas', 'other', 0],
  ])('%s: %s, %i', (text, category, severity) => {
    expect(judge(text)).toMatchObject({ category, severity });
  });

  it('raises the call for the law that is also a call for a boycott', () => {
    expect(judge('Boycottez-les, nous lançons une action collective').severity).toBe(3);
  });

  it.each([
    ['C’est honteux : 𝓮𝓷𝓬𝓾𝓵𝓮́𝓼 !', '𝓮𝓷𝓬𝓾𝓵𝓮́𝓼'],
    ['Bravo… c\u200bo\u200bn\u200bnards, vraiment', 'c\u200bo\u200bn\u200bnards'],
    ['😀😀 Mon AVOCAT vous écrit demain', 'Mon AVOCAT'],
  ])('shows the words that decided in %s', (text, words) => {
    const { spans } = judge(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(words);
  });
});
