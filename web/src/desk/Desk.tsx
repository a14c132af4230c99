import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { callable, mailable } from "@/app/format";
import { words } from "@/app/i18n";
import { useViewer } from "@/shell/viewer";
import { Icon, type IconName } from "@/ui/Icon";
import { Loading } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import da from "./da.json";
import { DeskBrokersDocument } from "./desk.generated";
import en from "./en.json";
import { mayUse } from "./mine";
import "./desk.css";

words("desk", da, en);

const places: { to: string; word: string; icon: IconName }[] = [
  { to: "/desk", word: "overview", icon: "desk" },
  { to: "/desk/import", word: "import", icon: "upload" },
  { to: "/desk/map", word: "map", icon: "map" },
  { to: "/desk/questions", word: "questions", icon: "question" },
  { to: "/desk/practices", word: "practices", icon: "chat" },
  { to: "/desk/drafts", word: "drafts", icon: "time" },
  { to: "/desk/duplicates", word: "duplicates", icon: "copy" },
  { to: "/desk/hidden", word: "hidden", icon: "hidden" },
];

/** Desk is around the pages of a knowledge broker; to anybody else it says whose it is. */
export function Desk() {
  const { viewer, known } = useViewer();
  if (!known) return <Loading />;
  return <div className="desk">{mayUse(viewer) ? <Places /> : <Elsewhere />}</div>;
}

function Places() {
  const { t } = useTranslation("desk");
  return (
    <>
      <nav className="desk-nav" aria-label={t("nav")}>
        <ul className="no-max-width">
          {places.map((p) => (
            <li key={p.to}>
              <Link
                to={p.to}
                activeOptions={{ exact: p.to === "/desk", includeSearch: false }}
                activeProps={{ "aria-current": "page" }}
              >
                <Icon name={p.icon} />
                <span>{t(`place.${p.word}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}

function Elsewhere() {
  const { t } = useTranslation("desk");
  return (
    <Page title={t("else.title")} lead={t("else.lead")}>
      <p>{t("else.text")}</p>
      <Brokers />
      <p className="row">
        <Link to="/" className="button button-secondary">
          {t("else.ask")}
        </Link>
        <Link to="/tell" className="button button-secondary">
          {t("else.tell")}
        </Link>
      </p>
    </Page>
  );
}

/** Brokers names who brokers here and how to reach them; `whole`: those of the organisation itself alone. */
export function Brokers({ whole = false }: { whole?: boolean }) {
  const { t } = useTranslation("desk");
  const [{ data }] = useQuery({ query: DeskBrokersDocument });
  const brokers = (data?.people?.nodes ?? []).filter(
    (b) => !whole || b.memberships.edges.some((e) => e.node.kind === "ORGANISATION"),
  );
  if (brokers.length === 0) return null;
  return (
    <>
      <h2>{t("else.who")}</h2>
      <ul className="no-max-width plain-list">
        {brokers.map((b) => (
          <li key={b.id} className="card">
            <strong>{b.name}</strong>
            {b.title && <>, {b.title}</>}
            <br />
            <span className="quiet">{b.memberships.edges.map((e) => e.node.name).join(", ")}</span>
            <span className="row">
              {b.workPhone && (
                <a href={callable(b.workPhone)} className="desk-door">
                  <Icon name="phone" /> {b.workPhone}
                </a>
              )}
              {b.workMail && (
                <a href={mailable(b.workMail)} className="desk-door">
                  <Icon name="mail" /> {b.workMail}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
