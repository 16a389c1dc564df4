import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.hashtags',
  hits: [
    { text: '#Un #Deux #Trois #Quatre', context: { network: 'facebook' } },
    { text: 'New menu #Food #Lunch #London #Yum', context: { network: 'facebook' } },
    { text: 'Perturbations #Ligne12 #InfoTrafic #Paris', context: { network: 'x' } },
    { text: 'Great match #Rugby #SixNations #Live', context: { network: 'x' } },
    { text: '#A1 #B2 #C3 #D4 #E5 #F6', context: { network: 'instagram' } },
    { text: 'Look #OOTD #Mode #Style #Paris #Chic #Love', context: { network: 'instagram' } },
    { text: 'Hiring #Job #Tech #Data #AI #Paris #Remote', context: { network: 'linkedin' } },
    { text: 'Merci #Équipe #Élan #Été #Île', context: { network: 'facebook' } },
    { text: '#مرحبا #شكرا #سلام', context: { network: 'x' } },
    { text: 'Retour sur #Salon (#Vin, #Terroir)', context: { network: 'x' } },
    { text: '#ﾊﾛｰ＃東京 ＃大阪 ＃京都', context: { network: 'x' } },
  ],
  clean: [
    { text: 'Merci #Équipe', context: { network: 'facebook' } },
    { text: '#InfoTrafic ligne 12 : reprise #Paris', context: { network: 'x' } },
    { text: 'Notre menu est là : https://example.com/#carte #Menu', context: { network: 'x' } },
    { text: 'You’re our #1, and #2, and #3 fans', context: { network: 'x' } },
    { text: 'Written in C# and F#, #Dev', context: { network: 'x' } },
    { text: '#A1 #B2 #C3 #D4 #E5', context: { network: 'instagram' } },
    { text: 'Appuyez sur # puis sur *', context: { network: 'x' } },
    { text: 'Touche #️⃣ puis 1️⃣ puis #️⃣', context: { network: 'x' } },
    { text: 'Order #12345, item #6789, line #3', context: { network: 'x' } },
    {
      text: 'See example.com/page#top, example.com/page#end, example.com/a#b',
      context: { network: 'x' },
    },
    { text: 'R&#39;amp &#8217; texte', context: { network: 'x' } },
    { text: '#Job #Tech #Data', context: { network: 'linkedin' } },
  ],
};
