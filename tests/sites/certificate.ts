import { generate } from 'selfsigned';

/**
 * A certificate that nobody has signed, for the sample networks' hosts, good for this run.
 * Browsers are started with the means to accept it (see server.ts).
 */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Vigie sample networks' }], {
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
