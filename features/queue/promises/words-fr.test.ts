import { describe, expect, it } from 'vitest';
import { findPromise } from './find-promise';

const promised = (text: string) => {
  const found = findPromise(text, { madeAt: Date.UTC(2026, 2, 11, 9), hours: null, zone: 'UTC' });
  return found && text.slice(found.start, found.end);
};

describe('a promise in French', () => {
  it.each([
    ['a future of ours', 'Nous analyserons ce point.'],
    ['one of ours about the matter', 'On bichonnera votre dossier.'],
    ['one without a subject', 'Merci, et vous ferons connaître la suite.'],
    ['a colleague’s', 'Notre conseillère vous téléphonera.'],
    ['one of “qui”', 'C’est chez le directeur, qui vous écrira.'],
    ['one who comes', 'Une équipe se rendra sur place.'],
    ['« aller » and what is done', 'Nous allons procéder au remboursement.'],
    ['« aller » and the matter', 'On va débrouiller ça.'],
    ['« aller » of a colleague', 'Un agent va reprendre contact.'],
    ['a present said to the person', 'Je vous crédite les points.'],
    ['one behind another verb', 'Je file au dépôt et vous réponds.'],
    ['a present by itself', 'Je me charge de l’échange.'],
    ['what is begun', 'On lance une recherche.'],
    ['what is asked of a colleague', 'Je demande au rayon de vous rappeler.'],
    ['a word given', 'Comptez sur nous pour corriger cela.'],
    ['a time asked for', 'Laissez-nous jusqu’à lundi.'],
    ['a passive said to the person', 'La facture vous sera transmise.'],
    ['one to come', 'Une box va vous être expédiée.'],
    ['one about the matter', 'Le nécessaire sera fait.'],
    ['one on what is theirs', 'Une remise sera portée sur votre facture.'],
    ['what will arrive', 'Votre bon d’achat vous parviendra.'],
    ['what they will get', 'Vous aurez de mes nouvelles.'],
    ['an answer as such', 'Votre dossier fera l’objet d’une étude.'],
    ['no verb at all', 'Réponse à suivre.'],
  ])('%s: « %s »', (_, text) => {
    expect(promised(text)).not.toBeNull();
  });

  it.each([
    ['a present of ours', 'On remplace la pièce', 'lundi'],
    ['what one does to the person', 'On vous dépanne', 'demain'],
    ['a colleague’s plan', 'Notre technicien va ausculter la borne', 'mardi'],
    ['what is underway', 'Le virement part', 'demain'],
    ['a passive in the present', 'La pièce vous est envoyée', 'aujourd’hui'],
    ['what should be', 'Le service devrait vous répondre', 'sous 72 h'],
    ['an effort', 'Nos équipes mettent tout en œuvre', 'pour demain'],
    ['a noun', 'Un point complet ici', 'ce soir'],
  ])('%s, with a date only', (_, words, date) => {
    expect(promised(`${words} ${date}.`)).not.toBeNull();
    expect(promised(`${words}.`)).toBeNull();
  });

  it.each([
    ['kindness', 'Nous vous envoyons tout notre soutien.'],
    ['a farewell', 'On te dit à demain !'],
    ['a surprise', 'Nous vous réservons une surprise samedi.'],
    ['a receipt', 'Je vous confirme la bonne réception de votre dossier.'],
    ['a reminder', 'Nous vous rappelons notre règlement, valable lundi.'],
    ['a greeting to come', 'Nos équipes vous accueilleront jeudi.'],
    ['what a shop is there for', 'Nos conseillers vous renseigneront avec plaisir.'],
    ['what an app does', 'L’application vous enverra une notification.'],
    ['what nobody does', 'Personne ne vous rappellera.'],
    ['news', 'Nous lançons notre gamme jeudi.'],
    ['envy', 'On vous envie un peu ce soir.'],
    ['a closing', 'La mairie sera fermée vendredi.'],
    ['what is asked for', 'Une pièce d’identité vous sera demandée.'],
    ['the number first', 'Le numéro de commande en privé, et on relance.'],
    ['silence first', 'Sans réponse de votre part sous 8 jours, le dossier sera traité.'],
    ['what will come of itself', 'Un e-mail vous sera envoyé après votre inscription.'],
    ['a noun like a verb', 'Le numéro et l’adresse en privé.'],
    ['the time change', 'On change d’heure dimanche.'],
  ])('is none: %s', (_, text) => {
    expect(promised(text)).toBeNull();
  });

  it('holds when it is others whose answer is waited for', () => {
    expect(promised('Je vous tiens au courant dès que le labo m’a répondu.')).not.toBeNull();
    expect(promised('Je vous tiens au courant dès que vous m’avez répondu.')).toBeNull();
  });

  it('begins with what promises, not with what it is about', () => {
    expect(promised('On rectifie le tir et on vous recontacte.')).toBe('on vous recontacte');
  });
});
