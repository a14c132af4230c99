import { useTranslation } from "react-i18next";
import { workFields } from "@/domain/domain";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { type Named, TypeAhead } from "@/ui/TypeAhead";
import { listIn, type MapSearch, relations } from "./search";

type Props = { view: MapSearch; within: Named | null; onChange: (next: MapSearch) => void };

/** Filters choose what is on the map. */
export function Filters({ view, within, onChange }: Props) {
  const { t } = useTranslation("map");
  const without = listIn(view.without);
  const { within: _w, field: _f, open: _o, at: _a, ...rest } = view;
  const toggle = (r: string) => {
    const next = without.includes(r) ? without.filter((w) => w !== r) : [...without, r];
    onChange({ ...view, without: next.join(",") || undefined });
  };
  const all = view.open === "all";
  return (
    <form className="map-filters" aria-label={t("filters")} onSubmit={(e) => e.preventDefault()}>
      <TypeAhead
        label={t("within")}
        hint={t("withinHint")}
        kinds={["TEAM"]}
        chosen={within}
        onChoose={(n) =>
          onChange({ ...rest, ...(view.field && { field: view.field }), ...(n && { within: n.id }) })
        }
      />
      <Field label={t("field")} hint={t("fieldHint")} quiet>
        {(ids) => (
          <select
            {...ids}
            className="form-input"
            value={view.field ?? ""}
            onChange={(e) => {
              const field = workFields.find((f) => f === e.target.value);
              onChange({ ...rest, ...(view.within && { within: view.within }), ...(field && { field }) });
            }}
          >
            <option value="">{t("allFields")}</option>
            {workFields.map((f) => (
              <option key={f} value={f}>
                {t(`domain:field.${f}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="map-lines">
        <legend className="form-label">{t("lines")}</legend>
        {relations.map((r) => (
          <label key={r}>
            <input type="checkbox" checked={!without.includes(r)} onChange={() => toggle(r)} />
            <span>{t(`legend.${r}`)}</span>
          </label>
        ))}
        <Button aria-pressed={all} onClick={() => onChange({ ...view, open: all ? undefined : "all" })}>
          {t(all ? "foldAll" : "unfoldAll")}
        </Button>
      </fieldset>
    </form>
  );
}
