import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { SignatureForm, type SignatureForm as SignatureFormName } from './agreements.entity.js';
import { SigningParty, type SigningParty as SigningPartyName } from './signed-copies.entity.js';

@InputType()
export class RequestSigningCodeInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'A signed file.' })
export class AddSignedCopyInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'Id of a file that the person uploaded: a PDF, or a scan as JPG or PNG.' })
  fileId: string;

  @Field(() => SigningParty)
  party: SigningPartyName;

  @Field(() => SignatureForm, { description: 'Any form but CLICK.' })
  form: SignatureFormName;
}

@InputType()
export class RecordHandoverInput {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDate, { description: 'From the day on which the foundation signed to today.' })
  handedOn: string;
}
