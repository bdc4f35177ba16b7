import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Langkah, Sop } from '../../src/model';
import { moving, serveApp } from './app';
import { browserPath } from './browser';
import { settled } from './editing';
import { type Hands, handsOn, type Place } from './hands';
import { pane } from './pane';
import { canonical, sample004, savedAs } from './sample-004';

/** What it took when this was written: a change that needs more must say why. */
const most = { clicks: 72, drags: 6 };

describe.skipIf(!browserPath)('an SOP is made of nothing', () => {
  const open = serveApp();

  test('sample 004 by mouse alone: only characters are typed', { timeout: 180_000 }, async () => {
    const { page } = await open(moving);
    await page.locator('.sample-ready').nth(2).waitFor();
    const hands = handsOn(page);
    const sop = sample004();
    await begin(hands, sop);
    await page.locator('.page svg').first().waitFor();
    await hands.click(page.getByRole('button', { name: 'Paskan halaman' }));
    await settled(page);
    await rows(hands, sop);
    await identity(hands, sop);
    await cover(hands, sop);
    const made = await savedAs(page, () => hands.click(page.getByRole('button', { name: 'Simpan berkas' })));
    const { clicks, drags, keys } = hands.count;
    console.log(`sample 004 by mouse: ${clicks} clicks, ${drags} drags`);
    expect(made).toBe(canonical(sop));
    expect(keys).toBe(0);
    expect(clicks).toBeLessThanOrEqual(most.clicks);
    expect(drags).toBeLessThanOrEqual(most.drags);
  });
});

async function begin(hands: Hands, { identitas }: Sop): Promise<void> {
  const { page, click, write } = hands;
  const button = (name: string): Promise<void> => click(page.getByRole('button', { name, exact: true }));
  await click(page.getByRole('button', { name: /^Buat SOP baru/ }));
  await page.getByRole('dialog', { name: 'Buat SOP baru' }).waitFor();
  await write(identitas.nama);
  await button('Buat SOP');
  await page.getByRole('dialog', { name: 'Profil instansi' }).waitFor();
  const { jabatan, nama, pangkat, nip } = identitas.pengesah;
  for (const [label, text] of [
    ['Jabatan', jabatan],
    ['Nama', nama],
    ['Pangkat', pangkat],
    ['NIP', nip],
  ] as const) {
    await click(page.getByLabel(label, { exact: true }));
    await write(text);
  }
  await hands.select(page.getByLabel('Bentuk', { exact: true }), 'pemda');
  await button('Simpan dan buat SOP');
}

/** The langkah from the top, each below the one before it, and moved to its pelaksana. */
async function rows(hands: Hands, { langkah, pelaksana }: Sop): Promise<void> {
  const { page, click } = hands;
  const menu = page.getByRole('toolbar', { name: 'Yang dapat dilakukan dengan simbol ini' });
  const kind = async (name: string): Promise<void> => {
    await click(menu.getByRole('button', { name: 'Ganti simbol' }));
    await click(page.getByRole('menuitem', { name }));
  };
  for (const [index, row] of langkah.entries()) {
    const number = index + 1;
    const at = pelaksana.findIndex(({ id }) => id === row.simbol[0]?.pelaksana);
    if (number > 1) {
      await page.mouse.move((await rowAt(page, number - 1)).x, (await rowAt(page, number - 1)).y, { steps: 2 });
      await click(page.locator('.row-plus'));
      const symbol = await symbolAt(page, number);
      const to = { x: (await headingAt(page, pelaksana[at]?.nama ?? '')).x, y: symbol.y };
      if (Math.abs(to.x - symbol.x) > 5) await hands.drag(symbol, to);
    }
    if (row.simbol[0]?.jenis === 'keputusan') await kind('Keputusan');
    if (row.simbol[0]?.jenis === 'selesai') await kind('Selesai');
    await texts(hands, row, number);
    if (number === 1) await columns(hands, pelaksana);
  }
  await click(await symbolAt(page, 4));
  const handle = await middle(page, '.handle', { at: 3 });
  await hands.drag(handle, await symbolAt(page, 3));
}

async function texts(hands: Hands, row: Langkah, number: number): Promise<void> {
  const { page, click, write } = hands;
  const cells = { kegiatan: row.kegiatan, ...(number === 1 && { kelengkapan: row.kelengkapan.join('') }) };
  const all = { ...cells, waktu: row.waktu ?? '', output: row.output.join(''), keterangan: row.keterangan };
  for (const [column, text] of Object.entries(all)) {
    if (text === '') continue;
    // The first one is waited for by the caret already.
    const heading = await middle(page, `.page text[data-field="tampilan.judul.${column}"]`);
    if (number > 1 || column !== 'kegiatan') await click({ x: heading.x, y: (await rowAt(page, number)).y });
    await write(text);
    await printed(page, text);
  }
}

async function columns({ page, click, write }: Hands, pelaksana: Sop['pelaksana']): Promise<void> {
  const line = await middle(page, '.page text[data-field="tampilan.judul.waktu"]');
  for (const [index, { nama }] of pelaksana.entries()) {
    if (index === 0) await click({ x: (await symbolAt(page, 1)).x, y: line.y });
    else {
      const before = await headingAt(page, pelaksana[index - 1]?.nama ?? '');
      await page.mouse.move(before.x, before.y, { steps: 2 });
      await click(page.locator('.column-menu'));
      await click(page.getByRole('menuitem', { name: 'Tambah pelaksana di kanan' }));
    }
    await write(nama);
  }
}

async function identity({ page, click, write }: Hands, { identitas, tampilan }: Sop): Promise<void> {
  await click(await middle(page, '.page text[data-field="identitas.pengesah.jabatanBlok"]'));
  await write(identitas.pengesah.jabatanBlok);
  await click(page.getByRole('button', { name: '1 Bagian Identitas' }));
  await settled(page);
  const field = async (name: string, text: string): Promise<void> => {
    const label = await middle(page, `.page text[data-field="tampilan.judul.${name}"]`);
    const value = await middle(page, '.page text[data-field="identitas.nama"]');
    await click({ x: value.x, y: label.y });
    await write(text);
  };
  await field('nomor', identitas.nomor ?? '');
  await field('tanggalPembuatan', '30 Agustus 2022');
  await field('tanggalRevisi', '-');
  await field('tanggalEfektif', '30 Agustus 2022');
  await click(await middle(page, '.page text[data-field="tampilan.judul.nama"]'));
  await write(tampilan.judul?.nama ?? '');
  const { dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, instansi } = identitas;
  const lists = { dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, instansi };
  for (const [name, list] of Object.entries(lists)) {
    const at = name === 'instansi' ? await kop(page) : await under(page, name);
    await click(at);
    for (const [index, text] of list.entries()) {
      if (index > 0) {
        await seen(page, list[index - 1] ?? '');
        await click(pane(page).getByRole('button', { name: /^Tambah butir/ }));
      }
      await write(text);
    }
  }
}

/** What is written is on the paper after a pause, and may move the rows: a person aims at where they are then. */
async function printed(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const letters = (words: string): string => words.replace(/[\s-]/g, '');
    const all = [...document.querySelectorAll('.page text')].map((one) => one.textContent).join('');
    return letters(all).includes(letters(wanted));
  }, text);
}

/** A person is not quicker than the pause after which Rincian shows what is written on the paper. */
async function seen(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.rincian textarea')].some((one) => 'value' in one && one.value === wanted),
    text,
  );
}

/** The cell below the heading of a list. */
async function under(page: Page, name: string): Promise<Place> {
  const { x, y } = await middle(page, `.page text[data-field="tampilan.judul.${name}"]`);
  return { x, y: y + 14 };
}

/** The letterhead: left of the number. */
async function kop(page: Page): Promise<Place> {
  const { x } = await middle(page, '.page text[data-field="tampilan.judul.dasarHukum"]');
  return { x: x + 40, y: (await middle(page, '.page text[data-field="tampilan.judul.tanggalRevisi"]')).y };
}

async function cover(hands: Hands, { tampilan }: Sop): Promise<void> {
  const { page, click, write } = hands;
  await click({ x: 640, y: 660 });
  await click(pane(page).getByRole('button', { name: 'Tampilan cetak', exact: true }));
  await hands.select(pane(page).getByLabel('Halaman judul', { exact: true }), 'instansi');
  await click(page.getByRole('button', { name: '1 Halaman judul' }));
  await settled(page);
  await click(await middle(page, '.page text[data-field="tampilan.sampul.judul"]'));
  await write(tampilan.sampul?.judul ?? '');
}

/** The middle of what is seen; the paper may just be laid anew, so it is waited for. */
async function middle(page: Page, css: string, { at = 0, text = '' } = {}): Promise<Place> {
  const found = await page.waitForFunction(
    ([selector, index, words]) => {
      const all = [...document.querySelectorAll(selector)].filter((one) => words === '' || one.textContent === words);
      const { x, y, width, height } = all[index]?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 && { x: x + width / 2, y: y + height / 2 };
    },
    [css, at, text] as const,
  );
  return (await found.jsonValue()) as Place;
}

function symbolAt(page: Page, number: number): Promise<Place> {
  return middle(page, `.stop[aria-label^="Langkah ${number}, simbol"]`);
}

function rowAt(page: Page, number: number): Promise<Place> {
  return middle(page, '.page text[data-field="no"]', { at: number - 1 });
}

function headingAt(page: Page, text: string): Promise<Place> {
  return middle(page, '.page text[data-field="nama"]', { text });
}
