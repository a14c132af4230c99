import { useTranslation } from "react-i18next";
import { day, list } from "@/app/format";
import { wordOf } from "@/domain/domain";
import type { Entry, Group } from "./past";

type Props = { group: Group; id: string; names: Map<string, string> };

/** Change is what happened at one moment: when, by whom, and what the words were before. */
export function Change({ group, id, names }: Props) {
  const { t, i18n } = useTranslation("history");
  const by = group.by && names.get(group.by);
  const imported = group.source?.startsWith("import");
  return (
    <li>
      <p className="quiet">
        {day(group.at, i18n.language)}
        {by && ` · ${by}`}
        {!by && imported && ` · ${t("import")}`}
      </p>
      <ul className="links">
        {group.entries.map((e) => (
          <li key={`${e.subject}/${e.version}`}>
            <Line entry={e} id={id} names={names} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Line({ entry: e, id, names }: { entry: Entry; id: string; names: Map<string, string> }) {
  const said = useSaid(e, id, names);
  return (
    <>
      <span>{said}</span>
      {e.op === "PUT" && e.version > 1 && <Before entry={e} />}
    </>
  );
}

/** useSaid tells a change in one line. */
function useSaid(e: Entry, id: string, names: Map<string, string>): string {
  const { t, i18n } = useTranslation("history");
  const called = (field: string) => t([`field.${field}`, "field.other"]);
  const fields = list([...new Set(e.before.map((b) => called(b.field)))], i18n.language);
  const upper = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
  if (!e.link) {
    if (e.op === "DELETE") return upper(t("removed"));
    if (e.op === "REDACT") return upper(t("redacted"));
    if (e.version === 1 || fields === "") return upper(t("new"));
    return upper(t("changed", { fields }));
  }
  const name = (end: string) => (end === id ? t("it") : `»${names.get(end) ?? t("somebody")}«`);
  const what = t(`link.PUT.${e.link.relation}`, { from: name(e.link.from), to: name(e.link.to) });
  if (e.op === "DELETE") return upper(t("link.DELETE", { what }));
  if (e.op === "REDACT") return upper(t("link.REDACT", { what }));
  if (e.version > 1 && fields !== "") return upper(t("link.changed", { fields, what }));
  return upper(what);
}

const dates = /^\d{4}-\d{2}-\d{2}$/;

/** Before is what stood there: the old words, not a picture of the difference. */
function Before({ entry: e }: { entry: Entry }) {
  const { t, i18n } = useTranslation("history");
  const shown = e.before.flatMap((b) => {
    const text = b.values ? b.values.join("\n") : (b.value ?? "");
    if (text === "" || /^(true|false)$/.test(text)) return [];
    const known = text
      .split("\n")
      .map((line) => (i18n.exists(`history:value.${line}`) ? t(`value.${line}`) : wordOf(t, line, b.field)))
      .join("\n");
    return [{ field: b.field, text: dates.test(text) ? day(text, i18n.language) : known }];
  });
  if (shown.length === 0) return null;
  return (
    <dl className="was">
      {shown.map((b) => (
        <div key={b.field}>
          <dt>
            {t("before")} ({t([`field.${b.field}`, "field.other"])})
          </dt>
          <dd className="as-written">{b.text}</dd>
        </div>
      ))}
    </dl>
  );
}
