const FIRST_SIZE = 1_024;

/** Whole numbers by position, in one block of memory that grows; where nothing was set stands `empty`. */
export class NumberColumn {
  private values: Int32Array;

  constructor(private readonly empty = 0) {
    this.values = new Int32Array(FIRST_SIZE).fill(empty);
  }

  get(position: number): number {
    return this.values[position] ?? this.empty;
  }

  set(position: number, value: number): void {
    if (position >= this.values.length) {
      const larger = new Int32Array(Math.max(position + 1, this.values.length * 2)).fill(this.empty);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[position] = value;
  }
}
