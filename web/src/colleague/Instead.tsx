import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { callable } from "@/app/format";
import type { Viewer } from "@/shell/viewer";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { ReceiverDocument } from "./colleague.generated";
import { keep } from "./kept";
import { receiverOf, type To } from "./Receiver";
import { greeting } from "./start";
import type { Refusal } from "./usePreviewAsk";

type Props = {
  refusals: Refusal[];
  viewer: Viewer;
  from: Parameters<typeof greeting>[1];
  to: To;
  practice: { id: string; title: string } | null;
  /** text that somebody wrote goes with them to the one they ask instead. */
  text: string;
};

/** Instead says that this one cannot be asked just now, and who can. */
export function Instead({ refusals, viewer, from, practice, text }: Props) {
  const { t } = useTranslation("colleague");
  const next = refusals.find((r) => r.next)?.next ?? "";
  const [{ data }] = useQuery({ query: ReceiverDocument, variables: { to: next }, pause: next === "" });
  const other = next ? receiverOf(data?.node) : null;
  if (refusals.length === 0) return null;
  const carry = () => {
    if (!other) return;
    const before = greeting(t, from);
    const after = greeting(t, { ...from, name: other.name, team: other.team });
    keep(localStorage, viewer.id, "ask", other.id, {
      text: text.startsWith(before) ? after + text.slice(before.length) : text,
      name: other.name,
      practice: practice?.id ?? "",
      at: Date.now(),
      sent: null,
    });
  };
  return (
    <Notice kind="warning" live>
      {[...new Set(refusals.map((r) => r.message))].map((message) => (
        <p key={message}>{message}.</p>
      ))}
      {other && (
        <p className="row">
          <Link
            to="/colleague"
            search={{ to: other.id, ...(practice && { practice: practice.id }) }}
            className="button button-secondary"
            onClick={carry}
          >
            <Icon name="chat" />
            <span>{t("instead", { name: other.name })}</span>
          </Link>
          {other.phone && (
            <a className="button button-secondary" href={callable(other.phone)}>
              <Icon name="phone" />
              <span>
                {t("call", { name: other.house || other.name })} {other.phone}
              </span>
            </a>
          )}
        </p>
      )}
    </Notice>
  );
}
