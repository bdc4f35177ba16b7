import { useMemo } from 'react';
import type { ArgsOf } from '../../commands';
import { profilDefaults, type TampilanLengkap, tampilanOf } from '../../model';
import { useAct } from '../edit/act';
import { useSheet } from '../lembar/sheet-context';

type Setting = ArgsOf<'set-tampilan'>;

/** How the SOP is printed, what its profile would say, and the way to set it. */
export interface Settings {
  readonly now: TampilanLengkap;
  readonly usual: TampilanLengkap;
  set(setting: Setting): void;
}

export function useSettings(): Settings {
  const { sop } = useSheet();
  const act = useAct();
  return useMemo(
    () => ({
      now: tampilanOf(sop),
      usual: profilDefaults[sop.tampilan.profil],
      set: (args) => {
        act([{ command: 'set-tampilan', args }], { quiet: true, merge: `tampilan ${args.key}` });
      },
    }),
    [sop, act],
  );
}
