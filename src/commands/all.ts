import type { InferInput } from 'valibot';
import { addBagianLain } from './add-bagian-lain';
import { addLangkah } from './add-langkah';
import { addPelaksana } from './add-pelaksana';
import { addSimbol } from './add-simbol';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { duplicateLangkah } from './duplicate-langkah';
import { editBagianLain } from './edit-bagian-lain';
import { editCatatan } from './edit-catatan';
import { editIdentitas } from './edit-identitas';
import { editKlasifikasi } from './edit-klasifikasi';
import { editLangkah } from './edit-langkah';
import { editPelaksana } from './edit-pelaksana';
import { editPihakLuar } from './edit-pihak-luar';
import { groupPelaksana } from './group-pelaksana';
import { labelAlur } from './label-alur';
import { moveBagianLain } from './move-bagian-lain';
import { moveLangkah } from './move-langkah';
import { movePelaksana } from './move-pelaksana';
import { moveSimbol } from './move-simbol';
import { orderWays } from './order-ways';
import { pasteLangkah } from './paste-langkah';
import { reconnect } from './reconnect';
import { removeBagianLain } from './remove-bagian-lain';
import { removeLangkah } from './remove-langkah';
import { removePelaksana } from './remove-pelaksana';
import { removeSimbol } from './remove-simbol';
import { setBersama } from './set-bersama';
import { setJenis } from './set-jenis';
import { setLebar } from './set-lebar';
import { setLogo } from './set-logo';
import { setPageBreak } from './set-page-break';
import { setProfil } from './set-profil';
import { setTampilan } from './set-tampilan';
import { setTeks } from './set-teks';

/** Every way an SOP may change, by its id. */
export const commands = {
  'add-bagian-lain': addBagianLain,
  'add-langkah': addLangkah,
  'add-pelaksana': addPelaksana,
  'add-simbol': addSimbol,
  connect: connect,
  disconnect: disconnect,
  'duplicate-langkah': duplicateLangkah,
  'edit-bagian-lain': editBagianLain,
  'edit-catatan': editCatatan,
  'edit-identitas': editIdentitas,
  'edit-klasifikasi': editKlasifikasi,
  'edit-langkah': editLangkah,
  'edit-pelaksana': editPelaksana,
  'edit-pihak-luar': editPihakLuar,
  'group-pelaksana': groupPelaksana,
  'label-alur': labelAlur,
  'move-bagian-lain': moveBagianLain,
  'move-langkah': moveLangkah,
  'move-pelaksana': movePelaksana,
  'move-simbol': moveSimbol,
  'order-ways': orderWays,
  'paste-langkah': pasteLangkah,
  reconnect: reconnect,
  'remove-bagian-lain': removeBagianLain,
  'remove-langkah': removeLangkah,
  'remove-pelaksana': removePelaksana,
  'remove-simbol': removeSimbol,
  'set-bersama': setBersama,
  'set-jenis': setJenis,
  'set-lebar': setLebar,
  'set-logo': setLogo,
  'set-page-break': setPageBreak,
  'set-profil': setProfil,
  'set-tampilan': setTampilan,
  'set-teks': setTeks,
} as const;

export type CommandId = keyof typeof commands;

/** What the caller gives: plain JSON. */
export type ArgsOf<Id extends CommandId> = InferInput<(typeof commands)[Id]['args']>;
