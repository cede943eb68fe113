/** What orders volunteers: by score, the best first, then by name, then by id, so that it is always the same. */
export interface Standing {
  id: string;
  sortName: string;
  score: number;
}

export function goesBefore(a: Standing, b: Standing): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.sortName !== b.sortName) return a.sortName < b.sortName;
  return a.id < b.id;
}

/** The best so many of all who are offered, in order. */
export class Shortlist<T extends Standing> {
  private readonly best: T[] = [];

  constructor(private readonly places: number) {}

  /** Below it nobody gets in; for passing over most without looking closer. */
  get lowestScore(): number {
    return this.best.length < this.places ? Number.NEGATIVE_INFINITY : (this.best.at(-1)?.score ?? 0);
  }

  offer(candidate: T): void {
    const { best } = this;
    let place = best.length;
    while (place > 0 && goesBefore(candidate, best[place - 1] as T)) place -= 1;
    if (place >= this.places) return;
    best.splice(place, 0, candidate);
    if (best.length > this.places) best.pop();
  }

  get inOrder(): readonly T[] {
    return this.best;
  }
}
