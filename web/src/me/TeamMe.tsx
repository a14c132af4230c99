import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import type { Viewer } from "@/shell/viewer";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Device } from "./Device";
import { TeamMeDocument } from "./me.generated";
import { SaidHelpful } from "./SaidYes";
import { Section } from "./Section";

/** TeamMe is the page of a room's shared tablet. */
export function TeamMe({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation("me");
  const [{ data, error }, again] = useQuery({ query: TeamMeDocument, variables: { team: viewer.id } });
  const v = data?.viewer;
  if (!v) {
    return error ? (
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
    ) : (
      <Loading />
    );
  }
  const node = data.node;
  const kept = node && "keeps" in node ? node.keeps.nodes : [];
  const drafts = kept.filter((k) => k.__typename === "Practice").filter((k) => k.status === "DRAFT");
  const asked = v.asksReceived.nodes.some((a) => a.answer === null && a.helped === null);
  return (
    <>
      <Section title={t("team.waiting")}>
        {!asked && drafts.length === 0 && <p className="quiet">{t("waiting.none", { context: "team" })}</p>}
        {asked && (
          <p>
            <Link to="/colleague" search={{ box: "received" }}>
              {t("team.asked")}
            </Link>
          </p>
        )}
        {drafts.length > 0 && (
          <>
            <p>{t("team.drafts")}</p>
            <ul>
              {drafts.map((d) => (
                <li key={d.id}>
                  <Link to="/practice/$id" params={{ id: d.id }}>
                    {d.title}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section title={t("team.unit")}>
        <p>
          <Link to="/team/$id" params={{ id: viewer.id }}>
            {t("team.asOthers", { team: viewer.name })}
          </Link>
        </p>
        <p className="quiet">{t("team.choices")}</p>
      </Section>
      <SaidHelpful said={v.saidHelpful.edges} team />
      <Device team />
    </>
  );
}
