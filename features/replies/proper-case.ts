/** « JEAN-PIERRE » and « jean-pierre » → « Jean-Pierre », « N’GOLO » → « N’Golo ». Mixed case (McKenna, LeRoy) is left as chosen. */
export function properCase(name: string): string {
  const upper = name.toLocaleUpperCase();
  const lower = name.toLocaleLowerCase();
  if (upper === lower || (name !== upper && name !== lower)) return name;
  return lower.replace(/(^|[-'’ ])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toLocaleUpperCase();
  });
}
