/** Numbers things by their ids, from 0 on: arrays and sets of small numbers take their place. */
export class Ordinals {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];

  get size(): number {
    return this.ids.length;
  }

  /** The number of the id, a new one if it has none yet. */
  of(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.length;
      this.numbers.set(id, number);
      this.ids.push(id);
    }
    return number;
  }

  /** The number of the id if it has one. */
  known(id: string): number | undefined {
    return this.numbers.get(id);
  }

  idOf(number: number): string {
    const id = this.ids[number];
    if (id === undefined) throw new Error(`Nothing has the number ${number}`);
    return id;
  }
}
