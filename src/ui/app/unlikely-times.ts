/** How many events of a file that was read say that they happened at an unlikely time; told before they are taken in. */
export function unlikelyTimesIn(warnings: readonly { readonly code: string }[]): number {
  return warnings.filter(({ code }) => code === 'event-time').length;
}
