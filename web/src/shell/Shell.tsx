import { Link, Navigate, Outlet, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { changeLanguage } from "@/app/i18n";
import { isDemo, useSession } from "@/app/session";
import { Icon, type IconName } from "@/ui/Icon";
import { DemoBar } from "./DemoBar";
import { useViewer } from "./viewer";

type Place = { to: string; word: string; icon: IconName; exact?: boolean };

const everybody: Place[] = [
  { to: "/", word: "ask", icon: "ask", exact: true },
  { to: "/tell", word: "tell", icon: "tell" },
  { to: "/colleague", word: "colleague", icon: "chat" },
  { to: "/me", word: "me", icon: "person" },
];
const desk: Place = { to: "/desk", word: "desk", icon: "desk" };
const dashboard: Place = { to: "/dashboard", word: "dashboard", icon: "chart" };

/** Shell is around every page: the way in, who one is, the language. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const { viewer } = useViewer();
  const places = [...everybody, ...(viewer?.broker || viewer?.admin ? [desk] : []), dashboard];
  const other = i18n.language === "en" ? "da" : "en";
  return (
    <>
      <a className="skipnav" href="#content">
        {t("skip")}
      </a>
      {isDemo && <DemoBar />}
      <header className="shell-header">
        <Link to="/" className="brand">
          {t("name")}
        </Link>
        <nav aria-label={t("nav.label")}>
          <ul>
            {places.map((p) => (
              <li key={p.to}>
                <Link
                  to={p.to}
                  activeOptions={{ exact: p.exact ?? false, includeSearch: false }}
                  activeProps={{ "aria-current": "page" }}
                >
                  <Icon name={p.icon} />
                  <span>{t(`nav.${p.word}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" className="language" lang={other} onClick={() => void changeLanguage(other)}>
          <Icon name="language" />
          <span>{t("language.other")}</span>
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <SignedIn />
      </main>
    </>
  );
}

/** SignedIn shows the page, or leads somebody whom nobody knows to where they say who they are. */
function SignedIn() {
  const session = useSession();
  const { pathname, href } = useLocation();
  if (session.how === "nobody" && pathname !== "/sign-in") {
    return <Navigate to="/sign-in" search={href === "/" ? {} : { back: href }} replace />;
  }
  return <Outlet />;
}
