/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/api.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What somebody has done with a practice. */
export type CarryRole =
  /** Would like to hear more [vil gerne høre mere]. */
  | 'INTERESTED'
  /** Has stood in it and solved it [har stået i det]. */
  | 'SOLVED'
  /** Has tried [har prøvet]. */
  | 'TRIED';

/** A stretch of days. */
export type DateRange = {
  /** This day or later. */
  from?: string | null | undefined;
  /** Before this day. */
  to?: string | null | undefined;
};

/** A stretch of time. */
export type DateTimeRange = {
  /** At this instant or later. */
  from?: string | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
};

/** What an outcome rests on. */
export type Evidence =
  /** It was evaluated. */
  | 'EVALUATED'
  /** We feel it [vi oplever]. */
  | 'FELT'
  /** We have counted it [vi har talt]. */
  | 'MEASURED'
  /** We have seen it [vi har set]. */
  | 'OBSERVED';

/** A stretch of whole numbers. */
export type IntRange = {
  /** This or more. */
  from?: number | null | undefined;
  /** Less than this. */
  to?: number | null | undefined;
};

/** The languages of texts and of this service. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

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

/** Where a practice came from. */
export type Origin =
  /** A course. */
  | 'COURSE'
  /** Another unit. */
  | 'OTHER_UNIT'
  /** Our own. */
  | 'OWN'
  /** Research. */
  | 'RESEARCH'
  /** Children, citizens, parents or relatives. */
  | 'USERS';

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

/** Which practice, in which role. */
export type PersonCarriesFilter = {
  /** Such a practice. */
  practice?: PracticeFilter | null | undefined;
  /** With one of these roles. */
  role?: Array<CarryRole> | null | undefined;
};

/** Which people. All that is given must hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: Array<PersonFilter> | null | undefined;
  /** Carries such a practice. */
  carries?: PersonCarriesFilter | null | undefined;
  /** Recorded within. */
  created?: DateTimeRange | null | undefined;
  /** Still here today, or gone. */
  here?: boolean | null | undefined;
  /** One of these. */
  ids?: Array<string | number> | null | undefined;
  /** Works in such a team. */
  memberOf?: PersonMembershipFilter | null | undefined;
  /** Called exactly one of these. */
  name?: Array<string> | null | undefined;
  /** This does not hold. */
  not?: PersonFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonFilter> | null | undefined;
  /** Of one of these professions. */
  profession?: Array<string> | null | undefined;
  /** Last changed within. */
  updated?: DateTimeRange | null | undefined;
};

/** Which team, in which role. */
export type PersonMembershipFilter = {
  /** On this day; today when absent. */
  at?: string | null | undefined;
  /** In one of these roles. */
  role?: Array<MemberRole> | null | undefined;
  /** Such a team. */
  team?: TeamFilter | null | undefined;
};

/** Carried by anybody, in which role. By whom is not asked: nobody looks up all that a colleague did. */
export type PracticeCarriedByFilter = {
  /** With one of these roles. */
  role?: Array<CarryRole> | null | undefined;
};

/** Which practices. All that is given must hold. */
export type PracticeFilter = {
  /** Made from such a practice; {} for any. */
  adaptedFrom?: PracticeFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PracticeFilter> | null | undefined;
  /** Says how a colleague would ask for it, or does not: who tends the practices of a unit asks for those that do not. */
  askedAs?: boolean | null | undefined;
  /** Carried like this. */
  carriedBy?: PracticeCarriedByFilter | null | undefined;
  /** Confirmed within. */
  confirmed?: DateRange | null | undefined;
  /** Recorded within. */
  created?: DateTimeRange | null | undefined;
  /** Of one of these fields of work. */
  field?: Array<WorkField> | null | undefined;
  /** Hidden, or open. */
  hidden?: boolean | null | undefined;
  /** One of these. */
  ids?: Array<string | number> | null | undefined;
  /** Kept by such a team. */
  keptBy?: TeamFilter | null | undefined;
  /** Written in one of these. */
  language?: Array<Language> | null | undefined;
  /** This does not hold. */
  not?: PracticeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PracticeFilter> | null | undefined;
  /** From one of these. */
  origin?: Array<Origin> | null | undefined;
  /** Can be shared in one of these ways. */
  sharing?: Array<Sharing> | null | undefined;
  /** Helps with such a problem; {} for any. */
  solves?: ProblemFilter | null | undefined;
  /** In one of these states. */
  status?: Array<PracticeStatus> | null | undefined;
  /** Titled exactly one of these. */
  title?: Array<string> | null | undefined;
  /** Last changed within. */
  updated?: DateTimeRange | null | undefined;
  /** Used like this. */
  uses?: PracticeUsesFilter | null | undefined;
};

/** Whether somebody who told a practice has said yes to what was written. */
export type PracticeStatus =
  /** Yes. */
  | 'CONFIRMED'
  /** Not yet. */
  | 'DRAFT';

/** Which use by which team. */
export type PracticeUsesFilter = {
  /** In use on this day. */
  at?: string | null | undefined;
  /** It rests on one of these. */
  evidence?: Array<Evidence> | null | undefined;
  /** Last confirmed within. */
  lastConfirmed?: DateRange | null | undefined;
  /** It went like one of these. */
  outcome?: Array<Outcome> | null | undefined;
  /** Such a team. */
  team?: TeamFilter | null | undefined;
};

/** Which team, and when. */
export type ProblemFacedByFilter = {
  /** On this day. */
  at?: string | null | undefined;
  /** Such a team. */
  team?: TeamFilter | null | undefined;
};

/** Which problems. All that is given must hold. */
export type ProblemFilter = {
  /** All of these hold. */
  and?: Array<ProblemFilter> | null | undefined;
  /** Recorded within. */
  created?: DateTimeRange | null | undefined;
  /** Faced by such a team. */
  facedBy?: ProblemFacedByFilter | null | undefined;
  /** Of one of these fields of work. */
  field?: Array<WorkField> | null | undefined;
  /** Hidden, or open. */
  hidden?: boolean | null | undefined;
  /** One of these. */
  ids?: Array<string | number> | null | undefined;
  /** Kept by such a team. */
  keptBy?: TeamFilter | null | undefined;
  /** Written in one of these. */
  language?: Array<Language> | null | undefined;
  /** This does not hold. */
  not?: ProblemFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProblemFilter> | null | undefined;
  /** Such a practice helps with it; {} for any. */
  solvedBy?: PracticeFilter | null | undefined;
  /** Titled exactly one of these. */
  title?: Array<string> | null | undefined;
  /** Last changed within. */
  updated?: DateTimeRange | null | undefined;
};

/** How a practice can be shared. */
export type Sharing =
  /** Read it. */
  | 'DOCUMENT'
  /** Follow one of us for a day. */
  | 'SHADOW'
  /** Let us talk. */
  | 'TALK'
  /** Come and see. */
  | 'VISIT';

/** Which problem, and when. */
export type TeamFacesFilter = {
  /** On this day. */
  at?: string | null | undefined;
  /** Such a problem. */
  problem?: ProblemFilter | null | undefined;
};

/** Which teams. All that is given must hold. */
export type TeamFilter = {
  /** For one of these age groups. */
  ageGroup?: Array<string> | null | undefined;
  /** All of these hold. */
  and?: Array<TeamFilter> | null | undefined;
  /** This team itself and all teams below it. */
  below?: string | number | null | undefined;
  /** For so many citizens. */
  citizens?: IntRange | null | undefined;
  /** Recorded within. */
  created?: DateTimeRange | null | undefined;
  /** Stands in such a problem. */
  faces?: TeamFacesFilter | null | undefined;
  /** One of these fields of work. */
  field?: Array<WorkField> | null | undefined;
  /** One of these. */
  ids?: Array<string | number> | null | undefined;
  /** One of these sorts. */
  kind?: Array<TeamKind> | null | undefined;
  /** Has such a member today. */
  members?: TeamMembersFilter | null | undefined;
  /** Called exactly one of these. */
  name?: Array<string> | null | undefined;
  /** This does not hold. */
  not?: TeamFilter | null | undefined;
  /** Open today, or closed. */
  open?: boolean | null | undefined;
  /** At least one of these holds. */
  or?: Array<TeamFilter> | null | undefined;
  /** Right below such a team today. */
  partOf?: TeamFilter | null | undefined;
  /** With so many staff. */
  staff?: IntRange | null | undefined;
  /** Last changed within. */
  updated?: DateTimeRange | null | undefined;
  /** Uses such a practice. */
  uses?: TeamUsesFilter | null | undefined;
};

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

/** Which member, in which role. */
export type TeamMembersFilter = {
  /** On this day; today when absent. */
  at?: string | null | undefined;
  /** Such a person. */
  person?: PersonFilter | null | undefined;
  /** In one of these roles. */
  role?: Array<MemberRole> | null | undefined;
};

/** Which use of which practice. */
export type TeamUsesFilter = {
  /** In use on this day. */
  at?: string | null | undefined;
  /** It rests on one of these. */
  evidence?: Array<Evidence> | null | undefined;
  /** Last confirmed within. */
  lastConfirmed?: DateRange | null | undefined;
  /** It went like one of these. */
  outcome?: Array<Outcome> | null | undefined;
  /** Such a practice. */
  practice?: PracticeFilter | null | undefined;
};

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

export type DeskDraftsQueryVariables = Exact<{
  filter: Types.PracticeFilter;
  after?: string | null | undefined;
}>;


export type DeskDraftsQuery = { practices: { nodes: Array<{ id: string, title: string | null, whatWeDo: string | null, createdAt: string, toldBy: { id: string, name: string | null, workPhone: string | null, workMail: string | null } | null, keptBy: { id: string, name: string | null, phone: string | null, mail: string | null, contact: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };


export const DeskDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatWeDo"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workPhone"}},{"kind":"Field","name":{"kind":"Name","value":"workMail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DeskDraftsQuery, DeskDraftsQueryVariables>;