import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { words } from "@/app/i18n";
import { useSession } from "@/app/session";
import { Loading } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { useLater } from "@/ui/useLater";
import da from "./da.json";
import en from "./en.json";
import "./playground.css";
import { type Sample, Samples } from "./Samples";

words("playground", da, en);

const Editor = lazy(() => import("./Editor").then((m) => ({ default: m.Editor })));

// The policy that a page runs under is that of the address it was loaded at. The editor makes markup, which
// every other room's policy forbids: so whoever comes from one of those loads the page again.
const [loaded] = performance.getEntriesByType("navigation");
const here = !loaded || new URL(loaded.name).pathname.startsWith("/playground");

const start = "{\n  viewer {\n    role\n    subject {\n      ... on Person { name title }\n    }\n  }\n}\n";

/** Playground is a place to try the API out: samples that run, and an editor that knows the schema. */
export function Playground() {
  const { t } = useTranslation("playground");
  useEffect(() => {
    if (!here) location.reload();
    return () => {
      // Whoever goes on takes the policy of the next room, not this one's.
      if (here && !location.pathname.startsWith("/playground")) location.reload();
    };
  }, []);
  return (
    <Page title={t("title")} lead={t("lead")}>
      {here ? <Place /> : <Loading />}
    </Page>
  );
}

function Place() {
  const { t } = useTranslation("playground");
  const session = useSession();
  const search = useSearch({ from: "/playground" });
  const go = useNavigate({ from: "/playground" });
  const [written, setWritten] = useState({ query: search.query ?? start, variables: search.variables ?? "" });
  const [turn, setTurn] = useState(0);
  const settled = useLater(written, 500);
  useEffect(() => {
    if (settled.query === start && settled.variables === "") return;
    void go({
      search: { query: settled.query, ...(settled.variables && { variables: settled.variables }) },
      replace: true,
      resetScroll: false,
    });
  }, [settled, go]);
  const choose = (s: Sample) => {
    setWritten({ query: s.query, variables: s.variables ? JSON.stringify(s.variables, null, 2) : "" });
    setTurn(turn + 1);
  };
  return (
    <div className="playground">
      <Samples query={written.query} onChoose={choose} />
      <section className="playground-editor" aria-label={t("editor")}>
        <p className="quiet">{t("hint")}</p>
        <div lang="en">
          <Suspense fallback={<Loading />}>
            <Editor
              key={`${turn} ${JSON.stringify(session)}`}
              session={session}
              {...written}
              onQuery={(query) => setWritten((w) => ({ ...w, query }))}
              onVariables={(variables) => setWritten((w) => ({ ...w, variables }))}
            />
          </Suspense>
        </div>
      </section>
    </div>
  );
}
