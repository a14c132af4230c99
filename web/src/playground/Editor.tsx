import "./keys";
import "graphiql/style.css";
import { GraphiQL } from "graphiql";
import { useState } from "react";
import { headersOf, type Session } from "@/app/session";
import { memory } from "./memory";
import { publicSchema } from "./schema";

type Props = {
  session: Session;
  query: string;
  variables: string;
  onQuery: (query: string) => void;
  onVariables: (variables: string) => void;
};

/** Editor is GraphiQL, which asks as who is signed in and remembers nothing. */
export function Editor({ session, query, variables, onQuery, onVariables }: Props) {
  const [fetcher] = useState(() => {
    memory.clear();
    return async (asked: { query: string; variables?: unknown; operationName?: string | null }) => {
      const r = await fetch("/graphql", {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headersOf(session) },
        credentials: "omit",
        body: JSON.stringify(asked),
      });
      return await r.json();
    };
  });
  const [first] = useState({ query, variables });
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={publicSchema()}
      dangerouslyAssumeSchemaIsValid
      storage={memory}
      shouldPersistHeaders={false}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
      forcedTheme="system"
      query={first.query}
      variables={first.variables}
      onEditQuery={onQuery}
      onEditVariables={onVariables}
    />
  );
}
