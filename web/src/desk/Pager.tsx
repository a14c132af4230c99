import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/ui/Icon";

type Place = "/desk/questions" | "/desk/practices" | "/desk/drafts";
type Props = { place: Place; next: string | null };

/** Pager goes on in a list, and back to where it begins; the browser's own way back leads one page up. */
export function Pager({ place, next }: Props) {
  const { t } = useTranslation("desk");
  const search = useSearch({ from: "/desk" });
  const { after, ...rest } = search;
  if (!after && !next) return null;
  return (
    <nav className="row" aria-label={t("pages")}>
      {after && (
        <Link to={place} search={rest} className="button button-secondary">
          {t("first")}
        </Link>
      )}
      {next && (
        <Link to={place} search={{ ...rest, after: next }} className="button button-secondary">
          {t("next")} <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
