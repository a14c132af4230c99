import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useViewer } from "@/shell/viewer";
import { Door } from "./Door";
import { Keep } from "./Keep";
import { type AskSearch, widest } from "./search";
import type { NothingFragment } from "./whoSolved.generated";

/** Nothing is what there is when nothing was found, or nothing sure: keep the question, and a broker to ask. */
export function Nothing({ what, asked, empty }: { what: NothingFragment; asked: string; empty: boolean }) {
  const { t } = useTranslation("ask");
  const { viewer } = useViewer();
  const keep = what.canKeep && viewer !== null && !viewer.readOnly;
  const door = what.nextStep && (
    <div className="nothing-door">
      {empty && <h3>{t(what.nextStep.kind === "BROKER" ? "nothing.broker" : "nothing.contact")}</h3>}
      <Door door={what.nextStep} main={empty && !keep} all={empty} />
    </div>
  );
  return (
    <section className="card nothing" aria-labelledby="nothing">
      <h2 id="nothing">{t(empty ? "nothing.title" : "nothing.doubt")}</h2>
      <p>{t(empty ? (what.unmatched ? "nothing.unmatched" : "nothing.text") : "nothing.doubtText")}</p>
      {what.narrowed && (
        <p>
          {t("nothing.narrowed")}{" "}
          <Link from="/" to="/" search={(s: AskSearch) => ({ ...s, ...widest })} replace>
            {t("nothing.widen")}
          </Link>
        </p>
      )}
      {!empty && door}
      {keep &&
        (empty ? (
          <Keep key={asked} text={asked} />
        ) : (
          <details>
            <summary>{t("nothing.instead")}</summary>
            <Keep key={asked} text={asked} />
          </details>
        ))}
      {empty && door}
    </section>
  );
}
