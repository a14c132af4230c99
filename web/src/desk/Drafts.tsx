import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { callable, day, mailable } from "@/app/format";
import { CopyLink } from "@/ui/CopyLink";
import { Icon } from "@/ui/Icon";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { DeskDraftsDocument, type DeskDraftsQuery } from "./drafts.generated";
import { useLanguage, useMine } from "./mine";
import { Pager } from "./Pager";

type Draft = NonNullable<DeskDraftsQuery["practices"]>["nodes"][number];

/** Drafts are practices that wait for a yes of who told them, the longest first. */
export function Drafts() {
  const { t } = useTranslation("desk");
  const { after } = useSearch({ from: "/desk/drafts" });
  const { kept, known } = useMine();
  const [{ data, fetching, error }, again] = useQuery({
    query: DeskDraftsDocument,
    variables: { filter: { status: ["DRAFT"], hidden: false, or: kept }, after: after ?? null },
    pause: !known,
  });
  const page = data?.practices;
  return (
    <Page key={after ?? ""} title={t("drafts.title")} lead={t("drafts.lead")}>
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {fetching && !page && <Loading />}
      {page?.nodes.length === 0 && <p>{t("drafts.none")}</p>}
      <ul className="no-max-width plain-list">
        {page?.nodes.map((d) => (
          <DraftItem key={d.id} draft={d} />
        ))}
      </ul>
      <Pager place="/desk/drafts" next={page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} />
    </Page>
  );
}

function DraftItem({ draft }: { draft: Draft }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const teller = draft.toldBy;
  const unit = draft.keptBy;
  const phone = teller ? teller.workPhone : unit?.phone;
  const mail = teller ? teller.workMail : unit?.mail;
  return (
    <li className="card">
      <h2>
        <Link to="/practice/$id" params={{ id: draft.id }}>
          {draft.title}
        </Link>
      </h2>
      <p className="desk-short">{draft.whatWeDo}</p>
      <p className="quiet">
        {teller
          ? t("drafts.told", { name: teller.name, unit: unit?.name ?? "" })
          : t("drafts.toldIn", { unit: unit?.name ?? "" })}{" "}
        {t("drafts.since", { day: day(draft.createdAt, language) })}
      </p>
      <div className="row">
        <CopyLink path={`/practice/${draft.id}`} said={t("drafts.copied")}>
          {t("drafts.copy")}
          <span className="sr-only">: {draft.title}</span>
        </CopyLink>
        {phone && (
          <a href={callable(phone)} className="desk-door">
            <Icon name="phone" /> {phone}
          </a>
        )}
        {mail && (
          <a href={mailable(mail)} className="desk-door">
            <Icon name="mail" /> {mail}
          </a>
        )}
      </div>
    </li>
  );
}
