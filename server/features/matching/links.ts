const NOBODY: readonly number[] = [];

/** Which persons are linked to which things, readable from both sides. Numbers stand for ids. */
export class Links {
  private readonly things: number[][] = [];
  private readonly persons: number[][] = [];

  /** All that the person is linked to, in place of what it was. */
  replace(person: number, things: Iterable<number>): void {
    for (const thing of this.thingsOf(person)) {
      this.persons[thing] = this.personsOf(thing).filter((other) => other !== person);
    }
    const now = [...new Set(things)];
    this.things[person] = now;
    for (const thing of now) {
      const persons = this.persons[thing] ?? [];
      persons.push(person);
      this.persons[thing] = persons;
    }
  }

  thingsOf(person: number): readonly number[] {
    return this.things[person] ?? NOBODY;
  }

  personsOf(thing: number): readonly number[] {
    return this.persons[thing] ?? NOBODY;
  }
}
