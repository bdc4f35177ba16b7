/** What a problem carries: names, numbers and positions that its sentence needs. */
export type ProblemData = Readonly<Record<string, string | number>>;
