import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

// The first page is read from its top; on every later one the heading gets the focus, so that somebody
// who does not see the page hears where they are.
let arrived = false;

type Props = {
  title: string;
  /** lang is the title's own language, where it is what somebody wrote. */
  lang?: string | undefined;
  lead?: ReactNode;
  actions?: ReactNode;
  hideTitle?: boolean;
  children: ReactNode;
};

/** Page is the frame of a page: its title in the window and as the one h1, and what may be done with it. */
export function Page({ title, lang, lead, actions, hideTitle, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === t("name") ? title : `${title} – ${t("name")}`;
  }, [title, t]);
  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
  }, []);
  return (
    <div className="page">
      <div className={hideTitle ? "sr-only" : "page-head"}>
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {title}
        </h1>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
