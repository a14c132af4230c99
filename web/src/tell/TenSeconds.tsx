import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { words } from "@/app/i18n";
import { useViewer, type Viewer } from "@/shell/viewer";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { AskingForm } from "./AskingForm";
import { type Asked, blankAsking, readAsking } from "./asking";
import { DraftList } from "./DraftList";
import da from "./da.json";
import en from "./en.json";
import { SavedAsking } from "./SavedAsking";
import "./tell.css";
import { useDraft } from "./useDraft";

words("tell", da, en);

const form = {
  sort: "question" as const,
  read: readAsking,
  written: (a: { text: string }) => a.text.trim() !== "",
  blank: blankAsking,
};

/** TenSeconds keeps a question that came up: what was asked, and where. */
export function TenSeconds() {
  const { t } = useTranslation("tell");
  const { viewer, known } = useViewer();
  if (viewer && !viewer.readOnly) return <TenSecondsAs key={viewer.id} me={viewer} />;
  return (
    <Page title={t("quick.title")}>
      {known || viewer ? <Notice kind="info">{t(viewer ? "readOnly" : "nobody")}</Notice> : <Loading />}
    </Page>
  );
}

function TenSecondsAs({ me }: { me: Viewer }) {
  const { t } = useTranslation("tell");
  const { draft, q } = useSearch({ from: "/question/new" });
  const go = useNavigate({ from: "/question/new" });
  const [asked, setAsked] = useState<Asked | null>(null);
  const kept = useDraft(me.id, form, {
    id: draft,
    first: { ...blankAsking, text: q ?? "" },
    given: q !== undefined,
    begunWith: (a) => a.text === q,
  });
  const { id, content, set } = kept;
  useEffect(() => {
    if (!asked && draft !== id) void go({ search: { draft: id }, replace: true });
  }, [asked, draft, id, go]);
  if (asked)
    return (
      <SavedAsking
        asked={asked}
        onMore={() => {
          kept.open();
          setAsked(null);
        }}
      />
    );
  return (
    <Page title={t("quick.title")} lead={t("quick.lead")}>
      <AskingForm
        key={id}
        me={me}
        id={id}
        asking={content}
        set={set}
        kept={form.written(content) ? kept.kept : null}
        onSaved={(done) => {
          kept.drop(id);
          setAsked(done);
          void go({ search: {}, replace: true });
        }}
      />
      <DraftList
        drafts={kept.others.map((d) => ({ id: d.id, at: d.at, name: d.content.text }))}
        onOpen={(other) => kept.open(other)}
        onDrop={kept.drop}
      />
    </Page>
  );
}
