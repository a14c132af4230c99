import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { words } from "@/app/i18n";
import { useViewer } from "@/shell/viewer";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { CountChart } from "./CountChart";
import { charts } from "./charts";
import da from "./da.json";
import "./dashboard.css";
import en from "./en.json";
import { Narrow } from "./Narrow";
import { periodName } from "./periods";
import type { DashboardSearch } from "./search";
import { CountUnitsDocument } from "./units.generated";

words("dashboard", da, en);

/** Dashboard shows the counts of the API: each as bars, and as a table beside them. */
export function Dashboard() {
  const { t, i18n } = useTranslation("dashboard");
  const view = useSearch({ from: "/dashboard" });
  const go = useNavigate({ from: "/dashboard" });
  const { viewer, known } = useViewer();
  const [{ data }] = useQuery({ query: CountUnitsDocument });
  const units = (data?.teams?.nodes ?? []).map((u) => ({ id: u.id, name: u.name ?? "", kind: u.kind }));
  const unit = units.find((u) => u.id === view.unit);
  const change = (next: DashboardSearch) => void go({ search: next, replace: true, resetScroll: false });
  const whole = view.period ? periodName(view.period, i18n.language) : t("everything");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Narrow view={view} units={units} onChange={change} />
      <p role="status" className="sr-only">
        {t("shown", { what: unit?.name ?? whole })}
      </p>
      <Notice kind="info" title={t("under.title")}>
        <p>{t("under.text")}</p>
      </Notice>
      {known &&
        charts.map((name) => (
          <CountChart
            key={name}
            name={name}
            view={view}
            organisation={viewer?.organisation ?? ""}
            where={unit?.name ?? ""}
            onSplit={(split) => change({ ...view, split })}
          />
        ))}
    </Page>
  );
}
