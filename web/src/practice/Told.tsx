import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { QuestionLinks } from "@/text/QuestionLinks";
import { langTag, Section, Words } from "@/text/Section";
import { Notice } from "@/ui/Notice";
import type { PracticeWholeFragment } from "./practice.generated";

/** Told is the part to tell again: what we do, what we saw, what it took, when not to. */
export function Told({ practice: p }: { practice: PracticeWholeFragment }) {
  const { t } = useTranslation("practice");
  const lang = langTag(p.language);
  return (
    <div className="two-first">
      {p.rule && (
        <Notice kind="info" title={t("rule.title")}>
          <p lang={lang}>{t("rule.text", { rule: p.rule })}</p>
        </Notice>
      )}
      <Words title={t("whatWeDo")} text={p.whatWeDo} lang={lang} />
      <Words title={t("whatWeSaw")} text={p.whatWeSaw} lang={lang} />
      <Words title={t("conditions")} text={p.conditions} lang={lang} />
      <Words title={t("notWhen")} text={p.notWhen} lang={lang} />
    </div>
  );
}

/** Besides is what else belongs to it: on a telephone it comes after whom to ask. */
export function Besides({ practice: p }: { practice: PracticeWholeFragment }) {
  const { t } = useTranslation("practice");
  const lang = langTag(p.language);
  return (
    <div>
      {p.solves.edges.length > 0 && (
        <Section title={t("solves")}>
          <ul className="links">
            {p.solves.edges.map((e) => (
              <li key={e.id}>
                <Link to="/problem/$id" params={{ id: e.node.id }}>
                  {e.node.title}
                </Link>
                {e.note && <span className="quiet"> – {e.note}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {p.materials.length > 0 && (
        <Section title={t("materials")}>
          <ul className="links">
            {p.materials.map((m) => (
              <li key={m}>
                <Material text={m} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {p.askedAs.length > 0 && (
        <Section title={t("askedAs")} className="no-print">
          <ul className="links" lang={lang}>
            {p.askedAs.map((line) => (
              <li key={line}>»{line}«</li>
            ))}
          </ul>
        </Section>
      )}
      <QuestionLinks title={t("answers")} questions={p.answers.edges} className="no-print" />
    </div>
  );
}

/** Material is a link only where it is an address of the web: what people write may be anything. */
function Material({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/i.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="noopener noreferrer nofollow" target="_blank">
      {text}
    </a>
  );
}
