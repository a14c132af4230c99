import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Outcome } from "@/domain/Outcome";
import { Opened, type OpenProps, Ways, Why } from "./Opened";
import { OpenTeamDocument } from "./panel.generated";

/** OpenTeam is a unit: who they are, how to reach them, what they do and how that went there. */
export function OpenTeam({ id, item }: OpenProps) {
  const { t } = useTranslation("ask");
  const [{ data, fetching, error }] = useQuery({ query: OpenTeamDocument, variables: { id } });
  const team = data?.node?.__typename === "Team" ? data.node : undefined;
  const kind = team?.localKind ?? (team?.kind ? t(`domain:teamKind.${team.kind}`) : "");
  return (
    <Opened
      title={team?.name ?? item?.title ?? ""}
      gone={data !== undefined && !team}
      fetching={fetching}
      error={error}
    >
      {team && <p>{[kind, team.partOf?.name, team.address].filter(Boolean).join(" · ")}</p>}
      {(team?.about ?? item?.text) && <p className="panel-text">{team?.about ?? item?.text}</p>}
      <Ways item={item} />
      <Why item={item} />
      {team && team.uses.edges.length > 0 && (
        <>
          <h3>{t("unit.does")}</h3>
          <ul className="uses plain-list">
            {team.uses.edges.map((u) => (
              <li key={u.id}>
                <p>
                  <Link to="/practice/$id" params={{ id: u.node.id }}>
                    {u.node.title}
                  </Link>{" "}
                  <Outcome of={u.outcome} />
                  {u.to && <span className="quiet"> · {t("practice.stopped")}</span>}
                </p>
                {u.note && <p className="use-note">{u.note}</p>}
              </li>
            ))}
          </ul>
          {team.uses.pageInfo.hasNextPage && <p className="quiet">{t("unit.more")}</p>}
        </>
      )}
      {team && (
        <p>
          <Link to="/team/$id" params={{ id }}>
            {t("panel.whole")}
          </Link>
        </p>
      )}
    </Opened>
  );
}
