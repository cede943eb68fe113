/** Who may score what, as far as the even distribution of work needs to know. */
export interface Assignable {
  id: string;
  /** Reviews that are waited for. */
  missing: number;
  /** People who may not score it, or do already. */
  barred: ReadonlySet<string>;
}

/**
 * Gives each application the reviewers that it lacks: always those with the least work so far, never one who is barred.
 * The applications with the fewest possible reviewers come first, so that nobody takes the last one who could.
 * What nobody can score stays without; the overview tells.
 */
export function distribute(
  applications: readonly Assignable[],
  loads: ReadonlyMap<string, number>,
): Array<{ applicationId: string; reviewerId: string }> {
  const work = new Map(loads);
  const reviewers = [...work.keys()];
  const possible = ({ barred }: Assignable) => reviewers.filter((id) => !barred.has(id));
  const hardestFirst = [...applications].sort((a, b) => possible(a).length - possible(b).length);
  return hardestFirst.flatMap((application) => {
    const loadOf = (id: string) => work.get(id) ?? 0;
    const chosen = possible(application)
      .sort((a, b) => loadOf(a) - loadOf(b))
      .slice(0, application.missing);
    for (const id of chosen) work.set(id, loadOf(id) + 1);
    return chosen.map((reviewerId) => ({ applicationId: application.id, reviewerId }));
  });
}
