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

export type PreviewKeepQueryVariables = Exact<{
  input: Types.CaptureQuestionInput;
  language: Types.Language;
}>;


export type PreviewKeepQuery = { previewQuestion: { seenBy: Array<{ text: string }>, warnings: Array<{ text: string }>, refused: Array<{ code: string, message: string }> } | null };

export type KeepMutationVariables = Exact<{
  input: Types.CaptureQuestionInput;
  language: Types.Language;
}>;


export type KeepMutation = { captureQuestion: { question: { id: string, text: string | null } | null, seenBy: Array<{ text: string }>, warnings: Array<{ text: string }> } | null };


export const PreviewKeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewKeep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<PreviewKeepQuery, PreviewKeepQueryVariables>;
export const KeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Keep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"captureQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<KeepMutation, KeepMutationVariables>;