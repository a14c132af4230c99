import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf, words } from "@/app/i18n";
import { Button } from "@/ui/Button";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import da from "./da.json";
import en from "./en.json";
import { Hit } from "./Hit";
import { WhoSolvedDocument } from "./whoSolved.generated";

words("ask", da, en);

/** AskSearch is what the address keeps: what was asked. */
export type AskSearch = { q?: string };

export function askSearch(raw: Record<string, unknown>): AskSearch {
  return typeof raw.q === "string" && raw.q !== "" ? { q: raw.q.slice(0, 2000) } : {};
}

/** Ask is the front page: one field, and who has stood in something like it. */
export function Ask() {
  const { t, i18n } = useTranslation("ask");
  const { q = "" } = useSearch({ from: "/" });
  const go = useNavigate({ from: "/" });
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const [{ data, fetching, error }, again] = useQuery({
    query: WhoSolvedDocument,
    variables: { text: q, language: langOf(i18n.language) },
    pause: q === "",
  });
  const ask = (e: FormEvent) => {
    e.preventDefault();
    const text = typed.trim();
    void go({ search: text === "" ? {} : { q: text } });
  };
  const found = q === "" ? undefined : data?.whoSolved;
  return (
    <Page title={t("title")} lead={t("lead")}>
      <form role="search" className="ask-form" onSubmit={ask}>
        <label className="form-label" htmlFor="ask-text">
          {t("field")}
        </label>
        <div className="ask-row">
          <input
            id="ask-text"
            type="search"
            className="form-input"
            value={typed}
            maxLength={2000}
            placeholder={t("example")}
            enterKeyHint="search"
            onChange={(e) => setTyped(e.target.value)}
          />
          <Button type="submit" kind="primary" icon="ask" busy={fetching}>
            {t("ask")}
          </Button>
        </div>
        <p className="form-hint">{t("private")}</p>
      </form>
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {fetching && !found && <Loading />}
      {found && (
        <div className="answer" aria-busy={fetching}>
          {found.practices.map((h) => (
            <Hit
              key={h.node.id}
              title={h.node.title ?? ""}
              text={h.node.whatWeDo ?? ""}
              reasons={h.reasons}
              door={h.nextStep}
            />
          ))}
        </div>
      )}
    </Page>
  );
}
