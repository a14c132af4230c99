import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { words } from "@/app/i18n";
import { useViewer, type Viewer } from "@/shell/viewer";
import { Loading } from "@/ui/Loading";
import { Faults, Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { TypeAhead } from "@/ui/TypeAhead";
import { AskForm } from "./AskForm";
import { AskList } from "./AskList";
import "./colleague.css";
import { AboutPracticeDocument, ReceiverDocument } from "./colleague.generated";
import da from "./da.json";
import en from "./en.json";
import { Receiver, receiverOf } from "./Receiver";
import type { ColleagueSearch } from "./search";
import { Unsent } from "./Unsent";

words("colleague", da, en);

/** Colleague is where one asks a colleague or a unit, answers, and says whether it helped. */
export function Colleague() {
  const { t } = useTranslation("colleague");
  const { viewer, known } = useViewer();
  if (!viewer) return <Page title={t("title")}>{known ? null : <Loading />}</Page>;
  const title = viewer.team ? t("teamTitle", { team: viewer.name }) : t("title");
  return (
    <Page title={title}>
      <Asking viewer={viewer} key={viewer.id} />
    </Page>
  );
}

function Asking({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation("colleague");
  const search = useSearch({ from: "/colleague" });
  const go = useNavigate({ from: "/colleague" });
  const [picked, setPicked] = useState(false);
  const [sentTo, setSentTo] = useState("");
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentTo) done.current?.focus();
  }, [sentTo]);
  const move = (next: Partial<ColleagueSearch>) => void go({ search: { ...search, ...next } });
  const choose = (to: string | undefined) => {
    setSentTo("");
    setPicked(to !== undefined);
    move({ to });
  };
  const sent = (name: string) => {
    setSentTo(name);
    void go({ search: {}, replace: true });
  };
  return (
    <>
      <div ref={done} tabIndex={-1} className="done">
        {sentTo && !search.to && (
          <Notice kind="success" live>
            <p>{t("arrived", { name: sentTo })}</p>
          </Notice>
        )}
      </div>
      {search.to ? (
        <To
          key={search.to}
          to={search.to}
          viewer={viewer}
          picked={picked}
          onChange={() => choose(undefined)}
          onWithoutPractice={() => move({ practice: undefined })}
          onSent={sent}
        />
      ) : (
        <>
          <Whom onChoose={choose} />
          <Unsent viewer={viewer} />
        </>
      )}
      {search.box !== "sent" && <AskList box="received" viewer={viewer} whole={search.box === "received"} />}
      {search.box !== "received" && <AskList box="sent" viewer={viewer} whole={search.box === "sent"} />}
    </>
  );
}

function Whom({ onChoose }: { onChoose: (to: string) => void }) {
  const { t } = useTranslation("colleague");
  return (
    <section aria-label={t("app:nav.colleague")}>
      <TypeAhead
        label={t("whom")}
        hint={t("whomHint")}
        kinds={["PERSON", "TEAM"]}
        required
        chosen={null}
        onChoose={(chosen) => chosen && onChoose(chosen.id)}
      />
      <p>
        {t("dontKnow")} <Link to="/">{t("askFirst")}</Link>
      </p>
    </section>
  );
}

type ToProps = {
  to: string;
  viewer: Viewer;
  picked: boolean;
  onChange: () => void;
  onWithoutPractice: () => void;
  onSent: (name: string) => void;
};

function To({ to: id, viewer, picked, onChange, onWithoutPractice, onSent }: ToProps) {
  const { t } = useTranslation("colleague");
  const { practice = "", q = "" } = useSearch({ from: "/colleague" });
  const [{ data, error }, again] = useQuery({ query: ReceiverDocument, variables: { to: id } });
  const [about] = useQuery({ query: AboutPracticeDocument, variables: { practice }, pause: practice === "" });
  const to = receiverOf(data?.node);
  if (error)
    return <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />;
  if (!data || (practice !== "" && !about.data && !about.error)) return <Loading />;
  if (!to) {
    return (
      <>
        <Notice kind="warning" live>
          <p>{t("nobody")}</p>
        </Notice>
        <button type="button" className="button button-secondary" onClick={onChange}>
          {t("another")}
        </button>
      </>
    );
  }
  const node = practice === "" ? null : about.data?.node;
  return (
    <section className="asking" aria-label={t("to", { name: to.name })}>
      <Receiver to={to} onChange={onChange} />
      <AskForm
        viewer={viewer}
        to={to}
        practice={node?.__typename === "Practice" ? { id: node.id, title: node.title ?? "" } : null}
        q={q}
        picked={picked}
        onWithoutPractice={onWithoutPractice}
        onSent={() => onSent(to.name)}
      />
    </section>
  );
}
