import { useTranslation } from "react-i18next";
import { callable } from "@/app/format";
import { Icon } from "@/ui/Icon";
import type { ReceiverQuery } from "./colleague.generated";

export type To = {
  id: string;
  name: string;
  team: boolean;
  /** note is their title and units, or the unit above. */
  note: string;
  /** when and how, as they say it themselves. */
  when: string;
  phone: string;
  /** house: the telephone is their unit's, called so. */
  house: string;
  mail: string;
};

/** receiverOf reads whom an ask goes to; null where it is nobody who can be asked. */
export function receiverOf(node: ReceiverQuery["node"] | undefined): To | null {
  if (node?.__typename === "Team") {
    return {
      id: node.id,
      name: node.name ?? "",
      team: true,
      note: [node.localKind, node.partOf?.name].filter(Boolean).join(" · "),
      when: node.contact ?? "",
      phone: node.phone ?? "",
      house: "",
      mail: node.mail ?? "",
    };
  }
  if (node?.__typename !== "Person") return null;
  const units = node.memberships.edges.map((e) => e.node);
  const house = node.workPhone ? undefined : units.find((u) => u.phone);
  return {
    id: node.id,
    name: node.name ?? "",
    team: false,
    note: [node.title, ...units.map((u) => u.name)].filter(Boolean).join(" · "),
    when: node.bestReached ?? "",
    phone: node.workPhone ?? house?.phone ?? "",
    house: house?.name ?? "",
    mail: node.workMail ?? "",
  };
}

/** Receiver is whom it goes to, and how to reach them now. */
export function Receiver({ to, onChange }: { to: To; onChange: () => void }) {
  const { t } = useTranslation("colleague");
  return (
    <div className="card receiver">
      <div className="row receiver-head">
        <h2>{t("to", { name: to.name })}</h2>
        <button type="button" className="button button-unstyled" onClick={onChange}>
          {t("change")}
        </button>
      </div>
      {to.note && <p className="quiet">{to.note}</p>}
      {to.phone && (
        <p className="receiver-call">
          <span>{t("urgent")}</span>
          <a className="button button-secondary" href={callable(to.phone)}>
            <Icon name="phone" />
            <span>
              {t("call", { name: to.house || to.name })} <span className="number">{to.phone}</span>
            </span>
          </a>
        </p>
      )}
      {to.when && (
        <p>
          <Icon name="time" /> {to.when}
        </p>
      )}
    </div>
  );
}
