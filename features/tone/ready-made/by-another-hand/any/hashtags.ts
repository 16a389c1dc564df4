import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.hashtags',
  hits: [
    { text: 'Belle soirée #Vélo #Lyon #Été', context: { network: 'x' } },
    { text: '#A1 #Brunch #Jazz #Soir #Bar', context: { network: 'facebook' } },
    { text: '#Un #Deux #Trois #Quatre #Cinq #Six', context: { network: 'instagram' } },
    { text: '#Job #Tech #Data #Paris #CDI #Junior', context: { network: 'linkedin' } },
    { text: '#One\n#Two\n#Three', context: { network: 'x' } },
    { text: '(#One) [#Two] « #Trois »', context: { network: 'x' } },
    { text: '#E\u0301te\u0301 #Noe\u0308l #Fore\u0302t', context: { network: 'x' } },
    { text: '＃Un ＃Deux ＃Trois', context: { network: 'x' } },
    { text: 'Merci ! #Merci #Love #Vélo #Ville', context: { network: 'facebook' } },
    { text: '#東京 #大阪 #京都', context: { network: 'x' } },
  ],
  clean: [
    { text: 'Belle soirée #Vélo #Lyon', context: { network: 'x' } },
    { text: '#Brunch #Jazz #Soir', context: { network: 'facebook' } },
    { text: '#Un #Deux #Trois #Quatre #Cinq', context: { network: 'instagram' } },
    { text: '#Job #Tech #Data', context: { network: 'linkedin' } },
    { text: '#1 #2 #3 #4', context: { network: 'x' } },
    { text: 'C# et F# et A#', context: { network: 'x' } },
    {
      text: 'https://a.example/#Un https://a.example/#Deux https://a.example/#Trois',
      context: { network: 'x' },
    },
    { text: 'Vélo, ville, vie.', context: { network: 'x' } },
    { text: '# un # deux # trois', context: { network: 'x' } },
    { text: 'commande#un commande#deux commande#trois', context: { network: 'x' } },
  ],
};
