import type { Drawing } from '../../drawing';
import {
  type Alur,
  langkahOf,
  numberOf,
  outgoing,
  pelaksanaById,
  type Simbol,
  type Sop,
  simbolById,
} from '../../model';

/** Words of the paper for those who do not see it: like all that is printed they are Indonesian. */
const kinds = {
  mulai: 'simbol Mulai',
  proses: 'simbol Proses',
  keputusan: 'simbol Keputusan',
  selesai: 'simbol Selesai',
} as const satisfies Record<Simbol['jenis'], string>;

/** The label of the page connector by which an alur leaves its page. */
export function connectorsOf(drawing: Drawing): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { zones } of drawing.pages) {
    for (const zone of zones) {
      const label = zone.kind === 'arrow' ? /^k(.+):out$/.exec(zone.to)?.[1] : undefined;
      if (zone.kind === 'arrow' && label !== undefined) labels.set(zone.of, label);
    }
  }
  return labels;
}

/** Who acts, with what kind of symbol, and where its arrows lead: "Sekretaris: simbol Keputusan. Panah "Ya" menuju ...". */
export function symbolSentence(sop: Sop, simbol: Simbol, connectors: ReadonlyMap<string, string>): string {
  const words = simbol.teks === '' ? '' : ` bertuliskan "${simbol.teks}"`;
  const ways = outgoing(sop, simbol.id).map((alur) => wayOf(sop, alur, connectors.get(alur.id)));
  return [`${actors(sop, simbol)}: ${kinds[simbol.jenis]}${words}.`, ...ways].join(' ');
}

function actors(sop: Sop, { pelaksana, bersama }: Simbol): string {
  const [first = '', ...others] = [pelaksana, ...bersama].map((id) => pelaksanaById(sop, id)?.nama ?? '');
  return others.length > 0 ? `${first} bersama ${others.join(' dan ')}` : first;
}

function wayOf(sop: Sop, alur: Alur, connector: string | undefined): string {
  const [source, target] = [langkahOf(sop, alur.dari), langkahOf(sop, alur.ke)];
  const simbol = simbolById(sop, alur.ke);
  if (!source || !target || !simbol) return '';
  const [from, to] = [numberOf(sop, source.id), numberOf(sop, target.id)];
  const word = alur.label === '' ? '' : ` "${alur.label}"`;
  const leads = to < from ? 'kembali ke' : 'menuju';
  const place = to === from ? `${kinds[simbol.jenis]} pada langkah ini` : `langkah ${to}`;
  const through = connector === undefined ? '' : `, melalui penghubung halaman ${connector}`;
  return `Panah${word} ${leads} ${place} (${actors(sop, simbol)})${through}.`;
}
