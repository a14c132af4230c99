import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { words } from "@/app/i18n";
import { History } from "@/history/History";
import { NotFound } from "@/shell/Astray";
import { useViewer } from "@/shell/viewer";
import { PrintButton, PrintFoot } from "@/text/Print";
import { AskThem, Mail, Phone } from "@/text/Reach";
import { Section } from "@/text/Section";
import { Trouble } from "@/text/Trouble";
import { Loading } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import da from "./da.json";
import en from "./en.json";
import { PersonPageDocument, type PersonPageQuery } from "./person.generated";

words("person", da, en);

/** Person is a colleague: who they are, where they work, how to reach them. Never a list of what they did. */
export function Person() {
  const { id } = useParams({ from: "/person/$id" });
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const [{ data, fetching, error }, again] = useQuery({ query: PersonPageDocument, variables: { id } });
  if (data?.node?.__typename === "Person") return <Whole person={data.node} />;
  if (error) return <Trouble error={error} again={() => again({ requestPolicy: "network-only" })} />;
  if (fetching || !data) return <Loading />;
  return <NotFound />;
}

type Found = Extract<NonNullable<PersonPageQuery["node"]>, { __typename: "Person" }>;

function Whole({ person: p }: { person: Found }) {
  const { t } = useTranslation("person");
  const { viewer } = useViewer();
  const me = viewer?.id === p.id;
  const name = p.name ?? "";
  const lead = [p.title, p.profession !== p.title && p.profession].filter(Boolean).join(", ");
  return (
    <Page title={name} lead={lead} actions={<PrintButton />}>
      {p.leftOn && <p>{t("left")}</p>}
      {me && (
        <p className="no-print">
          {t("mine")} <Link to="/me">{t("toMine")}</Link>
        </p>
      )}
      <Section title={t("reach", { name })} className="card">
        <p className="row">
          <Phone number={p.workPhone} name={p.name} />
          <Mail address={p.workMail} name={p.name} />
        </p>
        {p.bestReached && (
          <p>
            <span className="quiet">{t("best")}: </span>
            {p.bestReached}
          </p>
        )}
        {!p.workPhone && !p.workMail && <p className="quiet">{t("noReach")}</p>}
        {!me && <AskThem to={p.id} name={name} look="primary" />}
      </Section>
      {p.memberships.edges.length > 0 && (
        <Section title={t("works")}>
          <ul className="entries">
            {p.memberships.edges.map((e) => (
              <li key={e.id} className="row">
                <span>
                  <Link to="/team/$id" params={{ id: e.node.id }}>
                    {e.node.name}
                  </Link>
                  {e.role && e.role !== "STAFF" && (
                    <span className="quiet">, {t(`domain:role.${e.role}`)}</span>
                  )}
                </span>
                <Phone number={e.node.phone} name={e.node.name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {me && <History id={p.id} unit />}
      <PrintFoot />
    </Page>
  );
}
