import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/app/format";
import { wordOf } from "@/domain/domain";
import { Button } from "@/ui/Button";
import type { ReportFragment } from "./import.generated";
import { useLanguage } from "./mine";

type Row = ReportFragment["rows"][number];
type Change = Row["changes"][number];

const atOnce = 50;
const places: Partial<Record<Row["kind"], string>> = {
  TEAM: "team",
  PERSON: "person",
  PROBLEM: "problem",
  PRACTICE: "practice",
  QUESTION: "question",
};

/** ImportRows is what becomes of each row, and of each field: what stands, and what the list says. */
export function ImportRows({ rows }: { rows: Row[] }) {
  const { t } = useTranslation("desk");
  const [shown, setShown] = useState(atOnce);
  if (rows.length === 0) return <p className="quiet">{t("import.noRows")}</p>;
  return (
    <>
      <ul className="no-max-width plain-list desk-lines">
        {rows.slice(0, shown).map((r) => (
          <RowItem key={`${r.op}|${r.kind}|${r.key}`} row={r} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + atOnce)}>{t("import.showMore")}</Button>
      )}
    </>
  );
}

function RowItem({ row }: { row: Row }) {
  const { t } = useTranslation("desk");
  const place = places[row.kind];
  const name = row.name || row.key;
  const at = row.file ? t("import.at", { file: row.file, line: row.row }) : t("import.notInList");
  return (
    <li className="desk-row">
      <span className={`desk-op desk-op-${row.op.toLowerCase()}`}>{t(`import.op1.${row.op}`)}</span>
      <div className="desk-grow">
        <strong>{row.node && place ? <Link to={`/${place}/${row.node}`}>{name}</Link> : name}</strong>{" "}
        <span className="quiet">
          {t(`kind1.${row.kind}`)} · {at}
        </span>
        {row.changes.length > 0 && (
          <dl className="desk-parts">
            {row.changes.map((c) => (
              <ChangeItem key={`${c.field}|${c.before}|${c.after}`} change={c} kept={row.op === "KEPT"} />
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}

function ChangeItem({ change, kept }: { change: Change; kept: boolean }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const relation = /^[A-Z_]+$/.test(change.field);
  // A relation comes as "egebo (from 2020-02-01, role LEADER)"; words of fixed lists in capitals.
  const said = (text: string) => {
    const words = text.replace(/\b[A-Z]{3,}(_[A-Z]+)*\b/g, (w) => wordOf(t, w, change.field));
    if (!relation) return words;
    return words
      .replace(
        /(^|[(,] ?)([a-zA-Z]+) (?=\S)/g,
        (_, before: string, w: string) => `${before}${t(`of.${w}`, { defaultValue: w })} `,
      )
      .replace(/\b\d{4}-\d\d-\d\d\b/g, (d) => day(d, language));
  };
  return (
    <div>
      <dt>{t(`field.${change.field}`, { defaultValue: change.field })}</dt>
      <dd>
        {change.before !== null && (
          <>
            <span className="sr-only">{t("import.before")} </span>
            <span className={kept ? undefined : "desk-old"}>{said(change.before)}</span>
          </>
        )}
        {change.before !== null && change.after !== null && <span aria-hidden="true"> → </span>}
        {change.after !== null && (
          <>
            <span className="sr-only">{t(kept ? "import.listSays" : "import.after")} </span>
            <span className={kept ? "desk-old" : undefined}>{said(change.after)}</span>
          </>
        )}
      </dd>
    </div>
  );
}
