import * as v from 'valibot';
import { type AlurId, cleanText, type LangkahId, type PelaksanaId, type SimbolId } from '../../model';

/** Ids are plain strings to the caller and branded inside. */
function idOf<Id extends string>(longest: number): v.GenericSchema<string, Id> {
  const pattern = new RegExp(`^[A-Za-z0-9_-]{1,${longest}}$`);
  return v.pipe(v.string(), v.regex(pattern)) as v.GenericSchema<string, string> as v.GenericSchema<string, Id>;
}

/** A fresh id leaves room for those that derive from it: the format allows 64 letters. */
const longestFresh = 56;
const longest = 64;

export const langkahId = idOf<LangkahId>(longest);
export const pelaksanaId = idOf<PelaksanaId>(longest);
export const simbolId = idOf<SimbolId>(longest);
export const alurId = idOf<AlurId>(longest);
export const freshLangkah = idOf<LangkahId>(longestFresh);
export const freshPelaksana = idOf<PelaksanaId>(longestFresh);
export const freshSimbol = idOf<SimbolId>(longestFresh);
export const freshAlur = idOf<AlurId>(longestFresh);
export const freshId = idOf<string>(longestFresh);

/** Half a Unicode pair: a file that holds one is refused, so none gets in. */
const lone = /\p{Surrogate}/gu;

/** A text as the document holds it. */
export const text = v.pipe(
  v.string(),
  v.transform((given) => cleanText(given.replace(lone, '\uFFFD')).text),
);
export const texts = v.array(text);
export const jenis = v.picklist(['mulai', 'proses', 'keputusan', 'selesai']);
/** A place in a list, from 0. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));
