import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { History } from "@/history/History";
import { NotFound } from "@/shell/Astray";
import { useViewer, type Viewer } from "@/shell/viewer";
import { Hidden, HideAtOnce } from "@/text/HideAtOnce";
import { PrintButton, PrintFoot } from "@/text/Print";
import { langTag } from "@/text/Section";
import { Trouble } from "@/text/Trouble";
import { Button } from "@/ui/Button";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Carriers } from "./Carriers";
import { Doors } from "./Doors";
import { Draft } from "./Draft";
import { Edit } from "./Edit";
import { Kinship } from "./Kinship";
import { PracticePageDocument, type PracticeWholeFragment } from "./practice.generated";
import { Remarks } from "./Remarks";
import { Besides, Told } from "./Told";
import { Uses } from "./Uses";
import "./words";
import "./practice.css";

/** Practice is the page of a practice: what to tell again first, then how it went, and with whom. */
export function Practice() {
  const { id } = useParams({ from: "/practice/$id" });
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const [hidden, setHidden] = useState<string[] | null>(null);
  const [{ data, fetching, error }, again] = useQuery({
    query: PracticePageDocument,
    variables: { id },
    pause: hidden !== null,
  });
  if (hidden) return <Hidden seenBy={hidden} />;
  if (data?.node?.__typename === "Practice")
    return (
      <Whole practice={data.node} findable={data.viewer?.choices?.findable ?? true} onHidden={setHidden} />
    );
  if (error) return <Trouble error={error} again={() => again({ requestPolicy: "network-only" })} />;
  if (fetching || !data) return <Loading />;
  return <NotFound />;
}

type Props = { practice: PracticeWholeFragment; findable: boolean; onHidden: (seenBy: string[]) => void };

function Whole({ practice: p, findable, onHidden }: Props) {
  const { t } = useTranslation("practice");
  const { viewer } = useViewer();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const me = viewer && !viewer.readOnly ? viewer : null;
  const done = (changed: boolean) => {
    setEditing(false);
    setSaved(changed);
  };
  if (editing)
    return (
      <Page key="edit" title={t("edit.title")}>
        <Edit practice={p} onDone={done} />
      </Page>
    );
  const actions = (
    <>
      <PrintButton />
      {me && mayEdit(p, me) && (
        <Button kind="quiet" icon="edit" onClick={() => setEditing(true)}>
          {t("edit.do")}
        </Button>
      )}
      <HideAtOnce id={p.id} onHidden={onHidden} />
    </>
  );
  return (
    <Page key="read" title={p.title ?? ""} lang={langTag(p.language)} actions={actions}>
      {saved && <Notice kind="success" title={t("edit.saved")} live />}
      <Draft practice={p} me={me} onEdit={() => setEditing(true)} />
      <div className="two practice">
        <Told practice={p} />
        <div className="two-side">
          <Doors practice={p} />
          <Carriers practice={p} me={me} findable={findable} />
        </div>
        <div className="two-rest">
          <Besides practice={p} />
          <Uses practice={p} me={me} />
          <Kinship practice={p} />
          <Remarks practice={p} me={me} />
          <History id={p.id} />
        </div>
      </div>
      <PrintFoot />
    </Page>
  );
}

// What is allowed is the API's to say; this only keeps from most people what they would be refused.
function mayEdit(p: PracticeWholeFragment, me: Viewer): boolean {
  const mine = [p.keptBy?.id, p.toldBy?.id, p.writtenBy?.id];
  return me.broker || me.admin || [me.id, ...me.teams.map((u) => u.id)].some((id) => mine.includes(id));
}
