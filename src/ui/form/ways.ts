/** Puts the keyboard into the next control of the same pane; from the last one back on the paper. */
export function goToNext(from: HTMLElement): void {
  const pane = from.closest('[data-pane]') ?? document.body;
  const controls = [...pane.querySelectorAll<HTMLElement>('.form-control:not(:disabled)')];
  const next = controls[controls.indexOf(from) + 1];
  if (next) next.focus();
  else goToPaper();
}

/** Puts the keyboard on what is selected on the paper; where nothing is, on the first symbol. */
export function goToPaper(): void {
  const paper = document.querySelector<HTMLElement>('.sheet');
  const stop = chosenOn(paper) ?? paper?.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
  (stop ?? paper)?.focus({ preventScroll: true });
}

/** The same, but where nothing is selected nothing gets selected, and nothing moves. */
export function restOnPaper(): void {
  const paper = document.querySelector<HTMLElement>('.sheet');
  (chosenOn(paper) ?? paper)?.focus({ preventScroll: true });
}

function chosenOn(paper: HTMLElement | null): HTMLElement | null | undefined {
  return paper?.querySelector<HTMLElement>('[data-stop][aria-pressed="true"]');
}
