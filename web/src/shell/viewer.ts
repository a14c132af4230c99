// Who is asking, as the pages need it: what to offer. What is allowed is the server's to say.

import { useQuery } from "urql";
import { ViewerDocument } from "./viewer.generated";

export type Viewer = {
  id: string;
  name: string;
  /** team: a shared tablet that acts for its room. */
  team: boolean;
  broker: boolean;
  /** brokerOf are the units whose broker they are: those below them come with it. */
  brokerOf: { id: string; name: string; kind: string }[];
  leader: boolean;
  admin: boolean;
  readOnly: boolean;
  /** waiting is how many of the asks put to them have no answer yet. */
  waiting: number;
  organisation: string;
  /** teams are those they work in; of a tablet its own. */
  teams: { id: string; name: string }[];
};

const leading = new Set(["LEADER", "DAILY_LEADER", "DEPUTY"]);

/** useViewer is who asks; null while that is not known, and where nobody is signed in. */
export function useViewer(): { viewer: Viewer | null; known: boolean } {
  const [{ data, fetching, error }] = useQuery({ query: ViewerDocument });
  const v = data?.viewer;
  const s = v?.subject;
  if (!v || !s) return { viewer: null, known: !fetching && (data !== undefined || error !== undefined) };
  const edges = s.__typename === "Person" ? s.memberships.edges : [];
  return {
    known: true,
    viewer: {
      id: s.id,
      name: s.name ?? "",
      team: s.__typename === "Team",
      broker: edges.some((e) => e.role === "BROKER"),
      brokerOf: edges
        .filter((e) => e.role === "BROKER")
        .map((e) => ({ id: e.node.id, name: e.node.name ?? "", kind: e.node.kind ?? "" })),
      leader: edges.some((e) => e.role !== null && leading.has(e.role)),
      admin: v.role === "ADMIN",
      readOnly: v.role === "READ_ONLY",
      waiting: v.asksReceived.nodes.filter((a) => !a.answeredOn).length,
      organisation: v.organisationId ?? "",
      teams:
        s.__typename === "Team"
          ? [{ id: s.id, name: s.name ?? "" }]
          : edges.map((e) => ({ id: e.node.id, name: e.node.name ?? "" })),
    },
  };
}
