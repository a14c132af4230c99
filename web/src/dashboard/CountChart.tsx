import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { draw, heightOf } from "./bars";
import { CountTable } from "./CountTable";
import { type ChartName, canSplit, type Grid, gridOf, isDated, latest, variablesOf } from "./charts";
import { CountsDocument } from "./counts.generated";
import { periodName } from "./periods";
import { type DashboardSearch, type Split, splits } from "./search";
import { TakeAway } from "./TakeAway";

type Props = {
  name: ChartName;
  view: DashboardSearch;
  organisation: string;
  where: string;
  onSplit: (split: Split | undefined) => void;
};

// As many stretches of time as are looked at at once; the file has them all.
const shown = { MONTH: 12, QUARTER: 8, YEAR: 5 } as Record<string, number>;

/** CountChart is one count: its bars, its table, and the ways to take it along. */
export function CountChart({ name, view, organisation, where, onSplit }: Props) {
  const { t, i18n } = useTranslation("dashboard");
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const variables = variablesOf(name, view, organisation, langOf(i18n.language));
  const [{ data, fetching, error, stale }, again] = useQuery({ query: CountsDocument, variables });
  const counts = data?.counts;
  const most = shown[counts?.by[0] ?? ""];
  const whole = counts && gridOf(counts);
  const grid = whole && most ? latest(whole, most) : whole;
  const of = where || (view.period && isDated(name) ? periodName(view.period, i18n.language) : "");
  const title = t(`chart.${name}.title`);
  return (
    <section className="count card" aria-labelledby={id} aria-busy={fetching || stale}>
      <h2 id={id}>
        {title}
        {of && <span className="weight-normal"> – {of}</span>}
      </h2>
      <p className="quiet">
        {t(`chart.${name}.about`)} {view.period && !isDated(name) && t("undated")}
      </p>
      {name === "outcomes" && canSplit(view) && <SplitBy split={view.split} onSplit={onSplit} />}
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {!grid && fetching && <Loading />}
      {grid && (
        <>
          <div className="count-both">
            <Bars canvas={canvas} grid={grid} label={t("picture", { title })} />
            <CountTable grid={grid} caption={title} head={t(`chart.${name}.head`)} cut={grid !== whole} />
          </div>
          <TakeAway
            canvas={canvas}
            variables={variables}
            name={name}
            title={of ? `${title} – ${of}` : title}
          />
        </>
      )}
    </section>
  );
}

function SplitBy({ split, onSplit }: { split: Split | undefined; onSplit: Props["onSplit"] }) {
  const { t } = useTranslation("dashboard");
  return (
    <Field label={t("split.label")} quiet>
      {(ids) => (
        <select
          {...ids}
          className="form-input"
          value={split ?? ""}
          onChange={(e) => onSplit(splits.find((s) => s === e.target.value))}
        >
          <option value="">{t("split.none")}</option>
          {splits.map((s) => (
            <option key={s} value={s}>
              {t(`split.${s}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type BarsProps = { canvas: React.RefObject<HTMLCanvasElement | null>; grid: Grid; label: string };

function Bars({ canvas, grid, label }: BarsProps) {
  const { t } = useTranslation("dashboard");
  const untold = t("under.short");
  const [drawn, setDrawn] = useState("");
  // What a query gives anew is a new object with the same numbers: then nothing is drawn again.
  const content = JSON.stringify(grid);
  useEffect(() => {
    if (!canvas.current) return;
    setDrawn(content);
    return draw(canvas.current, JSON.parse(content), untold);
  }, [canvas, content, untold]);
  return (
    <div className="count-bars" style={{ height: heightOf(grid) }}>
      <canvas ref={canvas} role="img" aria-label={label} data-drawn={drawn !== ""} />
    </div>
  );
}
