import { sayCli } from '../words';
import { switches } from './switches';

type Values = Readonly<Record<string, unknown>>;

/**
 * What the options say against each other. Nothing that was asked for is left out in silence: who wanted the remarks inside
 * and gets a PDF without them finds out when it is too late.
 */
export function contradiction(values: Values): string | undefined {
  return bookMistake(values) ?? reviuMistake(values);
}

/** A book is for reading: what a PDF of one SOP can be does not go with it. */
function bookMistake(values: Values): string | undefined {
  const alone = values['himpunan'] === true ? undefined : given(values, ['judul', 'tahun']);
  if (alone !== undefined) return sayCli('id', 'cli.only-with-book', { option: `--${alone}` });
  const others = [...switches.filter((one) => one !== 'himpunan'), 'tag', 'profil'];
  const other = values['himpunan'] === true ? given(values, others) : undefined;
  return other === undefined ? undefined : sayCli('id', 'cli.not-with-book', { option: `--${other}` });
}

/** Remarks travel in the source, so they cannot be where that is not. */
function reviuMistake(values: Values): string | undefined {
  if (values['with-reviu'] !== true) return undefined;
  const other = given(values, ['for-signature', 'archive', 'without-source']);
  return other === undefined ? undefined : sayCli('id', 'cli.not-with-reviu', { option: `--${other}` });
}

function given(values: Values, names: readonly string[]): string | undefined {
  return names.find((name) => values[name] !== undefined);
}
