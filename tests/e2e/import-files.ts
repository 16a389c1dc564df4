/** As Briskine exports its templates; the last has no body. */
export const BRISKINE = `id,title,shortcut,subject,to,cc,bcc,tags,body
1,Delay,sorry-late,,,,,"bus,delay","<p>Hello {{to.first_name}},<br>we are sorry for the delay on line 12.</p>"
2,Warm thanks,warm-thanks,Thank you,,,,thanks,<div>Thank you for your message.</div>
3,Empty,nothing,,,,,,
`;

/** An Espanso match file of which one match runs a command. */
export const ESPANSO = `matches:
  - trigger: ":hours-open"
    label: Hours
    replace: "We open at $|$ every day."
  - trigger: ":ip"
    replace: "{{output}}"
    vars:
      - name: output
        type: shell
        params:
          cmd: "curl ifconfig.me"
  - trigger: ":see-you"
    replace: "See you on {{when}}."
    vars:
      - name: when
        type: date
        params:
          format: "%d/%m/%Y"
`;

/** What a French spreadsheet saves; to be written in Latin-1, which Windows-1252 holds whole. */
export const SPREADSHEET = [
  'Sujet du cas;Note interne;Réponse',
  'Dossier reçu;à revoir;Bonjour, votre dossier est bien reçu à Orléans.',
  'Délai dépassé;;Bonjour, nous avons dépassé le délai, voici où en est votre demande.',
].join('\r\n');

/** Canned responses as Chatwoot's API lists them. */
export const CHATWOOT = JSON.stringify([
  { id: 1, short_code: 'welcome-back', content: 'Hi {{contact.name}}, good to see you.' },
]);

/** Ten thousand replies, no two alike. */
export function tenThousandRows(): string {
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `Answer ${i};a${i};"Hello {{author.first_name}}, this is answer ${i} of many.";bus`,
  );
  return `title;shortcut;text;tags\n${rows.join('\n')}\n`;
}
