import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { signIn, useSession } from "@/app/session";

type Voice = { id: string; name: string; sort: "STAFF" | "LEADER" | "BROKER" | "TABLET" };
const sorts = ["STAFF", "LEADER", "BROKER", "TABLET"] as const;

/** DemoBar lets one see the invented municipality as somebody in it. */
export function DemoBar() {
  const { t } = useTranslation();
  const session = useSession();
  const [voices, setVoices] = useState<Voice[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetch("/voices.json", { signal: stop.signal })
      .then((r) => (r.ok ? (r.json() as Promise<Voice[]>) : []))
      .then(setVoices, () => setVoices([]));
    return () => stop.abort();
  }, []);
  if (session.how !== "demo") return null;
  const reader = session.readOnly === true;
  const choose = (value: string) => {
    const [how, id] = value.split(":");
    if (id) signIn({ how: "demo", as: id, readOnly: how === "READER" });
  };
  const readers = voices.filter((v) => v.sort === "LEADER" || v.sort === "BROKER").slice(0, 3);
  return (
    <section className="demo-bar" aria-label={t("demo.label")}>
      <label htmlFor="demo-as">
        <strong>{t("demo.label")}</strong> <span>{t("demo.about")}</span>
      </label>
      <select
        id="demo-as"
        value={`${reader ? "READER" : "AS"}:${session.as}`}
        onChange={(e) => choose(e.target.value)}
      >
        {voices.length === 0 && <option value={`AS:${session.as}`}>{t("loading")}</option>}
        {sorts.map((sort) => (
          <optgroup key={sort} label={t(`demo.${sort}`)}>
            {voices
              .filter((v) => v.sort === sort)
              .map((v) => (
                <option key={v.id} value={`AS:${v.id}`}>
                  {v.name}
                </option>
              ))}
          </optgroup>
        ))}
        <optgroup label={t("demo.READER")}>
          {readers.map((v) => (
            <option key={v.id} value={`READER:${v.id}`}>
              {v.name}
            </option>
          ))}
        </optgroup>
      </select>
    </section>
  );
}
