import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { day, list } from "@/app/format";
import { words } from "@/app/i18n";
import { History } from "@/history/History";
import { NotFound } from "@/shell/Astray";
import { PrintButton, PrintFoot } from "@/text/Print";
import { AskThem, Mail, Phone } from "@/text/Reach";
import { Section, Words } from "@/text/Section";
import { Trouble } from "@/text/Trouble";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import da from "./da.json";
import en from "./en.json";
import { Kept } from "./Kept";
import { Near } from "./Near";
import { TeamPageDocument, type TeamPageQuery } from "./team.generated";

words("team", da, en);

/** Team is a unit: who they say they are, how to get hold of them, what they have tried. */
export function Team() {
  const { id } = useParams({ from: "/team/$id" });
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const [{ data, fetching, error }, again] = useQuery({ query: TeamPageDocument, variables: { id } });
  if (data?.node?.__typename === "Team") return <Whole team={data.node} />;
  if (error) return <Trouble error={error} again={() => again({ requestPolicy: "network-only" })} />;
  if (fetching || !data) return <Loading />;
  return <NotFound />;
}

export type Found = Extract<NonNullable<TeamPageQuery["node"]>, { __typename: "Team" }>;

function Whole({ team }: { team: Found }) {
  const { t, i18n } = useTranslation("team");
  const kind = team.localKind ?? (team.kind && t(`domain:teamKind.${team.kind}`));
  const lead = [kind, team.field && t(`domain:field.${team.field}`)].filter(Boolean).join(" · ");
  return (
    <Page title={team.name ?? ""} lead={<span className="sentence">{lead}</span>} actions={<PrintButton />}>
      {team.formerNames.length > 0 && (
        <p>
          <span className="quiet">{t("former")} </span>
          {list(team.formerNames, i18n.language)}
        </p>
      )}
      {team.closedOn && (
        <Notice kind="warning">
          <p>{t("closed", { day: day(team.closedOn, i18n.language) })}</p>
        </Notice>
      )}
      <div className="two">
        <div className="two-first">
          {team.about ? (
            <Words title={t("about")} text={team.about} />
          ) : (
            <p className="quiet no-print">{t("noAbout")}</p>
          )}
        </div>
        <div className="two-side">
          <Reach team={team} />
          <Near team={team} />
        </div>
        <div className="two-rest">
          <Kept team={team} />
          <History id={team.id} unit />
        </div>
      </div>
      <PrintFoot />
    </Page>
  );
}

/** Reach is how to get hold of a unit, and whom to ask for: a function, not a name. */
function Reach({ team }: { team: Found }) {
  const { t } = useTranslation("team");
  return (
    <Section title={t("reach")} className="card">
      <p className="row">
        <Phone number={team.phone} name={team.name} />
        <Mail address={team.mail} name={team.name} />
      </p>
      <dl className="facts">
        {team.contact && (
          <>
            <dt>{t("contact")}</dt>
            <dd>{team.contact}</dd>
          </>
        )}
        {(team.address || team.addressSecret) && (
          <>
            <dt>{t("address")}</dt>
            <dd>{team.address ?? t("secret")}</dd>
          </>
        )}
        {team.members.edges.length > 0 && (
          <>
            <dt>{t("leads")}</dt>
            <dd>
              {team.members.edges.map((e, i) => (
                <span key={e.id}>
                  {i > 0 && ", "}
                  <Link to="/person/$id" params={{ id: e.node.id }}>
                    {e.node.name}
                  </Link>
                  {e.role && e.role !== "LEADER" && ` (${t(`domain:role.${e.role}`)})`}
                </span>
              ))}
            </dd>
          </>
        )}
        {team.ageGroups.length > 0 && (
          <>
            <dt>{t("ages")}</dt>
            <dd>{team.ageGroups.map((a) => (/^\d/.test(a) ? t("age", { age: a }) : a)).join(", ")}</dd>
          </>
        )}
      </dl>
      {!team.closedOn && <AskThem to={team.id} name={team.name ?? ""} look="primary" />}
    </Section>
  );
}
