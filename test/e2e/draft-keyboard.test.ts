import { describe, expect, test } from 'vitest';
import type { Langkah, Sop } from '../../src/model';
import { serveApp } from './app';
import { browserPath } from './browser';
import { type Hands, handsOn } from './hands';
import { canonical, sample004, savedAs } from './sample-004';

/** What it took when this was written: a change that needs more keys must say why. */
const most = 111;

describe.skipIf(!browserPath)('an SOP is made of nothing', () => {
  const open = serveApp();

  test('sample 004 by keyboard alone', { timeout: 180_000 }, async () => {
    const { page } = await open();
    await page.locator('.sample-ready').nth(2).waitFor();
    const hands = handsOn(page);
    const sop = sample004();
    await begin(hands, sop);
    await page.locator('.page svg').first().waitFor();
    await columns(hands, sop);
    await flow(hands);
    await rows(hands, sop.langkah);
    await identity(hands, sop);
    await cover(hands, sop);
    const made = await savedAs(page, () => hands.press('Control+s'));
    console.log(`sample 004 by keyboard: ${hands.count.keys} keys`);
    expect(made).toBe(canonical(sop));
    expect(hands.count.clicks + hands.count.drags).toBe(0);
    expect(hands.count.keys).toBeLessThanOrEqual(most);
  });
});

/** From Beranda: the name, then what the office begins every SOP with. */
async function begin({ page, press, write }: Hands, { identitas }: Sop): Promise<void> {
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await page.getByRole('dialog', { name: 'Buat SOP baru' }).waitFor();
  await write(identitas.nama);
  await press('Enter');
  await page.getByRole('dialog', { name: 'Profil instansi' }).waitFor();
  for (const [index, line] of identitas.instansi.entries()) {
    if (index > 0) await press('Enter');
    await write(line);
  }
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await write(identitas.pengesah.jabatan);
  for (const key of ['nama', 'pangkat', 'nip'] as const) {
    await press('Tab');
    await write(identitas.pengesah[key]);
  }
  await press('Tab', 'ArrowDown', 'Control+Enter');
}

/** The caret waits in the first kegiatan; the headings are up at the right. */
async function columns({ press, write }: Hands, { pelaksana }: Sop): Promise<void> {
  await press('ArrowRight', 'ArrowUp');
  for (const [index, { nama }] of pelaksana.entries()) {
    if (index > 0) await press('Control+ArrowRight');
    await write(nama);
  }
  await press('Enter');
}

/** Each langkah at its pelaksana, the decision, the end, and the way back. */
async function flow({ press }: Hands): Promise<void> {
  await press('Tab', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowLeft', '2');
  await press('Control+ArrowLeft', 'Control+ArrowDown', 'ArrowRight', 'ArrowRight', '4');
  await press('ArrowUp', 'ArrowUp', 'c', '3', 'Enter');
}

/** Enter leads through the texts of a row and on to the next; an empty keterangan is asked for. */
async function rows({ press, write }: Hands, langkah: readonly Langkah[]): Promise<void> {
  await press('Escape', 'Enter', 'Enter');
  for (const { kegiatan, kelengkapan, waktu, output, keterangan } of langkah) {
    for (const text of [kegiatan, kelengkapan.join(''), waktu ?? '']) {
      await write(text);
      await press('Enter');
    }
    await write(output.join(''));
    if (keterangan !== '') {
      await press('Control+Enter', 'ArrowRight');
      await write(keterangan);
    }
    await press(langkah.at(-1)?.kegiatan === kegiatan ? 'Control+Enter' : 'Enter');
  }
}

/** The fields of the identity sheet in reading order, then what stands where it is signed; one heading is worded anew. */
async function identity({ press, write }: Hands, { identitas, tampilan }: Sop): Promise<void> {
  await press('Control+Home', 'Escape', 'Enter', 'ArrowRight', 'ArrowRight');
  const day = '30 Agustus 2022';
  for (const text of [identitas.nomor ?? '', day, '-', day]) {
    await write(text);
    await press('Enter');
  }
  await press('Enter', 'Control+Enter', 'ArrowLeft');
  await write(tampilan.judul?.nama ?? '');
  await press('Control+Enter', 'ArrowRight', 'Enter', 'Enter');
  const { dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan } = identitas;
  for (const list of [dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan]) {
    for (const [index, text] of list.entries()) {
      if (index > 0) await press('Shift+Enter');
      await write(text);
    }
    await press('Enter');
  }
  await press('Enter', 'Control+a');
  await write(identitas.pengesah.jabatanBlok);
  await press('Control+Enter');
}

/** Tampilan cetak, in Rincian: a cover, and its words. */
async function cover({ press, write }: Hands, { tampilan }: Sop): Promise<void> {
  await press('Escape', 'F6', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab');
  await press('ArrowDown', 'Tab', 'Control+a');
  await write(tampilan.sampul?.judul ?? '');
  await press('Control+Enter');
}
