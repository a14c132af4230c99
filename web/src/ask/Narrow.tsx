import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { outcomes } from "@/domain/domain";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { TypeAhead } from "@/ui/TypeAhead";
import { type AskSearch, chosenIn, filterOf, type Narrowing, reaches, widest } from "./search";
import { AreaNameDocument, FacetsDocument } from "./whoSolved.generated";

/** Narrow shows what an answer is narrowed by, each to be taken away again, and what it can be narrowed by. */
export function Narrow({ search }: { search: AskSearch }) {
  const { t } = useTranslation("ask");
  const go = useNavigate({ from: "/" });
  const button = useRef<HTMLDivElement>(null);
  const change = (next: Partial<AskSearch>) =>
    void go({ search: (s: AskSearch) => ({ ...s, ...next }), replace: true, resetScroll: false });
  const takeAway = (next: Narrowing) => {
    change(next);
    // What had the focus goes; it stays where more of the kind can be done.
    button.current?.querySelector("button")?.focus();
  };
  const chosen = chosenIn(search);
  const shown = search.narrow === "yes";
  return (
    <div className="narrow">
      <div className="narrow-bar" ref={button}>
        <Button
          kind="quiet"
          icon="filter"
          aria-expanded={shown}
          aria-controls="narrow"
          onClick={() => change({ narrow: shown ? undefined : "yes" })}
        >
          {t(shown ? "narrow.less" : "narrow.more")}
        </Button>
        {chosen.length > 0 && (
          <ul className="narrow-chosen" aria-label={t("narrow.chosen")}>
            {chosen.map((name) => (
              <li key={name}>
                <button type="button" className="chip" onClick={() => takeAway({ [name]: undefined })}>
                  <span className="sr-only">{t("narrow.remove")}</span>
                  <ChosenWord name={name} search={search} /> <Icon name="close" />
                </button>
              </li>
            ))}
            {chosen.length > 1 && (
              <li>
                <Button kind="quiet" onClick={() => takeAway(widest)}>
                  {t("narrow.all")}
                </Button>
              </li>
            )}
          </ul>
        )}
      </div>
      <div id="narrow" hidden={!shown}>
        {shown && <Filters search={search} change={change} />}
      </div>
    </div>
  );
}

function ChosenWord({ name, search }: { name: keyof Narrowing; search: AskSearch }) {
  const { t } = useTranslation("ask");
  if (name === "area") return <AreaName id={search.area ?? ""} />;
  if (name === "age") return t("narrow.ageOf", { age: search.age });
  if (name === "used") return t("narrow.used");
  if (name === "field") return t(`domain:field.${search.field}`);
  if (name === "went") return t(`domain:outcome.${search.went}`);
  if (name === "team") return t(`team.${search.team}`);
  return t(`reach.${search.reach}`);
}

function AreaName({ id }: { id: string }) {
  const name = useAreaName(id);
  const { t } = useTranslation("ask");
  return name ?? t("narrow.area");
}

function useAreaName(id: string | undefined): string | null {
  const [{ data }] = useQuery({ query: AreaNameDocument, variables: { id: id ?? "" }, pause: !id });
  return data?.node && "name" in data.node && data.node.id === id ? data.node.name : null;
}

type Change = (next: Partial<AskSearch>) => void;

function Filters({ search, change }: { search: AskSearch; change: Change }) {
  const { t } = useTranslation("ask");
  const { viewer } = useViewer();
  const [{ data }] = useQuery({
    query: FacetsDocument,
    variables: { text: search.q ?? "", filter: filterOf(search) },
    pause: !search.q,
  });
  const f = data?.whoSolved?.facets;
  const area = useAreaName(search.area);
  const wentOf = new Map(f?.outcomes.map((o) => [o.outcome, o.n]));
  return (
    <div className="narrow-fields">
      <Pick
        name="field"
        search={search}
        change={change}
        options={f?.fields.map((o) => ({ value: o.field, label: t(`domain:field.${o.field}`), n: o.n }))}
        chosen={search.field && t(`domain:field.${search.field}`)}
      />
      <Pick
        name="area"
        search={search}
        change={change}
        options={f?.areas.map((o) => ({ value: o.id, label: o.name ?? "", n: o.n }))}
        chosen={area ?? undefined}
      />
      <Pick
        name="age"
        search={search}
        change={change}
        options={f?.ageGroups.map((o) => ({
          value: o.ageGroup,
          label: t("narrow.ageOf", { age: o.ageGroup }),
          n: o.n,
        }))}
        chosen={search.age && t("narrow.ageOf", { age: search.age })}
      />
      <Pick
        name="team"
        search={search}
        change={change}
        options={f?.teamKinds.map((o) => ({ value: o.teamKind, label: t(`team.${o.teamKind}`), n: o.n }))}
        chosen={search.team && t(`team.${search.team}`)}
      />
      <Pick
        name="went"
        search={search}
        change={change}
        options={
          f &&
          outcomes
            .filter((o) => wentOf.has(o))
            .map((o) => ({ value: o, label: t(`domain:outcome.${o}`), n: wentOf.get(o) ?? 0 }))
        }
        chosen={search.went && t(`domain:outcome.${search.went}`)}
      />
      {viewer && !viewer.team && (
        <Pick
          name="reach"
          search={search}
          change={change}
          options={reaches.map((r) => ({ value: r, label: t(`reach.${r}`) }))}
          chosen={undefined}
        />
      )}
      <TypeAhead
        label={t("narrow.unit")}
        kinds={["TEAM"]}
        chosen={search.area && area !== null ? { id: search.area, kind: "Team", name: area, note: "" } : null}
        onChoose={(unit) => change({ area: unit?.id })}
      />
      <label className="narrow-used">
        <input
          type="checkbox"
          checked={search.used === "yes"}
          onChange={(e) => change({ used: e.target.checked ? "yes" : undefined })}
        />
        <span>
          {t("narrow.used")} {f && <Count n={f.stillInUse} />}
        </span>
      </label>
      <p className="quiet narrow-note">{t("narrow.note")}</p>
    </div>
  );
}

function Count({ n }: { n: number }) {
  return <span className="quiet">({n})</span>;
}

type Option = { value: string; label: string; n?: number };

/** Pick is one filter: its values, each with how many experiences it would leave. */
function Pick({
  name,
  search,
  change,
  options,
  chosen,
}: {
  name: keyof Narrowing;
  search: AskSearch;
  change: Change;
  options: Option[] | undefined;
  /** chosen is the word of the value that is chosen, for when it leaves none and is not among the options. */
  chosen: string | undefined;
}) {
  const { t } = useTranslation("ask");
  const value = search[name] ?? "";
  const missing = value !== "" && !options?.some((o) => o.value === value);
  return (
    <div className="form-group">
      <label className="form-label" htmlFor={`narrow-${name}`}>
        {t(`narrow.${name}`)}
      </label>
      <select
        id={`narrow-${name}`}
        className="form-input"
        value={value}
        onChange={(e) => change({ [name]: e.target.value || undefined })}
      >
        <option value="">{t("narrow.any")}</option>
        {missing && <option value={value}>{chosen ?? value}</option>}
        {options?.map((o) => (
          <option key={o.value} value={o.value}>
            {o.n === undefined ? o.label : `${o.label} (${o.n})`}
          </option>
        ))}
      </select>
    </div>
  );
}
