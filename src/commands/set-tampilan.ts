import * as v from 'valibot';
import { text, texts } from './kit/args';
import { writeTampilan } from './kit/tampilan';
import { command, refuse } from './kit/types';

const millimetres = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));
const points = v.pipe(v.number(), v.minValue(4), v.maxValue(24));
const kolom = v.picklist(['kelengkapan', 'waktu', 'output', 'keterangan']);
const sampul = v.strictObject({ judul: text, tahun: v.optional(text), susunan: v.picklist(['instansi', 'judul']) });
const judul = [
  'judul.nomor',
  'judul.nama',
  'judul.tanggalPembuatan',
  'judul.tanggalRevisi',
  'judul.tanggalEfektif',
  'judul.pengesah',
  'judul.dasarHukum',
  'judul.kualifikasiPelaksana',
  'judul.keterkaitan',
  'judul.peralatan',
  'judul.peringatan',
  'judul.pencatatan',
  'judul.no',
  'judul.kegiatan',
  'judul.pelaksana',
  'judul.mutuBaku',
  'judul.kelengkapan',
  'judul.waktu',
  'judul.output',
  'judul.keterangan',
] as const;

function choice<K extends string, S extends v.GenericSchema>(key: K, value: S) {
  return v.strictObject({ key: v.literal(key), value: v.nullable(value) });
}

/**
 * Sets how the SOP is printed, one key at a time; null goes back to what the profile says. `judul.nama` and the like name
 * a key inside. What equals the profile's default is not stored.
 */
export const setTampilan = command({
  id: 'set-tampilan',
  args: v.variant('key', [
    choice('kertas', v.picklist(['f4', 'f4-210', 'a4', 'legal'])),
    choice('tandaTangan', v.picklist(['identitas', 'akhir', 'keduanya'])),
    choice('caraTandaTangan', v.picklist(['tte', 'basah'])),
    choice('kolom', v.array(kolom)),
    choice('judulTabel', v.union([v.boolean(), text])),
    choice('barisNomor', v.boolean()),
    choice('teksKapsul', v.boolean()),
    choice('susunan', v.picklist(['terpisah', 'menyambung'])),
    choice('sampul', sampul),
    choice('huruf', v.picklist(['arimo', 'tinos', 'bonum'])),
    choice('ukuran', points),
    choice('sebutan', v.picklist(['SOP', 'POS', 'SPO'])),
    choice('istilahAsing', texts),
    v.strictObject({ key: v.picklist(judul), value: v.nullable(text) }),
    v.strictObject({
      key: v.picklist(['batas.atas', 'batas.kanan', 'batas.bawah', 'batas.kiri']),
      value: v.nullable(millimetres),
    }),
  ]),
  can(_, { key, value }) {
    return key === 'kolom' && value && new Set(value).size < value.length ? refuse('kolom-twice') : undefined;
  },
  run(draft, { key, value }) {
    const [outer = '', inner] = key.split('.');
    // Keys that we do not know stay on the cover.
    const next = key === 'sampul' && value ? { ...draft.tampilan.sampul, ...value } : (value ?? undefined);
    writeTampilan(draft, inner === undefined ? [outer] : [outer, inner], next);
  },
  said: ({ key }) => ({ isian: key }),
});
