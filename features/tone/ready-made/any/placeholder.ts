import type { ToneRule } from '../../model';
import { QUOTED } from '../quoted';

const NOUN =
  '(?:(?:pr[ée]nom|nom|first ?_?name|last ?_?name|full ?_?name|user ?_?name|name|surname|client|customer|guest|member|visitor|passenger|patient|user|usager|voyageur|adhérent|abonné|room|chambre|commande|order|vol|flight|train|ligne|line|auteur|author|marque|brand|soci[ée]t[ée]|company|enseigne|agent|signature|conseill[a-zà-ÿ]+|date|jour|day|heure|time|dur[ée]e|lieu|location|ville|city|gare|station|magasin|store|boutique|produit|product|article|montant|amount|prix|price|num[ée]ro|number|n°|r[ée]f(?:[ée]rence)?|reference|e-?mail|mail|t[ée]l(?:[ée]phone)?|phone|adresse|address|lien|link|url|motif|reason|sujet|subject|texte|text|titre|title|x+))';
/* « [LIEN EN BIO] », « [DATE À RETENIR] » are headings that people write on purpose. */
const FIELD = `(?:(?:(?:votre|vos|ton|your|le|la|the|insérer|insert|ajouter|add|mettre|put|indiquer|compléter) ?(?:le |la |l'|un |une |a |the |your |votre |ici |here )?)?${NOUN}(?:[ _](?:(?:du|de la|de l'|de|d'|of the|of)[ _]?)?${NOUN}){0,2}(?: (?:ici|here))?\\d?|à (?:compléter|remplir|préciser)|to be (?:completed|filled(?: in)?|confirmed)|todo|tbd|tbc|(?:insert|insérer) [a-zà-ÿ]+(?: [a-zà-ÿ]+)?(?: here)?)`;

/** What a template left for a person to fill in. */
export const rule: ToneRule = {
  id: 'any.placeholder',
  brandId: null,
  name: { fr: 'Champ non rempli', en: 'Unfilled placeholder' },
  level: 'error',
  check: {
    kind: 'existence',
    tokens: [
      '\\{\\{[^{}\\n]{0,120}(?:\\}\\}?)?',
      `\\{${NOUN}\\}`,
      `\\[ ?${FIELD} ?\\]`,
      `<(?:${FIELD})>`,
      `%${NOUN}%`,
      `__${NOUN}__`,
      '(?<![a-zà-ÿ\\d_])lorem(?: ipsum)?(?: dolor(?: sit(?: amet)?)?)?(?![a-zà-ÿ\\d_])',
      '_{4,}',
    ],
    ignoreCase: true,
    nonword: true,
    fix: null,
  },
  message: {
    fr: '« %s » n’a pas été rempli.',
    en: '“%s” hasn’t been filled in.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  // « [le client] est roi »: whoever quotes puts words in brackets.
  exceptions: [...QUOTED],
  section: null,
  isOn: true,
};
