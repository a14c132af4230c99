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

/** That a team stands in the problem. */
export type FaceInput = {
  /** Since when. */
  from?: string | null | undefined;
  /** Others may see that it does. */
  open?: boolean;
  /** The team. */
  team: string | number;
  /** The day after the last. */
  to?: string | null | undefined;
};

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

/** Whether somebody who told a practice has said yes to what was written. */
export type PracticeStatus =
  /** Yes. */
  | 'CONFIRMED'
  /** Not yet. */
  | 'DRAFT';

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

/** A new problem. Write about the situation, not about the citizen. */
export type RecordProblemInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: boolean;
  /** The teams that stand in it. */
  facedBy?: Array<FaceInput> | null | undefined;
  /** The field of work it belongs to. */
  field?: WorkField | null | undefined;
  /** The language it is written in. */
  language?: Language | null | undefined;
  /** The team that keeps it and, unless facedBy says otherwise, stands in it. */
  team: string | number;
  /** What hurts, in the words of those it hurts. */
  text?: string | null | undefined;
  /** What hurts, in one line. */
  title: string;
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

/** Changes to a practice: a field left out stays, null clears it. */
export type UpdatePracticeInput = {
  /** How a colleague would ask for it: lines in the words of somebody who has the trouble. */
  askedAs?: Array<string> | null | undefined;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: string | null | undefined;
  /** What it takes, in one line. */
  conditions?: string | null | undefined;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: boolean;
  /** The field of work it belongs to. */
  field?: WorkField | null | undefined;
  /** Which one. */
  id: string | number;
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
  /** What it is called. */
  title?: string | null | undefined;
  /** Only if it still has this version; else CONFLICT. */
  version?: number | null | undefined;
  /** What we do: short, so that it can be told again. */
  whatWeDo?: string | null | undefined;
  /** What we saw. */
  whatWeSaw?: string | null | undefined;
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

export type TellProblemMutationVariables = Exact<{
  input: Types.RecordProblemInput;
}>;


export type TellProblemMutation = { recordProblem: { problem: { id: string, title: string | null } | null } | null };

export type TellPracticeMutationVariables = Exact<{
  input: Types.RecordPracticeInput;
  language: Types.Language;
}>;


export type TellPracticeMutation = { recordPractice: { practice: { id: string, status: Types.PracticeStatus | null, title: string | null, whatWeDo: string | null, whatWeSaw: string | null, conditions: string | null, notWhen: string | null, askedAs: Array<string>, sharing: Array<Types.Sharing> } | null, seenBy: Array<{ scope: Types.SeenScope, text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, start: number, end: number, text: string }> } | null };

export type TellAgainMutationVariables = Exact<{
  input: Types.UpdatePracticeInput;
  language: Types.Language;
}>;


export type TellAgainMutation = { updatePractice: { practice: { id: string, status: Types.PracticeStatus | null, title: string | null, whatWeDo: string | null, whatWeSaw: string | null, conditions: string | null, notWhen: string | null, askedAs: Array<string>, sharing: Array<Types.Sharing> } | null, seenBy: Array<{ scope: Types.SeenScope, text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, start: number, end: number, text: string }> } | null };

export type TellQuestionMutationVariables = Exact<{
  input: Types.CaptureQuestionInput;
  language: Types.Language;
}>;


export type TellQuestionMutation = { captureQuestion: { slip: string | null, question: { id: string } | null, seenBy: Array<{ scope: Types.SeenScope, text: string }>, warnings: Array<{ code: Types.WarningCode, field: string, start: number, end: number, text: string }> } | null };

export type TellWrittenFragment = { id: string, status: Types.PracticeStatus | null, title: string | null, whatWeDo: string | null, whatWeSaw: string | null, conditions: string | null, notWhen: string | null, askedAs: Array<string>, sharing: Array<Types.Sharing> };

export type TellLookFragment = { code: Types.WarningCode, field: string, start: number, end: number, text: string };

export const TellWrittenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TellWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatWeDo"}},{"kind":"Field","name":{"kind":"Name","value":"whatWeSaw"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"notWhen"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}}]}}]} as unknown as DocumentNode<TellWrittenFragment, unknown>;
export const TellLookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TellLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<TellLookFragment, unknown>;
export const TellProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TellProblemMutation, TellProblemMutationVariables>;
export const TellPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPracticeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TellWritten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TellLook"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TellWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatWeDo"}},{"kind":"Field","name":{"kind":"Name","value":"whatWeSaw"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"notWhen"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TellLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<TellPracticeMutation, TellPracticeMutationVariables>;
export const TellAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePracticeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TellWritten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TellLook"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TellWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatWeDo"}},{"kind":"Field","name":{"kind":"Name","value":"whatWeSaw"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"notWhen"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TellLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<TellAgainMutation, TellAgainMutationVariables>;
export const TellQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"captureQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slip"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TellLook"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TellLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<TellQuestionMutation, TellQuestionMutationVariables>;