import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import { Tick } from "@/ui/Tick";
import { Looks } from "./Beside";
import { type Alike, hasLooked, keyOf, type Look } from "./look";

/** SameAlready shows what may be the same: then it helps more to say there how it went here. */
export function SameAlready({ alike }: { alike: Alike[] }) {
  const { t } = useTranslation("tell");
  if (alike.length === 0) return null;
  return (
    <Notice kind="info" title={t("alike.title", { count: alike.length })}>
      <ul className="plain-list alike">
        {alike.map((a) => (
          <li key={a.id}>
            <strong>{a.title}</strong>
            {a.team && <span className="quiet"> · {a.team}</span>}
            <br />
            {a.sort === "Practice" ? (
              <Link to="/practice/$id" params={{ id: a.id }}>
                {t("alike.practice")}
                <span className="sr-only">: {a.title}</span>
              </Link>
            ) : (
              <Link to="/question/$id" params={{ id: a.id }}>
                {t("alike.question")}
                <span className="sr-only">: {a.title}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p>{t("alike.kept")}</p>
    </Notice>
  );
}

type Props = { looks: Look[]; looked: string[]; stays: string; onLooked: (looked: string[]) => void };

/** LookAgain gathers what may tell of a citizen, and lets somebody say that it does not. */
export function LookAgain({ looks, looked, stays, onLooked }: Props) {
  const { t } = useTranslation("tell");
  if (looks.length === 0) return null;
  const all = hasLooked(looks, looked);
  return (
    <Notice kind="warning" title={t("looks.title")}>
      <Looks looks={looks} />
      <Tick
        label={t("looks.looked")}
        hint={all ? undefined : stays}
        checked={all}
        onChange={(on) => onLooked(on ? looks.map(keyOf) : [])}
      />
    </Notice>
  );
}
