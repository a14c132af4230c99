import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { langTag } from "@/text/Section";
import type { PracticeEssenceFragment } from "./essence.generated";
import "./words";

/** PracticeEssence is a practice so short that it can be told again, and the way to the rest. */
export function PracticeEssence({
  practice: p,
  heading = true,
}: {
  practice: PracticeEssenceFragment;
  heading?: boolean;
}) {
  const { t } = useTranslation("practice");
  const lang = langTag(p.language);
  const name = (
    <Link to="/practice/$id" params={{ id: p.id }} lang={lang}>
      {p.title}
    </Link>
  );
  return (
    <article className="essence">
      {heading ? <h3>{name}</h3> : <p className="essence-name">{name}</p>}
      {p.status === "DRAFT" && <p className="quiet">{t("draftShort")}</p>}
      <p className="as-written" lang={lang}>
        {p.whatWeDo}
      </p>
      {p.conditions && (
        <p>
          <span className="quiet">{t("conditions")}: </span>
          <span lang={lang}>{p.conditions}</span>
        </p>
      )}
      {p.notWhen && (
        <p>
          <span className="quiet">{t("notWhen")}: </span>
          <span lang={lang}>{p.notWhen}</span>
        </p>
      )}
      {p.rule && <p className="quiet">{t("ruleShort")}</p>}
    </article>
  );
}
