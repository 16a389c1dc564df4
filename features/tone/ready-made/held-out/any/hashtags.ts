import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.hashtags',
  hits: [
    { text: '#Vol #Soleil #Plage #Été', context: { network: 'facebook' } },
    { text: 'Gym open #Fit #Bike #Swim', context: { network: 'x' } },
    { text: '#Art, #Musée, #Expo : trois bonnes raisons', context: { network: 'x' } },
    { text: '#One #Two #Three #Four #Five #Six #Seven', context: { network: 'instagram' } },
    { text: '#Banque #Crédit #Immo #Taux #Conseil #Agence', context: { network: 'linkedin' } },
    { text: 'Live!#Rock#Pop #Folk', context: { network: 'x' } },
    { text: '#été2026 #hiver2026 #noël2026', context: { network: 'x' } },
    { text: '#ЗимаБлизко #Москва #Снег', context: { network: 'x' } },
    { text: 'Room with a view\n#Hotel\n#Spa\n#Sea', context: { network: 'x' } },
    { text: '#Brunch_Dimanche #Œufs #Café #Thé', context: { network: 'facebook' } },
  ],
  clean: [
    { text: '#Vol retardé', context: { network: 'x' } },
    { text: 'Room #204, floor #2, tower #1', context: { network: 'x' } },
    {
      text: 'https://example.com/a#b https://example.com/c#d https://example.com/e#f',
      context: { network: 'x' },
    },
    { text: 'Compose #31# puis le numéro', context: { network: 'x' } },
    { text: '#Art #Expo', context: { network: 'x' } },
    { text: 'Seats #A, #1', context: { network: 'x' } },
    { text: '#1 on the list, #2 in our hearts, #3 on the bus', context: { network: 'x' } },
    { text: 'Couleurs #fff, #a1b2c3', context: { network: 'x' } },
    { text: '#One #Two #Three #Four', context: { network: 'instagram' } },
    { text: 'Note en do# mineur, puis fa# et sol#', context: { network: 'x' } },
  ],
};
