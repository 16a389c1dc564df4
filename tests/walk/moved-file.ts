/** A file as Briskine exports its templates: three that come in, one whose shortcut is taken, one without a text. */
export const MOVED_FILE = {
  fr: `id,title,shortcut,subject,to,cc,bcc,tags,body
1,Ligne détournée,devie,,,,,"travaux,bus","<p>Bonjour {{to.first_name}},<br>la ligne 12 passe par le boulevard Carnot jusqu’au 4 décembre.</p>"
2,Objet trouvé,objet,,,,,pratique,"<p>Bonjour {{to.first_name}}, les objets trouvés arrivent le lendemain à l’agence Gare Centrale.</p>"
3,Merci du signalement,merci,,,,,merci,"<p>Merci {{to.first_name}}, une équipe passe aujourd’hui.</p>"
4,Brouillon vide,rien,,,,,,
`,
  en: `id,title,shortcut,subject,to,cc,bcc,tags,body
1,Line diverted,diverted,,,,,"roadworks,bus","<p>Hello {{to.first_name}},<br>line 12 runs along Carnot Road until 4 December.</p>"
2,Lost property,lost,,,,,practical,"<p>Hello {{to.first_name}}, what is found on board reaches the Central Station office the next day.</p>"
3,Thanks for telling us,thanks,,,,,thanks,"<p>Thank you {{to.first_name}}, a team will look at it today.</p>"
4,Empty draft,nothing,,,,,,
`,
};
