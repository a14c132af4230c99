/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/api.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What was done. */
export type ChangeOp =
  /** Taken away. */
  | 'DELETE'
  /** Made or changed. */
  | 'PUT'
  /** Emptied. */
  | 'REDACT';

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

export type PastOfQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PastOfQuery = { history: { edges: Array<{ cursor: string, node: { subject: string, op: Types.ChangeOp, revision: number | null, at: string, by: string | null, source: string | null, version: number, link: { relation: Types.Relation, from: string, to: string } | null, before: Array<{ field: string, value: string | null, values: Array<string> | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfQuery = { nodes: Array<
    | { __typename: 'Ask', id: string }
    | { __typename: 'OtherWords', id: string }
    | { __typename: 'Person', name: string | null, id: string }
    | { __typename: 'Practice', title: string | null, id: string }
    | { __typename: 'Problem', title: string | null, id: string }
    | { __typename: 'Question', text: string | null, id: string }
    | { __typename: 'Team', name: string | null, id: string }
   | null> | null };


export const PastOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PastOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PastOfQuery, PastOfQueryVariables>;
export const NamesOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<NamesOfQuery, NamesOfQueryVariables>;