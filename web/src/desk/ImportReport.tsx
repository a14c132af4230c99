import { useState } from "react";
import { useTranslation } from "react-i18next";
import { list } from "@/app/format";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Notice } from "@/ui/Notice";
import { FaultTable, Unread } from "./ImportFaults";
import { ImportRows } from "./ImportRows";
import type { ReportFragment } from "./import.generated";
import { useLanguage } from "./mine";
import { Tick } from "./Tick";

type Op = ReportFragment["rows"][number]["op"];
type Show = "WORK" | Op;
type Props = { report: ReportFragment; busy?: boolean; onWrite?: (yes: boolean) => void };

const parts = [
  ["CREATE", "created"],
  ["CHANGE", "changed"],
  ["CLOSE", "closed"],
  ["KEPT", "kept"],
  ["SAME", "unchanged"],
] as const;

function totals(report: ReportFragment): Record<Op, number> {
  const sum = (part: (typeof parts)[number][1]) => report.counts.reduce((n, c) => n + c[part], 0);
  return Object.fromEntries(parts.map(([op, part]) => [op, sum(part)])) as Record<Op, number>;
}

/** ImportReport is what the list does: in numbers, whom it gives rights, and row by row. `onWrite` does it. */
export function ImportReport({ report, busy = false, onWrite }: Props) {
  const { t } = useTranslation("desk");
  const [show, setShow] = useState<Show>("WORK");
  const all = totals(report);
  const work = all.CREATE + all.CHANGE + all.CLOSE;
  const rows = report.rows.filter((r) => (show === "WORK" ? r.op !== "SAME" : r.op === show));
  const shows = parts.map(([op]) => op).filter((op) => all[op] > 0);
  return (
    <section>
      <h2>{t(!onWrite ? "import.did" : work > 0 ? "import.would" : "import.nothing")}</h2>
      {onWrite && <p>{t(work > 0 ? "import.wouldText" : "import.nothingText")}</p>}
      <Summary report={report} />
      <Roles roles={report.newRoles} />
      <Unread columns={report.unreadColumns} />
      {report.warnings.length > 0 && (
        <>
          <h3>{t("import.warnings")}</h3>
          <p>{t("import.warningsText")}</p>
          <FaultTable faults={report.warnings} label={t("import.warnings")} />
        </>
      )}
      {onWrite && work > 0 && (
        <Write report={report} closed={closedPeople(report)} busy={busy} onWrite={onWrite} />
      )}
      {report.rows.length > 0 && (
        <>
          <h3>{t("import.rows")}</h3>
          <Choice<Show>
            chips
            hideLegend
            legend={t("import.show")}
            value={show}
            onChange={setShow}
            options={[
              { value: "WORK", label: t("import.op.WORK") },
              ...shows.map((op) => ({ value: op, label: `${t(`import.op.${op}`)} (${all[op]})` })),
            ]}
          />
          <ImportRows key={show} rows={rows} />
          {report.more && <p className="quiet">{t("import.more")}</p>}
        </>
      )}
    </section>
  );
}

function closedPeople(report: ReportFragment): number {
  return report.counts.find((c) => c.kind === "PERSON")?.closed ?? 0;
}

function Summary({ report }: { report: ReportFragment }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  return (
    <ul>
      {report.counts.map((c) => {
        const said = parts
          .filter(([, part]) => c[part] > 0)
          .map(([op, part]) => t(`import.count.${op}`, { count: c[part] }));
        return (
          <li key={c.kind}>
            {t(`kinds.${c.kind}`)}: {list(said, language)}
          </li>
        );
      })}
    </ul>
  );
}

// The API writes them as "1002 Bo Holm: LEADER, egebo".
function Roles({ roles }: { roles: string[] }) {
  const { t } = useTranslation("desk");
  if (roles.length === 0) return null;
  const said = (role: string) =>
    role.replace(
      /: ([A-Z_]+), (?=[^:]*$)/,
      (_, word: string) => `: ${t(`domain:role.${word}`, { defaultValue: word })}, `,
    );
  return (
    <Notice kind="warning" title={t("import.roles", { count: roles.length })}>
      <p>{t("import.rolesText")}</p>
      <ul>
        {roles.map((r) => (
          <li key={r}>{said(r)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Write({ report, closed, busy, onWrite }: Required<Props> & { closed: number }) {
  const { t } = useTranslation("desk");
  const [yes, setYes] = useState(false);
  const [told, setTold] = useState(false);
  const write = () => {
    setTold(true);
    if (!report.needsYes || yes) onWrite(yes);
  };
  return (
    <>
      {report.needsYes && (
        <Notice kind="warning" title={t("import.needsYes", { count: closed })}>
          <p>{t("import.needsYesText")}</p>
          {told && !yes && (
            <p className="form-error-message" role="alert">
              {t("import.sayYes")}
            </p>
          )}
          <Tick label={t("import.yes", { count: closed })} checked={yes} onChange={setYes} />
        </Notice>
      )}
      <p>
        <Button kind="primary" icon="check" busy={busy} onClick={write}>
          {t("import.write")}
        </Button>
      </p>
    </>
  );
}
