import type { Office } from '../../storage';

export const emptyOffice: Office = {
  instansi: [],
  alamat: [],
  unit: '',
  logo: null,
  pengesah: { jabatan: '', jabatanBlok: '', nama: '', pangkat: '', nip: '' },
  profil: 'permenpan',
  kertas: 'f4',
};

const small = new Set(['dan', 'di', 'ke', 'dari', 'pada', 'untuk', 'serta', 'atas', 'dengan']);

/** The office by name, for a greeting: the last line of its letterhead, not in capitals throughout. */
export function officeName({ instansi }: Pick<Office, 'instansi'>): string {
  const line = instansi.findLast((one) => one.trim() !== '')?.trim() ?? '';
  if (line !== line.toUpperCase()) return line;
  return line.replace(/\p{L}+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && small.has(lower)) return lower;
    return isAcronym(word) ? word : word.slice(0, 1) + lower.slice(1);
  });
}

/** In capitals nothing tells RSUD from DINAS: what cannot be spoken, and what offices are known by. */
function isAcronym(word: string): boolean {
  return !/[AEIOUY]/.test(word) || acronyms.has(word);
}

const acronyms: ReadonlySet<string> = new Set(
  'RSUD UPTD UPT BLUD BUMD ASN KB PAUD UMKM DKI DIY NTB NTT BKD BKPSDM BPKAD BPBD BAPPEDA DPMPTSP'.split(' '),
);

/** Without the empty lines and blanks that a form leaves. */
export function tidyOffice(office: Office): Office {
  const lines = (all: readonly string[]): string[] => all.map((line) => line.trim()).filter((line) => line !== '');
  return { ...office, instansi: lines(office.instansi), alamat: lines(office.alamat), unit: office.unit.trim() };
}
