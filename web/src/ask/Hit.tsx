import { useTranslation } from "react-i18next";
import { callable } from "@/app/format";
import { Icon } from "@/ui/Icon";
import type { DoorFragment, ReasonFragment } from "./whoSolved.generated";

type Props = { title: string; text: string; reasons: ReasonFragment[]; door: DoorFragment };

/** Hit is one of an answer: what it is, why it is here, and whom to ask. */
export function Hit({ title, text, reasons, door }: Props) {
  const { t } = useTranslation("ask");
  return (
    <article className="hit">
      <h2>{title}</h2>
      <p>{text}</p>
      <ul className="reasons">
        {reasons.map((r) => (
          <li key={`${r.kind}${r.nodeId}`}>{r.text}</li>
        ))}
      </ul>
      <p className="door">
        {t("askThem", { name: door.name ?? "" })}
        {door.phone && (
          <a href={callable(door.phone)}>
            <Icon name="phone" /> {door.phone}
          </a>
        )}
      </p>
    </article>
  );
}
