import { Field, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Index, Reference, Refers, Text, Whole, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { FileKind } from '../../platform/files/content.js';
import { ElectronicSignature } from '../../platform/files/pdf-signature.js';
import { User } from '../accounts/user.entity.js';

@ObjectType({
  implements: Node,
  description: 'A file that someone uploaded. Its bytes are served under `/files/stored/` and its id.',
})
@Entity('stored_files')
@Index(['uploadedById', 'subject'])
@Index(['subject', 'subjectId'])
@Index(['subject', 'createdAt'])
@Index(['userId'])
export class StoredFile extends Row {
  @Field({ description: 'What the person called it, with the ending of what it is.' })
  @Text(150)
  name: string;

  @Field(() => FileKind)
  @Word()
  kind: FileKind;

  @Field(() => Int, { description: 'In bytes.' })
  @Whole()
  size: number;

  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' })
  @Text(64)
  sha256: string;

  @Field(() => ElectronicSignature, { nullable: true, description: 'Of a PDF; null for other kinds.' })
  @Word({ nullable: true })
  electronicSignature: ElectronicSignature | null;

  @Reference()
  uploadedById: string;

  @Refers(() => User, 'uploadedById')
  uploadedBy: Relation<User> | null;

  /** What it belongs to; null until an operation takes it. */
  @Word({ nullable: true })
  subject: string | null;

  @Reference({ nullable: true })
  subjectId: string | null;

  /** Whom it is about; null until it belongs to something. */
  @Reference({ nullable: true })
  userId: string | null;

  @Refers(() => User, 'userId', { nullable: true })
  user: Relation<User> | null;
}
