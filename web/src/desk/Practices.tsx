import { Link, useSearch } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { Button } from "@/ui/Button";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Done } from "./Done";
import { OwnLines, Suggestions, type Unasked } from "./Lines";
import { useMine } from "./mine";
import { Pager } from "./Pager";
import { DeskPracticesDocument } from "./practices.generated";

/** Practices are those without lines in the words of who has the trouble: nobody finds them by asking. */
export function Practices() {
  const { t } = useTranslation("desk");
  const { after } = useSearch({ from: "/desk/practices" });
  const { kept, known } = useMine();
  const [done, setDone] = useState("");
  const [{ data, fetching, error }, again] = useQuery({
    query: DeskPracticesDocument,
    variables: { filter: { askedAs: false, hidden: false, or: kept }, after: after ?? null },
    pause: !known,
  });
  const page = data?.practices;
  return (
    <Page key={after ?? ""} title={t("practices.title")} lead={t("practices.lead")}>
      {done && <Done key={done} text={done} />}
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {fetching && !page && <Loading />}
      {page?.nodes.length === 0 && <p>{t("practices.none")}</p>}
      <ul className="no-max-width plain-list">
        {page?.nodes.map((p) => (
          <PracticeItem key={p.id} practice={p} onDone={setDone} />
        ))}
      </ul>
      <Pager place="/desk/practices" next={page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} />
    </Page>
  );
}

function PracticeItem({ practice, onDone }: { practice: Unasked; onDone: (text: string) => void }) {
  const { t } = useTranslation("desk");
  const [open, setOpen] = useState(false);
  const lines = useId();
  return (
    <li className="card">
      <h2>
        <Link to="/practice/$id" params={{ id: practice.id }}>
          {practice.title}
        </Link>
      </h2>
      <p className="desk-short">{practice.whatWeDo}</p>
      <p className="quiet">{practice.keptBy?.name}</p>
      <Button icon="edit" aria-expanded={open} aria-controls={lines} onClick={() => setOpen(!open)}>
        {t("practices.write")}
        <span className="sr-only">: {practice.title}</span>
      </Button>
      <div id={lines}>
        {open && (
          <div className="desk-form">
            <Suggestions practice={practice} onDone={onDone} />
            <OwnLines practice={practice} onDone={onDone} />
          </div>
        )}
      </div>
    </li>
  );
}
