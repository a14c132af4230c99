import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { words } from "@/app/i18n";
import { Loading } from "@/ui/Loading";
import { Faults, Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Chosen } from "./Chosen";
import da from "./da.json";
import en from "./en.json";
import { Filters } from "./Filters";
import { graphOf, rowOf, shownOf, type UnitGraph } from "./graph";
import { UnitMapDocument } from "./map.generated";
import "./map.css";
import { NodeTable } from "./NodeTable";
import { Picture } from "./Picture";
import { listIn, type MapSearch } from "./search";

words("map", da, en);

/** UnitMap shows units, the practices they use and what is between them: as a picture and as a table. */
export function UnitMap() {
  const { t } = useTranslation("map");
  const view = useSearch({ from: "/desk/map" });
  const go = useNavigate({ from: "/desk/map" });
  const change = (search: MapSearch) => void go({ search, replace: true, resetScroll: false });
  const [{ data, fetching, error }, again] = useQuery({
    query: UnitMapDocument,
    variables: { within: view.within ?? null, field: view.field ? [view.field] : null },
  });
  const sent = data?.map;
  const graph = useMemo(() => (sent ? graphOf(sent) : null), [sent]);
  const root = view.within ? graph?.nodes.get(view.within) : undefined;
  const within = root ? { id: root.id, kind: "TEAM", name: root.name ?? "", note: "" } : null;
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Filters view={view} within={within} onChange={change} />
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {!graph && fetching && <Loading />}
      {sent?.more && (
        <Notice kind="info">
          <p>{t("more")}</p>
        </Notice>
      )}
      {graph && graph.nodes.size === 0 && <p>{t("nothing")}</p>}
      {graph && graph.nodes.size > 0 && <Both graph={graph} view={view} onChange={change} />}
    </Page>
  );
}

type BothProps = { graph: UnitGraph; view: MapSearch; onChange: (next: MapSearch) => void };

function Both({ graph, view, onChange }: BothProps) {
  const open = useMemo(() => new Set(listIn(view.open)), [view.open]);
  const without = useMemo(() => new Set(listIn(view.without)), [view.without]);
  const shown = useMemo(() => shownOf(graph, open, without), [graph, open, without]);
  const at = view.at ? graph.nodes.get(view.at) : undefined;
  const folds = (id: string) => (shown.folded.get(id) ?? 0) > 0;
  const unfolded = (id: string, on: boolean) => {
    const next = new Set(open);
    if (on) next.add(id);
    else next.delete(id);
    return [...next].join(",") || undefined;
  };
  const tap = (id: string) => {
    onChange({ ...view, at: id, ...(folds(id) && { open: unfolded(id, true) }) });
  };
  return (
    <>
      <Picture shown={shown} at={at?.id ?? ""} onTap={tap} />
      {at && (
        <Chosen
          row={rowOf(graph, at)}
          folds={folds(at.id) || open.has(at.id)}
          open={open.has(at.id)}
          onOpen={() => onChange({ ...view, open: unfolded(at.id, !open.has(at.id)) })}
          onWithin={() => onChange({ within: at.id, ...(view.without && { without: view.without }) })}
          onClose={() => onChange({ ...view, at: undefined })}
        />
      )}
      <NodeTable
        graph={graph}
        without={without}
        practices={view.list === "practices"}
        onList={(practices) => onChange({ ...view, list: practices ? "practices" : undefined })}
        onAt={(id) => {
          tap(id);
          document.querySelector<HTMLElement>(".map-box")?.focus();
        }}
      />
    </>
  );
}
