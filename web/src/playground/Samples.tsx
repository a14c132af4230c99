import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewer, type Viewer } from "@/shell/viewer";

/** Sample is a query that the server offers to begin with. */
export type Sample = { name: string; title: string; about: string; query: string; variables?: unknown };

type Props = { query: string; onChoose: (sample: Sample) => void };

/** filled puts ids of the viewer's own where a sample leaves room for one, so that it runs as it is. */
export function filled(variables: unknown, viewer: Viewer | null): unknown {
  if (!viewer || variables === undefined) return variables;
  const ids: Record<string, string> = {
    "an id from another answer": viewer.id,
    "the id of your team": viewer.teams[0]?.id ?? viewer.id,
  };
  return JSON.parse(JSON.stringify(variables), (_, v) => (typeof v === "string" ? (ids[v] ?? v) : v));
}

/** Samples lists queries that run: each with what it is good for. */
export function Samples({ query, onChoose }: Props) {
  const { t, i18n } = useTranslation("playground");
  const id = useId();
  const [samples, setSamples] = useState<Sample[] | null>([]);
  const [said, setSaid] = useState("");
  const { viewer } = useViewer();
  useEffect(() => {
    const stop = new AbortController();
    fetch("/samples.json", { signal: stop.signal })
      .then((r) => (r.ok ? (r.json() as Promise<Sample[]>) : null))
      .then(setSamples, () => stop.signal.aborted || setSamples(null));
    return () => stop.abort();
  }, []);
  // The server's titles are in English; those we know have one in the language of the page.
  const own = (s: Sample) =>
    i18n.getResource(i18n.language, "playground", `samples.titles.${s.name.replace(/^\d+-/, "")}`) as
      | string
      | undefined;
  const title = (s: Sample) => own(s) ?? s.title;
  return (
    <section className="samples" aria-labelledby={id}>
      <h2 id={id}>{t("samples.title")}</h2>
      {samples === null && <p role="alert">{t("samples.none")}</p>}
      <ul className="plain-list">
        {samples?.map((s) => (
          <li key={s.name}>
            <button
              type="button"
              aria-pressed={s.query === query}
              lang={own(s) ? undefined : "en"}
              onClick={() => {
                onChoose({ ...s, variables: filled(s.variables, viewer) });
                setSaid(t("samples.chosen", { title: title(s) }));
              }}
            >
              {title(s)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}
