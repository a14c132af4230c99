import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { langTag, Section } from "@/text/Section";
import type { KinFragment, PracticeWholeFragment } from "./practice.generated";

const compared = ["whatWeDo", "whatWeSaw", "conditions", "notWhen"] as const;

type Edge = { id: string; note: string | null; node: KinFragment };

/** Kinship is where a practice came from and where it went, and what changed on the way. */
export function Kinship({ practice: p }: { practice: PracticeWholeFragment }) {
  const { t } = useTranslation("practice");
  if (p.adaptedFrom.edges.length + p.adaptations.edges.length === 0) return null;
  return (
    <Section title={t("kin.title")}>
      <Relatives title={t("kin.from")} edges={p.adaptedFrom.edges} here={p} />
      <Relatives title={t("kin.to")} edges={p.adaptations.edges} here={p} />
    </Section>
  );
}

function Relatives({ title, edges, here }: { title: string; edges: Edge[]; here: PracticeWholeFragment }) {
  const { t } = useTranslation("practice");
  if (edges.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="entries">
        {edges.map(({ id, note, node }) => (
          <li key={id}>
            <p>
              <Link to="/practice/$id" params={{ id: node.id }} lang={langTag(node.language)}>
                {node.title}
              </Link>
              {node.keptBy && <span className="quiet"> {t("kin.at", { team: node.keptBy.name })}</span>}
            </p>
            {note && <p className="as-written">{note}</p>}
            <Differences here={here} there={node} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Differences sets the two side by side, field by field, where their words are not the same. */
function Differences({ here, there }: { here: PracticeWholeFragment; there: KinFragment }) {
  const { t } = useTranslation("practice");
  const fields = compared.filter((f) => (here[f] ?? "") !== (there[f] ?? ""));
  return (
    <details className="more">
      <summary>{t("kin.differs")}</summary>
      {fields.length === 0 && <p>{t("kin.same")}</p>}
      {fields.map((f) => (
        <div key={f} className="differs">
          <h4>{t(f)}</h4>
          <dl>
            <div>
              <dt>{t("kin.there")}</dt>
              <dd className="as-written" lang={langTag(there.language)}>
                {there[f] || t("kin.nothing")}
              </dd>
            </div>
            <div>
              <dt>{t("kin.here")}</dt>
              <dd className="as-written" lang={langTag(here.language)}>
                {here[f] || t("kin.nothing")}
              </dd>
            </div>
          </dl>
        </div>
      ))}
    </details>
  );
}
