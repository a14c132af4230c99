import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { faultsOf } from "@/app/errors";
import type { Viewer } from "@/shell/viewer";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Received } from "./Received";
import { Sent } from "./Sent";
import type { Box } from "./search";
import { useAsks, waits } from "./useAsks";

// Beyond what waits, so many of the others stand on the page before somebody asks for all.
const others = 3;

/** AskList is the asks that were put to who looks, or those they sent: what waits first, then the newest. */
export function AskList({ box, viewer, whole }: { box: Box; viewer: Viewer; whole: boolean }) {
  const { t } = useTranslation("colleague");
  const { asks, error, again } = useAsks(box);
  const context = viewer.team ? "team" : undefined;
  const id = `asks-${box}`;
  const waiting = asks?.filter((a) => waits(a, box)).length ?? 0;
  const shown = whole ? asks : asks?.slice(0, waiting + others);
  return (
    <section aria-labelledby={id} className="asks" data-box={box}>
      <h2 id={id}>{t(`${box}.title`, { context, team: viewer.name })}</h2>
      <Faults faults={faultsOf(error)} again={again} />
      {!asks && !error && <Loading />}
      {asks?.length === 0 && <p className="quiet">{t(`${box}.none`, { context })}</p>}
      {shown?.map((a) =>
        box === "received" ? (
          <Received key={a.id} ask={a} viewer={viewer} />
        ) : (
          <Sent key={a.id} ask={a} viewer={viewer} />
        ),
      )}
      {whole ? (
        <p>
          <Link to="/colleague">{t("both")}</Link>
        </p>
      ) : (
        asks &&
        shown &&
        asks.length > shown.length && (
          <p>
            <Link to="/colleague" search={{ box }}>
              {t(`${box}.all`)}
            </Link>
          </p>
        )
      )}
    </section>
  );
}
