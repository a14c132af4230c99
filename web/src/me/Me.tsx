import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { list } from "@/app/format";
import { langOf, words } from "@/app/i18n";
import { signOut } from "@/app/session";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Loading } from "@/ui/Loading";
import { Faults, Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { ChoicesPart } from "./Choices";
import { Contact } from "./Contact";
import { Device } from "./Device";
import da from "./da.json";
import en from "./en.json";
import { Held } from "./Held";
import "./me.css";
import { forget } from "./forget";
import { MeDocument } from "./me.generated";
import { SaidHelpful, SaidYes } from "./SaidYes";
import { TakeAway } from "./TakeAway";
import { TeamMe } from "./TeamMe";
import { Waiting } from "./Waiting";

words("me", da, en);

/** Me is one's own page: what waits for a yes, one's choices, what is held, and how to take it along. */
export function Me() {
  const { t, i18n } = useTranslation("me");
  const { viewer, known } = useViewer();
  const [erased, setErased] = useState(false);
  if (erased) return <Erased />;
  if (!viewer) return <Page title={t("title")}>{known ? null : <Loading />}</Page>;
  if (viewer.team) {
    return (
      <Page title={t("team.title")} lead={t("team.hello", { team: viewer.name })}>
        <TeamMe viewer={viewer} />
      </Page>
    );
  }
  const first = viewer.name.split(" ")[0] ?? viewer.name;
  const where = viewer.teams.map((u) => u.name);
  return (
    <Page
      title={t("title")}
      lead={
        where.length > 0
          ? t("hello", { first, where: list(where, i18n.language) })
          : t("helloAlone", { first })
      }
    >
      <Mine onErased={() => setErased(true)} />
    </Page>
  );
}

function Mine({ onErased }: { onErased: () => void }) {
  const { i18n } = useTranslation();
  const [{ data, error }, again] = useQuery({
    query: MeDocument,
    variables: { language: langOf(i18n.language) },
  });
  const v = data?.viewer;
  const person = v?.subject;
  if (!v || person?.__typename !== "Person") {
    return error ? (
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
    ) : (
      <Loading />
    );
  }
  const entries = data.heldAboutMe?.entries ?? [];
  return (
    <>
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      <Waiting entries={entries} lines={data.askedAsLines ?? []} person={person} />
      {v.choices && <ChoicesPart choices={v.choices} />}
      <Held entries={entries} more={data.heldAboutMe?.more ?? false} person={person.id} />
      <SaidYes confirmed={v.confirmed.edges} />
      <SaidHelpful said={v.saidHelpful.edges} team={false} />
      <Contact person={person} />
      <TakeAway person={person.id} onErased={onErased} />
      <Device />
    </>
  );
}

/** Erased is the last that somebody sees who had themselves removed. */
function Erased() {
  const { t } = useTranslation("me");
  const leave = () => {
    forget(localStorage);
    forget(sessionStorage);
    signOut();
  };
  return (
    <Page title={t("erase.done")}>
      <Notice kind="success" live>
        <p>{t("erase.doneWhat")}</p>
      </Notice>
      <Button kind="primary" onClick={leave}>
        {t("erase.leave")}
      </Button>
    </Page>
  );
}
