import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Decimal, Index, Reference, Refers, Text, Whole, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import type { CountyKind as CountyKindName, MunicipalityKind as MunicipalityKindName } from './region.data.js';

export const CountyKind = { COUNTY: 'COUNTY', CITY_COUNTY: 'CITY_COUNTY' } as const satisfies Record<
  CountyKindName,
  CountyKindName
>;
registerEnumType(CountyKind, { name: 'CountyKind', description: 'A county, or a city with the rights of one.' });

export const MunicipalityKind = {
  URBAN: 'URBAN',
  RURAL: 'RURAL',
  URBAN_RURAL: 'URBAN_RURAL',
} as const satisfies Record<MunicipalityKindName, MunicipalityKindName>;
registerEnumType(MunicipalityKind, {
  name: 'MunicipalityKind',
  description: 'Urban, rural, or a town with its surroundings.',
});

@ObjectType({ implements: Node, description: 'A county (powiat) of the region.' })
@Entity('counties')
@Index(['code'], { unique: true })
export class County extends Row {
  @Field({ description: 'First four digits of TERYT.' })
  @Text(4)
  code: string;

  @Field()
  @Text(80)
  name: string;

  @Text(170)
  sortName: string;

  @Field(() => CountyKind)
  @Word()
  kind: CountyKindName;

  @Field(() => Int, { description: 'Inhabitants, about 2021.' })
  @Whole()
  population: number;
}

@ObjectType({
  implements: Node,
  description: 'A municipality (gmina) of the region. Names repeat: show kind and county with them.',
})
@Entity('municipalities')
@Index(['code'], { unique: true })
@Index(['sortName'])
export class Municipality extends Row {
  @Field({ description: 'First six digits of TERYT; the seventh changes when a village becomes a town.' })
  @Text(6)
  code: string;

  @Field()
  @Text(80)
  name: string;

  @Text(170)
  sortName: string;

  @Text(80)
  searchName: string;

  @Field(() => MunicipalityKind)
  @Word()
  kind: MunicipalityKindName;

  @Field(() => ID)
  @Reference()
  countyId: string;

  @Field(() => County, { nullable: true })
  @Refers(() => County, 'countyId')
  county: Relation<County> | null;

  @Field(() => Float, { description: 'A point inside the municipality, WGS 84.' })
  @Decimal()
  latitude: number;

  @Field(() => Float, { description: 'A point inside the municipality, WGS 84.' })
  @Decimal()
  longitude: number;

  @Field(() => Int, { description: 'Inhabitants, about 2021.' })
  @Whole()
  population: number;

  @Field(() => Float, { description: 'Area in square kilometres.' })
  @Decimal()
  areaKm2: number;
}
