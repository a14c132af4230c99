import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Outcome } from "@/domain/Outcome";
import { Notice } from "@/ui/Notice";
import { Helpful } from "./Helpful";
import { Opened, type OpenProps, Ways, Why } from "./Opened";
import { OpenPracticeDocument, type OpenPracticeQuery } from "./panel.generated";

type Node = NonNullable<OpenPracticeQuery["node"]>;
type Practice = Extract<Node, { __typename: "Practice" }>;
type Use = Practice["uses"]["edges"][number];

/** OpenPractice is the form of a practice that is easily told again, and what happened where it was used. */
export function OpenPractice({ id, item, asked }: OpenProps) {
  const { t } = useTranslation("ask");
  const [{ data, fetching, error }] = useQuery({ query: OpenPracticeDocument, variables: { id } });
  const p = data?.node?.__typename === "Practice" ? data.node : undefined;
  const text = p?.whatWeDo ?? item?.text;
  const lang = p?.language?.toLowerCase() ?? item?.lang;
  return (
    <Opened
      title={p?.title ?? item?.title ?? ""}
      lang={lang}
      gone={data !== undefined && !p}
      fetching={fetching}
      error={error}
    >
      {p?.status === "DRAFT" && <p className="quiet">{t("practice.draft")}</p>}
      {text && (
        <p className="panel-text" lang={lang}>
          {text}
        </p>
      )}
      <Ways item={item} practice={id} />
      {p && (
        <>
          {p.rule && (
            <Notice kind="info" title={t("practice.rule")}>
              <p>{p.rule}</p>
            </Notice>
          )}
          <Part lang={lang} title={t("practice.saw")} text={p.whatWeSaw} />
          <Part lang={lang} title={t("practice.takes")} text={p.conditions} />
          <Part lang={lang} title={t("practice.notWhen")} text={p.notWhen} />
          <Uses uses={p.uses.edges} more={p.uses.pageInfo.hasNextPage} />
        </>
      )}
      <Why item={item} />
      {p && (
        <>
          <p>
            <Link to="/practice/$id" params={{ id }}>
              {t("panel.whole")}
            </Link>
          </p>
          {asked !== "" && <Helpful practice={id} typed={asked} />}
        </>
      )}
    </Opened>
  );
}

function Part({ title, text, lang }: { title: string; text: string | null; lang: string | undefined }) {
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="panel-text" lang={lang}>
        {text}
      </p>
    </>
  );
}

function Uses({ uses, more }: { uses: Use[]; more: boolean }) {
  const { t } = useTranslation("ask");
  if (uses.length === 0) return null;
  return (
    <>
      <h3>{t("practice.where")}</h3>
      <ul className="uses plain-list">
        {uses.map((u) => (
          <li key={u.id}>
            <p>
              <Link to="/team/$id" params={{ id: u.node.id }}>
                {u.node.name}
              </Link>{" "}
              <Outcome of={u.outcome} />
              {u.to && <span className="quiet"> · {t("practice.stopped")}</span>}
            </p>
            {u.note && <p className="use-note">{u.note}</p>}
            <UseFacts use={u} />
          </li>
        ))}
      </ul>
      {more && <p className="quiet">{t("practice.moreUses")}</p>}
    </>
  );
}

function UseFacts({ use }: { use: Use }) {
  const { t } = useTranslation("ask");
  const facts = [
    use.evidence && t(`domain:evidence.${use.evidence}`),
    use.startUpWeeks && t("practice.startUp", { count: use.startUpWeeks }),
    use.weeklyMinutes && t("practice.weekly", { count: use.weeklyMinutes }),
  ].filter(Boolean);
  return facts.length > 0 ? <p className="quiet small">{facts.join(" · ")}</p> : null;
}
