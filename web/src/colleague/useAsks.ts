import { useEffect, useState } from "react";
import { type CombinedError, useClient, useQuery } from "urql";
import { type AskShownFragment, AsksReceivedDocument, AsksSentDocument } from "./asks.generated";
import type { Box } from "./search";

const documents = { received: AsksReceivedDocument, sent: AsksSentDocument } as const;
const mostPages = 10;

type Page = { nodes: AskShownFragment[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
type Answer = { viewer: ({ asksReceived: Page } | { asksSent: Page }) | null };

function pageOf(answer: Answer | undefined): Page | null {
  const v = answer?.viewer;
  if (!v) return null;
  return "asksReceived" in v ? v.asksReceived : v.asksSent;
}

/** waits tells whether an ask waits for the one whose list it is in: for an answer, or for a word on whether it helped. */
export function waits(ask: AskShownFragment, box: Box): boolean {
  return ask.helped === null && (box === "sent" || ask.answer === null);
}

/** inOrder puts first what waits, then the newest. */
export function inOrder(asks: AskShownFragment[], box: Box): AskShownFragment[] {
  const when = (a: AskShownFragment) => `${a.askedOn ?? ""} ${a.createdAt}`;
  return asks.toSorted(
    (a, b) => Number(waits(b, box)) - Number(waits(a, box)) || when(b).localeCompare(when(a)),
  );
}

/** useAsks is one of somebody's two lists, whole: what waits may stand on any page of it. */
export function useAsks(box: Box): {
  asks: AskShownFragment[] | null;
  error: CombinedError | undefined;
  again: () => void;
} {
  const client = useClient();
  const [{ data, error }, again] = useQuery<Answer>({ query: documents[box], variables: { after: null } });
  const [rest, setRest] = useState<AskShownFragment[]>([]);
  const first = pageOf(data);
  useEffect(() => {
    let late = false;
    const load = async () => {
      const found: AskShownFragment[] = [];
      let page = pageOf(data);
      for (let n = 1; page?.pageInfo.hasNextPage && n < mostPages && !late; n++) {
        const next = await client
          .query<Answer>(
            documents[box],
            { after: page.pageInfo.endCursor },
            { requestPolicy: "network-only" },
          )
          .toPromise();
        page = pageOf(next.data);
        found.push(...(page?.nodes ?? []));
      }
      if (!late) setRest(found);
    };
    void load();
    return () => {
      late = true;
    };
  }, [client, data, box]);
  return {
    asks: first && inOrder([...first.nodes, ...rest], box),
    error,
    again: () => again({ requestPolicy: "network-only" }),
  };
}
