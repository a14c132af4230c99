import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { callable } from "@/app/format";
import { Icon } from "@/ui/Icon";
import { Opened, type OpenProps, Ways, Why } from "./Opened";
import { OpenPersonDocument } from "./panel.generated";

/** OpenPerson is a colleague: what they are, where they are found, whom to go through. */
export function OpenPerson({ id, item }: OpenProps) {
  const { t } = useTranslation("ask");
  const [{ data, fetching, error }] = useQuery({ query: OpenPersonDocument, variables: { id } });
  const p = data?.node?.__typename === "Person" ? data.node : undefined;
  const is = [p?.title, p?.profession !== p?.title && p?.profession].filter(Boolean).join(", ");
  return (
    <Opened
      title={p?.name ?? item?.title ?? ""}
      gone={data !== undefined && !p}
      fetching={fetching}
      error={error}
    >
      {is && <p>{is}</p>}
      <Ways item={item} />
      {p && p.memberships.nodes.length > 0 && (
        <>
          <h3>{t("person.where")}</h3>
          <ul className="plain-list">
            {p.memberships.nodes.map((team) => (
              <li key={team.id} className="row">
                <Link to="/team/$id" params={{ id: team.id }}>
                  {team.name}
                </Link>
                {team.phone && (
                  <a className="tap" href={callable(team.phone)}>
                    <Icon name="phone" /> {team.phone}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {p?.bestReached && !item && (
        <>
          <h3>{t("person.best")}</h3>
          <p>{p.bestReached}</p>
        </>
      )}
      <Why item={item} />
      {p && (
        <p>
          <Link to="/person/$id" params={{ id }}>
            {t("panel.whole")}
          </Link>
        </p>
      )}
    </Opened>
  );
}
