import { Ordinals } from '../../platform/copies/ordinals.js';
import { Links } from './links.js';

/** How near an organisation is to somebody's circle. What is 0 may still be one step away, by the municipality. */
export const NEAR = 1;
export const WITHIN = 2;

/** Who is linked to which organisations, as {@link reachOf} asks for it, in memory. Persons are numbers. */
export class Circles {
  private readonly organisations = new Ordinals();
  private readonly names = new Ordinals();
  private readonly memberships = new Links();
  private readonly supports = new Links();
  private readonly ties = new Links();
  private readonly namedTies = new Links();

  represents(person: number, organisationIds: readonly string[]): void {
    this.memberships.replace(person, this.numbersOf(organisationIds));
  }

  supported(person: number, organisationIds: readonly string[]): void {
    this.supports.replace(person, this.numbersOf(organisationIds));
  }

  /** Declared ties: with organisations chosen from the list, or with folded names. */
  tied(person: number, ties: ReadonlyArray<{ organisationId: string | null; searchName: string | null }>): void {
    this.ties.replace(person, this.numbersOf(ties.flatMap(({ organisationId }) => organisationId ?? [])));
    const names = ties.flatMap(({ searchName }) => searchName ?? []);
    this.namedTies.replace(
      person,
      names.map((name) => this.names.of(name)),
    );
  }

  members(organisationId: string): readonly number[] {
    const organisation = this.organisations.known(organisationId);
    return organisation === undefined ? [] : this.memberships.personsOf(organisation);
  }

  /** For each person, how near the organisation of that id and folded name is. */
  nearness(organisationId: string, searchName: string, persons: number): Uint8Array {
    const near = new Uint8Array(persons);
    const mark = (list: readonly number[], how: number) => {
      for (const person of list) near[person] = how;
    };
    const organisation = this.organisations.of(organisationId);
    for (const other of this.sharingPeople(organisation)) {
      for (const links of [this.memberships, this.supports, this.ties]) mark(links.personsOf(other), NEAR);
    }
    for (const links of [this.memberships, this.supports, this.ties]) mark(links.personsOf(organisation), WITHIN);
    const name = this.names.known(searchName);
    if (name !== undefined) mark(this.namedTies.personsOf(name), WITHIN);
    return near;
  }

  /** Organisations that someone represents who represents this one too. */
  private sharingPeople(organisation: number): Set<number> {
    const members = this.memberships.personsOf(organisation);
    return new Set(members.flatMap((member) => this.memberships.thingsOf(member)));
  }

  private numbersOf(organisationIds: readonly string[]): number[] {
    return organisationIds.map((id) => this.organisations.of(id));
  }
}
