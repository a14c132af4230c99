import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";

/** Sample is a query that the server offers to begin with. */
export type Sample = { name: string; title: string; about: string; query: string; variables?: unknown };

type Props = { query: string; onChoose: (sample: Sample) => void };

/** Samples lists queries that run: each with what it is good for. */
export function Samples({ query, onChoose }: Props) {
  const { t, i18n } = useTranslation("playground");
  const id = useId();
  const [samples, setSamples] = useState<Sample[] | null>([]);
  const [said, setSaid] = useState("");
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
                onChoose(s);
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
