/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/api.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What somebody is in a team. */
export type MemberRole =
  /** Knowledge broker [vidensmægler]. */
  | 'BROKER'
  /** Coordinates. */
  | 'COORDINATOR'
  /** Leads it from day to day. */
  | 'DAILY_LEADER'
  /** Deputy leader [souschef]. */
  | 'DEPUTY'
  /** Leads it. */
  | 'LEADER'
  /** Learning partner. */
  | 'LEARNING_PARTNER'
  /** Resource person. */
  | 'RESOURCE_PERSON'
  /** Works there. */
  | 'STAFF'
  /** Student or trainee. */
  | 'STUDENT'
  /** Substitute [vikar]. */
  | 'SUBSTITUTE'
  /** Volunteer. */
  | 'VOLUNTEER';

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

/** What an access allows beyond what its subject may. */
export type ViewerRole =
  /** Administers. */
  | 'ADMIN'
  /** Nothing more. */
  | 'PLAIN'
  /** Reads alone. */
  | 'READ_ONLY';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { role: Types.ViewerRole, organisationId: string | null, asksReceived: { nodes: Array<{ id: string, answeredOn: string | null }> }, subject:
      | { __typename: 'Person', id: string, name: string | null, memberships: { edges: Array<{ id: string, role: Types.MemberRole | null, node: { id: string, name: string | null, kind: Types.TeamKind | null } }> } }
      | { __typename: 'Team', id: string, name: string | null }
     | null } | null };


export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"asksReceived"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;