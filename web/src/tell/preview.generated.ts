/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/api.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A question that came up. Write about the situation, not about the citizen. */
export type CaptureQuestionInput = {
  /** The problems that it is about. */
  about?: Array<string | number> | null | undefined;
  /** Keep nothing of who asked. */
  anonymous?: boolean;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: boolean;
  /** The language it is written in. */
  language?: Language | null | undefined;
  /** Where it came up. */
  occasion: Occasion;
  /** The team that keeps it; your nearest when absent. */
  team?: string | number | null | undefined;
  /** What was asked. */
  text: string;
};

/** A person who carries the practice. By another than themselves it waits for their yes. */
export type CarryInput = {
  /** The day it was said. */
  on?: string | null | undefined;
  /** The person. */
  person: string | number;
  /** What they have done with it. */
  role: CarryRole;
};

/** What somebody has done with a practice. */
export type CarryRole =
  /** Would like to hear more [vil gerne høre mere]. */
  | 'INTERESTED'
  /** Has stood in it and solved it [har stået i det]. */
  | 'SOLVED'
  /** Has tried [har prøvet]. */
  | 'TRIED';

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

/** The languages of texts and of this service. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** Where a question came up [hvor kom det op?]. */
export type Occasion =
  /** By the coffee machine. */
  | 'COFFEE_MACHINE'
  /** At handover [overlap]. */
  | 'HANDOVER'
  /** At lunch. */
  | 'LUNCH'
  /** By mail. */
  | 'MAIL'
  /** At a meeting. */
  | 'MEETING'
  /** Elsewhere. */
  | 'OTHER'
  /** On the phone. */
  | 'PHONE'
  /** On the playground. */
  | 'PLAYGROUND'
  /** On social media. */
  | 'SOCIAL_MEDIA'
  /** In the staff room [lærerværelset]. */
  | 'STAFF_ROOM';

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

/** A new practice. Write about the situation, not about the citizen. */
export type RecordPracticeInput = {
  /** The practice it was made from. */
  adaptedFrom?: string | number | null | undefined;
  /** How a colleague would ask for it: lines in the words of somebody who has the trouble. */
  askedAs?: Array<string> | null | undefined;
  /** Who carries it. */
  carriedBy?: Array<CarryInput> | null | undefined;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** What it takes, in one line. */
  conditions?: string | null | undefined;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: boolean;
  /** The field of work it belongs to. */
  field?: WorkField | null | undefined;
  /** The language it is written in. */
  language?: Language | null | undefined;
  /** Templates and links. */
  materials?: Array<string> | null | undefined;
  /** When not to try it. */
  notWhen?: string | null | undefined;
  /** Where it came from. */
  origin?: Origin | null | undefined;
  /** A binding guideline that it must keep to; then it is an experience, not an instruction. */
  rule?: string | null | undefined;
  /** How it can be shared. */
  sharing?: Array<Sharing> | null | undefined;
  /** The problems that it helps with. */
  solves?: Array<SolvesInput> | null | undefined;
  /** The team that keeps it. */
  team: string | number;
  /** What it is called. */
  title: string;
  /** Who told it; you, when absent. */
  toldBy?: string | number | null | undefined;
  /** What happened where; absent: the team uses it, too early to say. */
  uses?: Array<UseInput> | null | undefined;
  /** What we do: short, so that it can be told again. */
  whatWeDo: string;
  /** What we saw. */
  whatWeSaw?: string | null | undefined;
};

/** How far something is seen. */
export type SeenScope =
  /** The knowledge brokers of a team or of a unit above it. */
  | 'BROKERS'
  /** All who are signed in. */
  | 'EVERYONE'
  /** Those who lead a team or a unit above it. */
  | 'LEADERS'
  /** Nobody. */
  | 'NOBODY'
  /** One person. */
  | 'PERSON'
  /** The members of a team. */
  | 'TEAM'
  /** A unit and all below it. */
  | 'UNIT';

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

/** A problem that the practice helps with. */
export type SolvesInput = {
  /** What to know about it. */
  note?: string | null | undefined;
  /** The problem. */
  problem: string | number;
};

/** What happened with the practice in a team. */
export type UseInput = {
  /** What it costs, in words. */
  cost?: string | null | undefined;
  /** What the outcome rests on. */
  evidence?: Evidence | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  /** The day somebody last said that it is still so; age fades from here. */
  lastConfirmed?: string | null | undefined;
  /** What happened there. */
  note?: string | null | undefined;
  /** A failure is shown to others too. */
  open?: boolean;
  /** How it went there. */
  outcome?: Outcome | null | undefined;
  /** Weeks it took to get going. */
  startUpWeeks?: number | null | undefined;
  /** The team. */
  team: string | number;
  /** The day after the last; null while it goes on. */
  to?: string | null | undefined;
  /** Minutes a week it takes. */
  weeklyMinutes?: number | null | undefined;
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

export type PreviewTellingQueryVariables = Exact<{
  input: Types.RecordPracticeInput;
  hurts: Types.CaptureQuestionInput;
  withHurts: boolean;
  language: Types.Language;
}>;


export type PreviewTellingQuery = { previewPractice: { seenBy: Array<{ scope: Types.SeenScope, text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, start: number, end: number, text: string }>, alike: Array<
      | { __typename: 'Ask', id: string }
      | { __typename: 'OtherWords', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'Practice', title: string | null, id: string, keptBy: { id: string, name: string | null } | null }
      | { __typename: 'Problem', id: string }
      | { __typename: 'Question', text: string | null, id: string }
      | { __typename: 'Team', id: string }
    >, refused: Array<{ code: string, field: string | null, reason: string | null, message: string }> } | null, hurts?: { seenBy: Array<{ scope: Types.SeenScope, text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, start: number, end: number, text: string }>, alike: Array<
      | { __typename: 'Ask', id: string }
      | { __typename: 'OtherWords', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'Practice', title: string | null, id: string, keptBy: { id: string, name: string | null } | null }
      | { __typename: 'Problem', id: string }
      | { __typename: 'Question', text: string | null, id: string }
      | { __typename: 'Team', id: string }
    >, refused: Array<{ code: string, field: string | null, reason: string | null, message: string }> } | null };

export type PreviewQuestionQueryVariables = Exact<{
  input: Types.CaptureQuestionInput;
  language: Types.Language;
}>;


export type PreviewQuestionQuery = { previewQuestion: { seenBy: Array<{ scope: Types.SeenScope, text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, start: number, end: number, text: string }>, alike: Array<
      | { __typename: 'Ask', id: string }
      | { __typename: 'OtherWords', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'Practice', title: string | null, id: string, keptBy: { id: string, name: string | null } | null }
      | { __typename: 'Problem', id: string }
      | { __typename: 'Question', text: string | null, id: string }
      | { __typename: 'Team', id: string }
    >, refused: Array<{ code: string, field: string | null, reason: string | null, message: string }> } | null };

export type ToldFragment = { seenBy: Array<{ scope: Types.SeenScope, text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, start: number, end: number, text: string }>, alike: Array<
    | { __typename: 'Ask', id: string }
    | { __typename: 'OtherWords', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Practice', title: string | null, id: string, keptBy: { id: string, name: string | null } | null }
    | { __typename: 'Problem', id: string }
    | { __typename: 'Question', text: string | null, id: string }
    | { __typename: 'Team', id: string }
  >, refused: Array<{ code: string, field: string | null, reason: string | null, message: string }> };

export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"alike"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const PreviewTellingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewTelling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPracticeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hurts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withHurts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hurts"},"name":{"kind":"Name","value":"previewQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hurts"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withHurts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"alike"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<PreviewTellingQuery, PreviewTellingQueryVariables>;
export const PreviewQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"alike"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<PreviewQuestionQuery, PreviewQuestionQueryVariables>;