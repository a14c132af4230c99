/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/api.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The kinds of nodes. */
export type NodeKind =
  /** A short request to a colleague. */
  | 'ASK'
  /** Words that mean the same. */
  | 'OTHER_WORDS'
  /** A colleague. */
  | 'PERSON'
  /** A way of working. */
  | 'PRACTICE'
  /** What hurts. */
  | 'PROBLEM'
  /** Knowledge asked for. */
  | 'QUESTION'
  /** A unit people work in. */
  | 'TEAM';

/** How a practice went in one team. */
export type Outcome =
  /** It did not work for us [virkede ikke hos os]. */
  | 'FAILED'
  /** In part. */
  | 'MIXED'
  /** Too early to say. */
  | 'TOO_EARLY'
  /** It worked. */
  | 'WORKED';

/** The relations between nodes. */
export type Relation =
  /** What problem a question is about. */
  | 'ABOUT'
  /** A practice was made from another. */
  | 'ADAPTED_FROM'
  /** What answered a question. */
  | 'ANSWERED_BY'
  /** Who asked. */
  | 'ASKED_BY'
  /** Who was asked. */
  | 'ASKED_OF'
  /** The practice that an ask is about. */
  | 'ASKED_ON'
  /** A person has done something like this practice. */
  | 'CARRIES'
  /** Who said yes to what was written. */
  | 'CONFIRMED_BY'
  /** A team stands in a problem. */
  | 'FACES'
  /** A team keeps a text. */
  | 'KEPT_BY'
  /** Two people know each other, and both chose to say so. */
  | 'KNOWS'
  /** A person works in a team. */
  | 'MEMBER_OF'
  /** A duplicate and what took its place. */
  | 'MERGED_INTO'
  /** Two teams are near each other. */
  | 'NEIGHBOUR_OF'
  /** A team is part of the team above it. */
  | 'PART_OF'
  /** A person has a signed view on a practice. */
  | 'REMARKS'
  /** Whether a practice was helpful to what somebody typed: seen by them alone. */
  | 'SAYS_HELPFUL'
  /** A practice helps with a problem. */
  | 'SOLVES'
  /** A team was followed by another. */
  | 'SUCCEEDED_BY'
  /** Who told of a practice. */
  | 'TOLD_BY'
  /** A team uses a practice, and how that went. */
  | 'USES'
  /** A question whose words are proposed for a practice. */
  | 'WORDS_FOR'
  /** Who wrote a practice down. */
  | 'WRITTEN_BY';

/** The sorts of units, from the top down; levels may be skipped. */
export type TeamKind =
  /** A department of it [forvaltning]. */
  | 'ADMINISTRATION'
  /** An area, centre or district. */
  | 'AREA'
  /** A ward, year group or section. */
  | 'DEPARTMENT'
  /** A school, day-care centre, nursing home or office. */
  | 'INSTITUTION'
  /** A network. */
  | 'NETWORK'
  /** A municipality [kommune]. */
  | 'ORGANISATION'
  /** A partner team, across the hierarchy. */
  | 'PARTNER_TEAM'
  /** A room or class [stue, klasse]. */
  | 'ROOM'
  /** A house or address. */
  | 'SITE'
  /** A team or shift. */
  | 'TEAM';

/** The fields of work. */
export type WorkField =
  /** Culture. */
  | 'CULTURE'
  /** Day care [dagtilbud]. */
  | 'DAY_CARE'
  /** Care of the elderly. */
  | 'ELDERLY'
  /** Employment [job]. */
  | 'EMPLOYMENT'
  /** Children and families. */
  | 'FAMILY'
  /** Health [sundhed]. */
  | 'HEALTH'
  /** Leisure [fritid]. */
  | 'LEISURE'
  /** School. */
  | 'SCHOOL'
  /** Social work with adults. */
  | 'SOCIAL_ADULT'
  /** Staff functions [stab]. */
  | 'STAFF'
  /** Roads, parks, buildings. */
  | 'TECHNICAL';

export type UnitMapQueryVariables = Exact<{
  within?: string | number | null | undefined;
  field?: Array<Types.WorkField> | Types.WorkField | null | undefined;
}>;


export type UnitMapQuery = { map: { more: boolean, nodes: Array<{ id: string, kind: Types.NodeKind, name: string | null, teamKind: Types.TeamKind | null, field: Types.WorkField | null, parent: string | null, isolated: boolean, singleCarrier: boolean }>, links: Array<{ id: string, from: string, to: string, relation: Types.Relation, outcome: Types.Outcome | null }> } | null };


export const UnitMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkField"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"map"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamKind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"isolated"}},{"kind":"Field","name":{"kind":"Name","value":"singleCarrier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]} as unknown as DocumentNode<UnitMapQuery, UnitMapQueryVariables>;