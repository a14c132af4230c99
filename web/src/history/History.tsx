import { type SyntheticEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { Button } from "@/ui/Button";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Change } from "./Change";
import { NamesOfDocument, PastOfDocument, type PastOfQuery } from "./history.generated";
import { grouped, mentioned, nameOf } from "./past";
import "./words";
import "./history.css";

type Props = { id: string; unit?: boolean };

/** History is what has happened to a node and its relations, as far as one may see it. It is read once opened. */
export function History({ id, unit = false }: Props) {
  const { t } = useTranslation("history");
  const [open, setOpen] = useState(false);
  const [pages, setPages] = useState<(string | null)[]>([null]);
  const toggle = (e: SyntheticEvent<HTMLDetailsElement>) => setOpen(e.currentTarget.open);
  return (
    <details className="more history" onToggle={toggle}>
      <summary>{t(unit ? "titleUnit" : "title")}</summary>
      {open &&
        pages.map((after, i) => (
          <PageOf
            key={after ?? ""}
            id={id}
            after={after}
            onMore={i === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
          />
        ))}
    </details>
  );
}

type PageProps = { id: string; after: string | null; onMore: ((cursor: string) => void) | undefined };

/** PageOf is twenty changes, and the way to those before them. */
function PageOf({ id, after, onMore }: PageProps) {
  const { t } = useTranslation("history");
  const [{ data, fetching, error }, again] = useQuery({
    query: PastOfDocument,
    variables: { id, after },
    requestPolicy: "cache-and-network",
  });
  const past = data?.history;
  const names = useNames(past);
  if (error)
    return <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />;
  if (!past) return fetching ? <Loading /> : <p>{t("none")}</p>;
  const next = past.pageInfo.hasNextPage ? past.pageInfo.endCursor : null;
  return (
    <>
      {past.edges.length === 0 && after === null && <p>{t("none")}</p>}
      <ol className="entries">
        {grouped(past.edges.map((e) => e.node)).map((group) => (
          <Change key={group.key} group={group} id={id} names={names} />
        ))}
      </ol>
      {onMore && next && (
        <Button kind="secondary" icon="down" onClick={() => onMore(next)}>
          {t("more")}
        </Button>
      )}
    </>
  );
}

/** useNames are the names of all that the changes speak of; what cannot be seen has none. */
function useNames(past: PastOfQuery["history"] | undefined): Map<string, string> {
  const ids = mentioned(past?.edges.map((e) => e.node) ?? []);
  const [{ data }] = useQuery({ query: NamesOfDocument, variables: { ids }, pause: ids.length === 0 });
  return new Map((data?.nodes ?? []).flatMap((n) => (n ? [[n.id, nameOf(n)] as const] : [])));
}
