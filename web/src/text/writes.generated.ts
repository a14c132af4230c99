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

/** What to say yes to. */
export type ConfirmInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** A node or a link. */
  id: string | number;
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

/** What to hide. */
export type HideInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** A problem, practice or question. */
  id: string | number;
};

/** The languages of texts and of this service. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** The fields of a link: those of its relation. One left out stays, null clears it. */
export type LinkFieldsInput = {
  /** For CARRIES. */
  carryRole?: CarryRole | null | undefined;
  /** What it costs, in words. */
  cost?: string | null | undefined;
  /** For NEIGHBOUR_OF: these are no neighbours. */
  denied?: boolean | null | undefined;
  /** What the outcome rests on. */
  evidence?: Evidence | null | undefined;
  /** The first day, where the relation is dated. */
  from?: string | null | undefined;
  /** For MEMBER_OF: hours a week. */
  hours?: number | null | undefined;
  /** The day somebody last said that it is still so; age fades from here. */
  lastConfirmed?: string | null | undefined;
  /** For MEMBER_OF. */
  memberRole?: MemberRole | null | undefined;
  /** For NEIGHBOUR_OF. */
  metres?: number | null | undefined;
  /** For NEIGHBOUR_OF. */
  neighbour?: NeighbourKind | null | undefined;
  /** What happened there. */
  note?: string | null | undefined;
  /** For SUCCEEDED_BY, CARRIES, ANSWERED_BY and CONFIRMED_BY. */
  on?: string | null | undefined;
  /** How it went there. */
  outcome?: Outcome | null | undefined;
  /** For REMARKS. */
  stance?: Stance | null | undefined;
  /** Weeks it took to get going. */
  startUpWeeks?: number | null | undefined;
  /** For SUCCEEDED_BY. */
  succession?: SuccessionKind | null | undefined;
  /** For REMARKS. */
  text?: string | null | undefined;
  /** For KNOWS. */
  tie?: TieKind | null | undefined;
  /** The day after the last. */
  to?: string | null | undefined;
  /** Minutes a week it takes. */
  weeklyMinutes?: number | null | undefined;
};

/** A link to make, or with `id` to change. `from` and `to` follow the relation, as in: team USES practice. */
export type LinkInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** The fields of the link. */
  fields?: LinkFieldsInput | null | undefined;
  /** Where it starts. */
  from?: string | number | null | undefined;
  /** An existing link. */
  id?: string | number | null | undefined;
  /** Visible with its ends, where it would otherwise be kept to the team. */
  open?: boolean;
  /** Which relation, for a new link. */
  relation?: Relation | null | undefined;
  /** Where it ends. */
  to?: string | number | null | undefined;
};

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

/** In which way two teams are near. */
export type NeighbourKind =
  /** Within walking distance. */
  | 'NEARBY'
  /** In the same house. */
  | 'SAME_HOUSE'
  /** Far apart, with similar work. */
  | 'SIMILAR_WORK';

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

/** A professional view. */
export type Stance =
  /** Agrees. */
  | 'AGREE'
  /** Asks. */
  | 'ASKS'
  /** Sees it differently. */
  | 'SEE_IT_DIFFERENTLY';

/** How a team was followed by another. */
export type SuccessionKind =
  /** Merged with others. */
  | 'MERGED'
  /** Moved. */
  | 'MOVED'
  /** Renamed. */
  | 'RENAMED'
  /** Split. */
  | 'SPLIT';

/** From where two people know each other. */
export type TieKind =
  /** They work together. */
  | 'COLLEAGUE'
  /** They worked together. */
  | 'FORMER_COLLEAGUE'
  /** From a network. */
  | 'NETWORK'
  /** Otherwise. */
  | 'OTHER'
  /** They studied together. */
  | 'STUDIED_TOGETHER';

/** Which link. */
export type UnlinkInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** The id of the link. */
  id: string | number;
};

/** What a warning is about: what a text may give away about a citizen, or what is missing. */
export type WarningCode =
  /** An age together with a place. */
  | 'AGE_AND_PLACE'
  /** A diagnosis together with one person. */
  | 'DIAGNOSIS'
  /** A name. */
  | 'NAME'
  /** A practice that does not say how a colleague would ask for it. It keeps nothing back: it is seen as it would be without, and waits for nobody's yes. */
  | 'UNASKED';

export type SayYesMutationVariables = Exact<{
  input: Types.ConfirmInput;
  language: Types.Language;
}>;


export type SayYesMutation = { confirm: { id: string | null, seenBy: Array<{ text: string }> } | null };

export type TieMutationVariables = Exact<{
  input: Types.LinkInput;
  language: Types.Language;
}>;


export type TieMutation = { link: { id: string | null, seenBy: Array<{ text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, text: string }> } | null };

export type UntieMutationVariables = Exact<{
  input: Types.UnlinkInput;
}>;


export type UntieMutation = { unlink: { id: string | null } | null };

export type HideTextMutationVariables = Exact<{
  input: Types.HideInput;
  language: Types.Language;
}>;


export type HideTextMutation = { hide: { id: string | null, seenBy: Array<{ text: string }> } | null };


export const SayYesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayYes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<SayYesMutation, SayYesMutationVariables>;
export const TieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Tie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<TieMutation, TieMutationVariables>;
export const UntieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Untie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UntieMutation, UntieMutationVariables>;
export const HideTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HideText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HideInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<HideTextMutation, HideTextMutationVariables>;