import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Viewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { drop, unsent } from "./kept";

/** Unsent is what somebody wrote on this device and did not send. */
export function Unsent({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation("colleague");
  const [kept, setKept] = useState(() => unsent(localStorage, viewer.id));
  if (kept.length === 0) return null;
  const away = (to: string) => {
    drop(localStorage, viewer.id, "ask", to);
    setKept(unsent(localStorage, viewer.id));
  };
  return (
    <section aria-labelledby="unsent">
      <h2 id="unsent">{t("unsent")}</h2>
      <ul className="plain-list">
        {kept.map((k) => (
          <li key={k.to} className="row">
            <Link
              to="/colleague"
              search={{ to: k.to, ...(k.practice && { practice: k.practice }) }}
              className="reach"
            >
              {t("to", { name: k.name })}
            </Link>
            <span className="quiet cut">{k.text}</span>
            <Button
              kind="quiet"
              icon="delete"
              onClick={() => away(k.to)}
              aria-label={t("dropName", { name: k.name })}
            >
              {t("drop")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
