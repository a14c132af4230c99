import { Link } from "@tanstack/react-router";
import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { list } from "@/app/format";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Field } from "@/ui/Field";
import { useLater } from "@/ui/useLater";
import { type Row, rowOf, type UnitGraph } from "./graph";
import { marksOf } from "./marks";

type Props = {
  graph: UnitGraph;
  without: Set<string>;
  practices: boolean;
  onList: (practices: boolean) => void;
  onAt: (id: string) => void;
};
type Column = "name" | "above" | "uses" | "near" | "marks";

/** page is how many rows are written at once: thousands at a time would hold everything up. */
const page = 100;

/** NodeTable is the map for those who read: the same units, practices and lines, in words. */
export function NodeTable({ graph, without, practices, onList, onAt }: Props) {
  const { t, i18n } = useTranslation("map");
  const id = useId();
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<{ by: Column; down: boolean }>({ by: "name", down: false });
  const [most, setMost] = useState(page);
  const text = useLater(typed.trim().toLocaleLowerCase(i18n.language), 150);
  const rows = useMemo(
    () =>
      [...graph.nodes.values()]
        .filter((n) => (n.kind === "PRACTICE") === practices)
        .map((n) => rowOf(graph, n, without)),
    [graph, without, practices],
  );
  const found = useMemo(() => {
    const words = (r: Row) =>
      [r.node.name ?? "", r.above, ...r.uses, ...r.near, ...marksOf(r.node, t)].join("\n");
    const kept =
      text === "" ? rows : rows.filter((r) => words(r).toLocaleLowerCase(i18n.language).includes(text));
    const compare = new Intl.Collator(i18n.language).compare;
    const by = (r: Row) => (order.by === "marks" ? marksOf(r.node, t).join() : String(cellOf(r, order.by)));
    const count = order.by === "uses" || order.by === "near";
    const sorted = kept.toSorted((a, b) =>
      count ? cellOf(a, order.by).length - cellOf(b, order.by).length : compare(by(a), by(b)),
    );
    return order.down ? sorted.reverse() : sorted;
  }, [rows, text, order, i18n.language, t]);
  const columns: Column[] = practices
    ? ["name", "uses", "near", "marks"]
    : ["name", "above", "uses", "near", "marks"];
  return (
    <section id="map-table" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{t("asTable")}</h2>
      <Choice
        legend={t("show")}
        chips
        options={[
          { value: "units", label: t("units") },
          { value: "practices", label: t("practices") },
        ]}
        value={practices ? "practices" : "units"}
        onChange={(v) => onList(v === "practices")}
      />
      <Field label={t("filter")} quiet>
        {(ids) => (
          <input
            {...ids}
            type="search"
            className="form-input"
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
        )}
      </Field>
      <p role="status" className="quiet">
        {t("rows", { count: found.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse */}
      <div className="scroll-x" role="region" tabIndex={0} aria-label={t(practices ? "practices" : "units")}>
        <table className="table">
          <thead>
            <tr>
              {columns.map((c) => (
                <th
                  key={c}
                  scope="col"
                  aria-sort={order.by === c ? (order.down ? "descending" : "ascending") : "none"}
                >
                  <button
                    type="button"
                    className="map-sort"
                    onClick={() => setOrder({ by: c, down: order.by === c && !order.down })}
                  >
                    {t(wordOf(c, practices))}{" "}
                    <span aria-hidden="true">{order.by === c ? (order.down ? "▼" : "▲") : "↕"}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map((r) => (
              <TableRow key={r.node.id} row={r} practices={practices} onAt={onAt} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > most && <Button onClick={() => setMost(most + page)}>{t("moreRows")}</Button>}
    </section>
  );
}

/** wordOf is what a column is called: of practices it is the other end of the same lines. */
function wordOf(c: Column, practices: boolean): string {
  if (practices && c === "uses") return "usedBy";
  return practices && c === "near" ? "adapted" : c;
}

function cellOf(r: Row, by: Column): string | string[] {
  if (by === "name") return r.node.name ?? "";
  return by === "marks" ? "" : r[by];
}

type RowProps = { row: Row; practices: boolean; onAt: (id: string) => void };

function TableRow({ row, practices, onAt }: RowProps) {
  const { t, i18n } = useTranslation("map");
  const { node } = row;
  return (
    <tr>
      <th scope="row">
        <Link to={practices ? "/practice/$id" : "/team/$id"} params={{ id: node.id }}>
          {node.name}
        </Link>
        <button type="button" className="map-find" onClick={() => onAt(node.id)}>
          {t("find")}
          <span className="sr-only">: {node.name}</span>
        </button>
      </th>
      {!practices && <Cell name={t("above")} text={row.above} />}
      <Cell name={t(wordOf("uses", practices))} text={list(row.uses, i18n.language)} />
      <Cell name={t(wordOf("near", practices))} text={list(row.near, i18n.language)} />
      <Cell name={t("marks")} text={marksOf(node, t).join(". ")} />
    </tr>
  );
}

/** Cell says its own name where there is no room for the head of the table. */
function Cell({ name, text }: { name: string; text: string }) {
  return (
    <td>
      {text && <span className="map-cell">{name}: </span>}
      {text}
    </td>
  );
}
