import { useTranslation } from "react-i18next";
import { Choice } from "@/ui/Choice";
import { Field } from "@/ui/Field";
import { type Per, periodName, periodsUntil, perOf, pers, today } from "./periods";
import type { DashboardSearch } from "./search";

type Unit = { id: string; name: string; kind: string | null };
type Props = { view: DashboardSearch; units: Unit[]; onChange: (next: DashboardSearch) => void };

/** Narrow chooses what is counted: a unit or a period. Both at once could tell of a few people. */
export function Narrow({ view, units, onChange }: Props) {
  const { t, i18n } = useTranslation("dashboard");
  const per = view.per ?? (view.period ? perOf(view.period) : "quarter");
  const { unit: _unit, period: _period, ...rest } = view;
  return (
    <form className="count-narrow" onSubmit={(e) => e.preventDefault()} aria-label={t("narrow")}>
      <Field label={t("unit.label")} hint={t("unit.hint")} quiet>
        {(ids) => (
          <select
            {...ids}
            className="form-input"
            value={view.unit ?? ""}
            onChange={(e) => onChange(e.target.value ? { ...rest, unit: e.target.value } : rest)}
          >
            <option value="">{t("unit.all")}</option>
            {(["ADMINISTRATION", "AREA"] as const).map((kind) => (
              <optgroup key={kind} label={t(`split.${kind}`)}>
                {units
                  .filter((u) => u.kind === kind)
                  .map((u) => (
                    <option key={u.id} value={u.id}>
                      {u.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("period.label")} hint={t("period.hint")} quiet>
        {(ids) => (
          <select
            {...ids}
            className="form-input"
            value={view.period ?? ""}
            onChange={(e) => onChange(e.target.value ? { ...rest, period: e.target.value } : rest)}
          >
            <option value="">{t("period.all")}</option>
            {periodsUntil(today(), per).map((p) => (
              <option key={p} value={p}>
                {periodName(p, i18n.language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choice<Per>
        legend={t("per.label")}
        chips
        options={pers.map((value) => ({ value, label: t(`per.${value}`) }))}
        value={per}
        onChange={(next) => onChange({ ...rest, ...(view.unit && { unit: view.unit }), per: next })}
      />
    </form>
  );
}
