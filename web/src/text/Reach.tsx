import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { callable, mailable } from "@/app/format";
import { Icon } from "@/ui/Icon";
import "./words";

/** Phone is a number one tap away. */
export function Phone({ number, name }: { number: string | null; name: string | null }) {
  const { t } = useTranslation("text");
  if (!number) return null;
  return (
    <a className="reach" href={callable(number)} aria-label={`${t("call", { name: name ?? "" })}: ${number}`}>
      <Icon name="phone" />
      <span>{number}</span>
    </a>
  );
}

/** Mail is an address one tap away. */
export function Mail({ address, name }: { address: string | null; name: string | null }) {
  const { t } = useTranslation("text");
  if (!address) return null;
  return (
    <a
      className="reach"
      href={mailable(address)}
      aria-label={`${t("write", { name: name ?? "" })}: ${address}`}
    >
      <Icon name="mail" />
      <span>{address}</span>
    </a>
  );
}

const looks = {
  primary: "button button-primary",
  secondary: "button button-secondary",
  quiet: "reach",
};

type AskProps = {
  to: string;
  name: string;
  practice?: string;
  /** look is how loud it is: one on a page is primary. */
  look?: "primary" | "secondary" | "quiet";
};

/** AskThem leads to where one asks a colleague or a unit, about a practice where one is named. */
export function AskThem({ to, name, practice, look = "secondary" }: AskProps) {
  const { t } = useTranslation("text");
  const search = { to, ...(practice ? { practice } : {}) };
  return (
    <Link to="/colleague" search={search} className={`${looks[look]} no-print`}>
      <Icon name="chat" />
      <span>{t("askName", { name })}</span>
    </Link>
  );
}
