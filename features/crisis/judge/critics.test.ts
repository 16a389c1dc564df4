import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareJudge } from './judge-text';
import { readWeights } from './model/weights';

const weights = (language: string) =>
  readWeights(readFileSync(join(import.meta.dirname, `../../../public/crisis/${language}.bin`)));
const judge = prepareJudge({ fr: weights('fr'), en: weights('en') });
const ABUSE = ['insult', 'hate', 'threat'];

describe('a plain critic is never said to be abusive', () => {
  it.each([
    'Votre service client est lamentable, trois semaines sans réponse.',
    'Je suis très déçue, la qualité a beaucoup baissé.',
    'C’est une honte de facturer ça à des clients fidèles.',
    'Vous n’êtes pas à la hauteur, vraiment.',
    'Vous mentez sur vos délais de livraison.',
    'Votre direction devrait avoir honte de cette décision.',
    'Arrêtez de nous prendre pour des imbéciles avec vos promotions.',
    'On nous prend pour des idiots.',
    'J’ai l’air d’un idiot avec ce costume trop grand.',
    'Je me suis fait traiter de menteuse par votre vendeur.',
    'Votre livreur m’a insultée devant mes enfants.',
    'Vos prix sont criminels.',
    'Ce produit est nul, il a cassé au bout de deux jours.',
    'Franchement votre appli est pourrie.',
    'C’est du vol, tout simplement.',
    'Quelle arnaque, je ne remettrai plus les pieds chez vous.',
    'Votre politique de retour est absurde et injuste.',
    'Je trouve votre publicité sexiste.',
    'Votre campagne est de mauvais goût, elle se moque des femmes.',
    'Pourquoi n’y a-t-il aucune femme dans votre équipe de direction ?',
    'Les handicapés ne peuvent pas entrer dans votre magasin, c’est inadmissible.',
    'En tant que musulmane, je suis choquée par votre visuel.',
    'Nous les noirs ne trouvons jamais notre teinte dans votre gamme.',
    'Vous tuez le petit commerce.',
    'Cette hausse va tuer notre budget.',
    'Je vais vous poursuivre jusqu’au remboursement.',
    'Je viendrai au magasin samedi pour me faire rembourser.',
    'On va vous rendre tous vos colis abîmés.',
    'Je sais où se trouve mon colis, pas vous.',
    'Je ne vous menace pas, je demande une réponse.',
    'Bonjour, encore une panne ce matin, ça suffit.',
    'Bande passante insuffisante, le film coupe sans arrêt.',
    'Mort de rire devant votre réponse automatique.',
    'Vous avez tué l’ambiance de cette série.',
    'Putain de belle vitrine, bravo à vous.',
  ])('fr: %s', (text) => expect(ABUSE).not.toContain(judge(text).category));

  it.each([
    'Your customer service is terrible, three weeks without an answer.',
    'Very disappointed, the quality has really gone down.',
    'It is shameful to charge loyal customers for this.',
    'You lied about the delivery date.',
    'Your management should be ashamed of this decision.',
    'Stop treating us like idiots with these fake discounts.',
    'I feel stupid for having trusted this company.',
    'Your driver called me a liar in front of my kids.',
    'Your prices are criminal.',
    'This thing is useless, it broke after two days.',
    'Your app is garbage since the last update.',
    'This is robbery, plain and simple.',
    'What a rip-off, I am never coming back.',
    'Your return policy is absurd and unfair.',
    'I find this ad sexist.',
    'This campaign is in poor taste, it makes fun of women.',
    'Why is there not a single woman on your board?',
    'Disabled people cannot get into your store, that is unacceptable.',
    'As a Muslim woman I am shocked by this picture.',
    'Black customers never find their shade in your range.',
    'You are killing small shops.',
    'This price rise is killing our budget.',
    'I will chase you until I get my refund.',
    'I will come to the store on Saturday to get my money back.',
    'We are going to return every damaged parcel.',
    'I know where my parcel is, apparently you do not.',
    'I am not threatening anyone, I want an answer.',
    'The battery dies after an hour.',
    'The screen died on me twice, what a joke.',
    'My plants died because of your fertiliser.',
    'Shoot me an email about the refund please.',
    'You guys killed the best feature.',
    'Your staff was rude to my mother.',
    'I was sick of waiting so I cancelled.',
  ])('en: %s', (text) => expect(ABUSE).not.toContain(judge(text).category));
});

const CORPUS = join(import.meta.dirname, '../../../../shared/data/corpora/blns.json');

describe('hostile text', () => {
  it.skipIf(!existsSync(CORPUS))('of a well-known list is judged without a fault', () => {
    for (const text of JSON.parse(readFileSync(CORPUS, 'utf8'))) {
      for (const { start, end } of judge(text).spans) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it.each([
    ['nothing', ''],
    ['halves of characters', '\ud83d\ud83d\udc00 \udfff'],
    ['one letter, a hundred thousand times', 'a'.repeat(100_000)],
    ['no end of question marks', '?'.repeat(50_000)],
    ['no end of words', 'je vais te '.repeat(10_000)],
    ['markup', '<img src=x onerror=alert(1)>"\'--></script>'],
  ])('%s is judged', (_, text) => expect(judge(text).severity).toBeLessThan(3));
});
