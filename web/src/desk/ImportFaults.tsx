import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import type { ReportFragment } from "./import.generated";

type Fault = ReportFragment["faults"][number];

/** ImportFaults is all that is wrong with the list, each with its place, so that the file can be mended at once. */
export function ImportFaults({ report }: { report: ReportFragment }) {
  const { t } = useTranslation("desk");
  return (
    <section>
      <h2>{t("import.faults", { count: report.faults.length })}</h2>
      <Notice kind="error">
        <p>{t("import.faultsText")}</p>
      </Notice>
      <FaultTable faults={report.faults} label={t("import.faults", { count: report.faults.length })} />
      {report.more && <p className="quiet">{t("import.moreFaults")}</p>}
      <Unread columns={report.unreadColumns} />
    </section>
  );
}

/** FaultTable is places in files and what to do there. */
export function FaultTable({ faults, label }: { faults: Fault[]; label: string }) {
  const { t } = useTranslation("desk");
  return (
    <table className="table desk-table" aria-label={label}>
      <thead>
        <tr>
          <th>{t("import.file")}</th>
          <th>{t("import.line")}</th>
          <th>{t("import.column")}</th>
          <th>{t("import.todo")}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map((f) => (
          <tr key={[f.file, f.row, f.column, f.text].join("|")}>
            <td>{f.file ?? t("import.whole")}</td>
            <td className={f.row === null ? "desk-blank" : undefined}>
              <span className="desk-narrow">{t("import.line")} </span>
              {f.row}
            </td>
            <td className={f.column ? undefined : "desk-blank"}>{f.column}</td>
            <td>{f.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Unread names what stands in the files and is not taken in, so that nobody waits for it. */
export function Unread({ columns }: { columns: string[] }) {
  const { t } = useTranslation("desk");
  if (columns.length === 0) return null;
  return (
    <details className="desk-examples">
      <summary>{t("import.unread", { count: columns.length })}</summary>
      <p>{t("import.unreadText")}</p>
      <ul>
        {columns.map((c) => (
          <li key={c}>
            {c.replace(/: column "(.*)"$/, (_, name: string) => `: ${t("import.unreadColumn", { name })}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
