import { Field, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Flag, Index, Instant, Reference, Refers, Text, Whole, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { Agreement, SignatureForm } from './agreements.entity.js';

export const SigningParty = wordsOf('SigningParty', 'Whose signature a copy carries.', [
  'VOLUNTEER',
  'FOUNDATION',
  'BOTH',
]);
export type SigningParty = keyof typeof SigningParty;

@ObjectType({
  implements: Node,
  description: 'A signed agreement as a file: signed electronically, or a scan of paper.',
})
@Entity('signed_copies')
@Index(['agreementId'])
@Index(['fileId'], { unique: true })
export class SignedCopy extends Row {
  @Reference()
  agreementId: string;

  @Refers(() => Agreement, 'agreementId', { onDelete: 'CASCADE' })
  agreement: Relation<Agreement> | null;

  /** The volunteer, for the rules. */
  @Reference()
  userId: string;

  @Reference()
  fileId: string;

  @Field(() => StoredFile, { nullable: true, description: 'The file, and whether an electronic signature is in it.' })
  @Refers(() => StoredFile, 'fileId')
  file: Relation<StoredFile> | null;

  @Field(() => SigningParty)
  @Word()
  party: SigningParty;

  @Field(() => SignatureForm)
  @Word()
  form: SignatureForm;

  @Field({ description: 'The file begins with the very document that was sent, so it is that one that was signed.' })
  @Flag()
  holdsDocument: boolean;

  @Reference()
  addedById: string;
}

/** The code that was mailed to the volunteer who is about to sign by a click; one at a time for an agreement. */
@Entity('signing_codes')
@Index(['agreementId'], { unique: true })
export class SigningCode extends Row {
  @Reference()
  agreementId: string;

  @Refers(() => Agreement, 'agreementId', { onDelete: 'CASCADE' })
  agreement: Relation<Agreement> | null;

  @Text(64)
  codeHash: string;

  @Instant()
  sentAt: Date;

  @Instant()
  expiresAt: Date;

  @Whole()
  tries: number;
}
