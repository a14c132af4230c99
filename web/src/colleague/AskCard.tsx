import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { callable, day } from "@/app/format";
import { Icon } from "@/ui/Icon";
import type { AskShownFragment } from "./asks.generated";

type Actor = NonNullable<AskShownFragment["askedBy"]>;

/** phoneOf is how to ring one of the two. */
export function phoneOf(actor: Actor | null): string {
  if (!actor) return "";
  return (actor.__typename === "Person" ? actor.workPhone : actor.phone) ?? "";
}

type Props = { ask: AskShownFragment; title: string; children: ReactNode };

/** AskCard is one ask: who, when, what about, the words, and what came of it. */
export function AskCard({ ask, title, children }: Props) {
  const { t, i18n } = useTranslation("colleague");
  return (
    <article className="card ask" aria-labelledby={`ask-${ask.id}`}>
      <h3 id={`ask-${ask.id}`}>{title}</h3>
      <p className="quiet">{day(ask.askedOn, i18n.language)}</p>
      <p className="said">{ask.text}</p>
      {ask.practice && (
        <p>
          {t("about")}{" "}
          <Link to="/practice/$id" params={{ id: ask.practice.id }}>
            {ask.practice.title}
          </Link>
        </p>
      )}
      {children}
    </article>
  );
}

/** Ring is the telephone of one of the two. */
export function Ring({ phone, name }: { phone: string; name: string }) {
  const { t } = useTranslation("colleague");
  if (!phone) return null;
  return (
    <a className="reach" href={callable(phone)}>
      <Icon name="phone" />{" "}
      <span>
        {t("call", { name })} {phone}
      </span>
    </a>
  );
}
