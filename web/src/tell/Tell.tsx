import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { words } from "@/app/i18n";
import { useViewer, type Viewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { DraftList } from "./DraftList";
import da from "./da.json";
import en from "./en.json";
import { TellProblemTitleDocument } from "./likely.generated";
import { SavedTelling } from "./SavedTelling";
import type { Saved } from "./save";
import { TellForm } from "./TellForm";
import "./tell.css";
import { blank, isWritten, nameOf, readTelling } from "./telling";
import { useDraft } from "./useDraft";

words("tell", da, en);

const form = { sort: "tell" as const, read: readTelling, written: isWritten, blank };

/** Tell is where somebody writes down what they do and how it went. */
export function Tell() {
  const { t } = useTranslation("tell");
  const { viewer, known } = useViewer();
  if (viewer && !viewer.readOnly) return <TellAs key={viewer.id} me={viewer} />;
  return (
    <Page title={t("title")}>
      {known || viewer ? <Notice kind="info">{t(viewer ? "readOnly" : "nobody")}</Notice> : <Loading />}
    </Page>
  );
}

function TellAs({ me }: { me: Viewer }) {
  const { t } = useTranslation("tell");
  const { draft, q, problem } = useSearch({ from: "/tell" });
  const go = useNavigate({ from: "/tell" });
  const [saved, setSaved] = useState<Saved | null>(null);
  const kept = useDraft(me.id, form, {
    id: draft,
    first: { ...blank, hurts: q?.slice(0, 200) ?? "" },
    given: Boolean(q || problem),
    begunWith: (c) => (problem ? c.problem?.id === problem : c.hurts === q?.slice(0, 200)),
  });
  const { id, set } = kept;
  const wanted = problem !== undefined && kept.content.problem === null;
  const [{ data }] = useQuery({
    query: TellProblemTitleDocument,
    variables: { id: problem ?? "" },
    pause: !wanted,
  });
  const told = data?.node?.__typename === "Problem" ? data.node : null;
  const begun = wanted && data?.node !== null;
  useEffect(() => {
    if (begun && told) set({ problem: { id: told.id, name: told.title ?? "" } });
  });
  // The address says which draft is open, so that the same comes back when the page does.
  useEffect(() => {
    if (!begun && !saved && draft !== id) void go({ search: { draft: id }, replace: true });
  }, [begun, saved, draft, id, go]);
  if (saved)
    return (
      <SavedTelling
        saved={saved}
        onMore={() => {
          kept.open();
          setSaved(null);
        }}
      />
    );
  const written = isWritten(kept.content);
  return (
    <Page title={t("title")} lead={t("lead")}>
      {written && (
        <p>
          <Button kind="quiet" icon="add" className="begin" onClick={() => kept.open()}>
            {t("drafts.new")}
          </Button>
        </p>
      )}
      <DraftList
        drafts={kept.others.map((d) => ({
          id: d.id,
          at: d.at,
          name: nameOf(d.content) || t("drafts.unnamed"),
        }))}
        onOpen={(other) => kept.open(other)}
        onDrop={kept.drop}
      />
      <TellForm
        key={id}
        me={me}
        id={id}
        telling={kept.content}
        set={set}
        kept={written ? kept.kept : null}
        onSaved={(done) => {
          kept.drop(id);
          setSaved(done);
          void go({ search: {}, replace: true });
        }}
      />
    </Page>
  );
}
