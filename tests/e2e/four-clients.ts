import { sampleBrand } from '../../features/brands/sample-brand.ts';
import { sampleReply } from '../../features/replies/sample-reply.ts';
import { putRows } from './put-rows.ts';
import { NETWORKS, type Vigie } from './vigie.ts';

const client = (id: string, name: string, color: string, handle: string) =>
  sampleBrand({
    id,
    name,
    color,
    accounts: NETWORKS.map((network) => ({ network, handle })),
  });

/** The clients of a freelance: four of the sample world's brands, with an account on each network. */
export const CLIENTS = {
  transval: client('transval', 'TransVal', '#0b6e75', 'transvalvalmont'),
  odette: client('odette', 'La Table d’Odette', '#b0307a', 'odettevalmont'),
  riviera: client('riviera', 'Riviera Poker', '#1f5fbf', 'rivierapokervm'),
  lune: client('lune', 'Maison Lune', '#8a6d00', 'maisonlunevm'),
};

/** A reply that every brand has, found by « zebra ». */
export const REPLY = 'Thank you for telling us, somebody looks at it right now.';

/** Makes them brands of this Vigie, beside its first one. Before any page of a network is open. */
export async function takeOnClients(vigie: Vigie): Promise<void> {
  const page = await vigie.context.newPage();
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html`);
  await putRows(page, 'brands', Object.values(CLIENTS));
  const words = { title: 'Zebra', shortcut: 'zebra', body: REPLY, variants: [] };
  await putRows(page, 'replies', [sampleReply({ id: 'zebra', language: 'en', ...words })]);
  await page.close();
}
