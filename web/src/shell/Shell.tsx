import { Link, Navigate, Outlet, useLocation } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { changeLanguage } from "@/app/i18n";
import { isDemo, useSession } from "@/app/session";
import { Icon, type IconName } from "@/ui/Icon";
import { DemoBar } from "./DemoBar";
import { useViewer, type Viewer } from "./viewer";

type Place = { to: string; word: string; icon: IconName; exact?: boolean };

/** placesOf are the ways in: those of everybody, and of a knowledge broker the desk. */
function placesOf(viewer: Viewer | null): Place[] {
  return [
    { to: "/", word: "ask", icon: "ask", exact: true },
    { to: "/tell", word: "tell", icon: "tell" },
    { to: "/question/new", word: "question", icon: "question" },
    { to: "/colleague", word: "colleague", icon: "chat" },
    ...(viewer?.broker || viewer?.admin ? [{ to: "/desk", word: "desk", icon: "desk" } as const] : []),
    { to: "/dashboard", word: "dashboard", icon: "chart" },
    { to: "/me", word: "me", icon: "person" },
  ];
}

/** Shell is around every page: the way in, who one is, the language. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip-link" href="#content">
        {t("skip")}
      </a>
      {isDemo && <DemoBar />}
      <header className="shell-header">
        <Link to="/" className="brand">
          {t("name")}
        </Link>
        <Menu />
      </header>
      <main id="content" tabIndex={-1}>
        <SignedIn />
      </main>
    </>
  );
}

/** Menu lists the places; on a narrow screen it opens from a button. */
function Menu() {
  const { t, i18n } = useTranslation();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it closes when somebody has gone somewhere
  useEffect(() => setOpen(false), [pathname]);
  const onEscape = (e: KeyboardEvent) => {
    if (e.key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const other = i18n.language === "en" ? "da" : "en";
  return (
    <>
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
        onKeyDown={onEscape}
      >
        <Icon name={open ? "close" : "menu"} />
        <span>{t("nav.menu")}</span>
        {!open && <Waiting n={viewer?.waiting ?? 0} />}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anywhere in it */}
      <div id="menu" className={open ? "menu open" : "menu"} onKeyDown={onEscape}>
        <nav aria-label={t("nav.label")}>
          <ul>
            {placesOf(viewer).map((p) => (
              <li key={p.to}>
                <Link
                  to={p.to}
                  activeOptions={{ exact: p.exact ?? false, includeSearch: false }}
                  activeProps={{ "aria-current": "page" }}
                >
                  <Icon name={p.icon} />
                  <span>{t(`nav.${p.word}`)}</span>
                  {p.word === "colleague" && <Waiting n={viewer?.waiting ?? 0} />}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" className="language" lang={other} onClick={() => void changeLanguage(other)}>
          <Icon name="language" />
          <span>{t("language.other")}</span>
        </button>
      </div>
    </>
  );
}

/** Waiting says that somebody has asked and has no answer yet. */
function Waiting({ n }: { n: number }) {
  const { t } = useTranslation();
  if (n === 0) return null;
  return (
    <span className="waiting">
      {n}
      <span className="sr-only"> {t("nav.waiting")}</span>
    </span>
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
