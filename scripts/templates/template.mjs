// @ts-check

/**
 * @typedef {object} Step
 * @property {'mulai' | 'proses' | 'keputusan' | 'selesai'} jenis
 * @property {number} oleh the number of its pelaksana, from 1
 * @property {string} kegiatan
 * @property {string} waktu
 * @property {string} output
 * @property {string} [kelengkapan] left out: the output of the row above
 * @property {string} [keterangan]
 * @property {number} [tidak] the number of the row that the way Tidak of a keputusan leads to
 * @property {number[]} [bersama] further pelaksana who work it
 */

/**
 * @typedef {object} Template
 * @property {string} id also the name of its file
 * @property {string} nama
 * @property {string[]} pelaksana
 * @property {number[]} [luarInstansi] numbers of the pelaksana from outside
 * @property {string[]} [pihakLuar]
 * @property {string[]} dasarHukum the kind of regulation only: a wrong number would be copied a thousand times
 * @property {string[]} kualifikasiPelaksana
 * @property {string[]} keterkaitan
 * @property {string[]} peralatan
 * @property {string[]} peringatan
 * @property {string[]} pencatatan
 * @property {Step[]} langkah
 */

/** Regulations that most SOPs stand on, by kind. */
export const dasar = {
  perangkatDaerah: 'Peraturan Daerah Nomor ... Tahun ... tentang Pembentukan dan Susunan Perangkat Daerah',
  naskahDinas: 'Peraturan Kepala Daerah Nomor ... Tahun ... tentang Tata Naskah Dinas',
  kearsipan: 'Undang-Undang Nomor ... Tahun ... tentang Kearsipan',
};

/**
 * The object that FORMAT describes.
 * @param {Template} template
 * @returns {object}
 */
export function documentOf({ id, nama, pelaksana, luarInstansi = [], pihakLuar = [], langkah, ...lists }) {
  return {
    format: 'sop-ap',
    versi: 1,
    id: `templat-${id}`,
    identitas: { nama, ...lists },
    klasifikasi: { lingkup: 'mikro', sifat: 'administratif' },
    pelaksana: pelaksana.map((one, index) => ({
      id: `p${index + 1}`,
      nama: one,
      luarInstansi: luarInstansi.includes(index + 1),
    })),
    pihakLuar,
    langkah: langkah.map((step, index) => ({
      id: `l${index + 1}`,
      kegiatan: step.kegiatan,
      simbol: [
        {
          id: `s${index + 1}`,
          jenis: step.jenis,
          pelaksana: `p${step.oleh}`,
          bersama: (step.bersama ?? []).map((number) => `p${number}`),
        },
      ],
      kelengkapan: [step.kelengkapan ?? langkah[index - 1]?.output ?? ''],
      waktu: step.waktu,
      output: [step.output],
      keterangan: step.keterangan ?? '',
    })),
    alur: waysOf(langkah).map((way, index) => ({ id: `a${index + 1}`, ...way })),
  };
}

/**
 * Each row leads to the next; a keputusan says Ya to it, and Tidak to the row that it names.
 * @param {readonly Step[]} langkah
 */
function waysOf(langkah) {
  return langkah.slice(0, -1).flatMap(({ tidak }, index) => {
    const dari = `s${index + 1}`;
    const on = { dari, ke: `s${index + 2}` };
    if (tidak === undefined) return [on];
    return [
      { ...on, label: 'Ya' },
      { dari, ke: `s${tidak}`, label: 'Tidak' },
    ];
  });
}
