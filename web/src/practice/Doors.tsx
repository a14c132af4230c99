import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/app/format";
import { AskThem, Mail, Phone } from "@/text/Reach";
import { Section } from "@/text/Section";
import type { PracticeWholeFragment } from "./practice.generated";

/** Doors is whom to ask: the unit that keeps it, how it can be shown, and who told it. */
export function Doors({ practice: p }: { practice: PracticeWholeFragment }) {
  const { t, i18n } = useTranslation("practice");
  const unit = p.keptBy;
  const wrote = p.writtenBy && p.writtenBy.id !== p.toldBy?.id ? p.writtenBy : null;
  return (
    <Section title={t("doors.title")} className="card">
      {unit && (
        <>
          <p>
            <span className="quiet">{t("doors.unit")} </span>
            <Link to="/team/$id" params={{ id: unit.id }}>
              {unit.name}
            </Link>
          </p>
          <p className="row">
            <Phone number={unit.phone} name={unit.name} />
            <Mail address={unit.mail} name={unit.name} />
          </p>
          {unit.contact && <p>{unit.contact}</p>}
        </>
      )}
      {p.sharing.length > 0 && (
        <p>
          <span className="quiet">{t("sharing")}: </span>
          {p.sharing.map((s) => t(`way.${s}`)).join(" · ")}
        </p>
      )}
      {p.origin && (
        <p>
          <span className="quiet">{t("origin")}: </span>
          {t(`from.${p.origin}`)}
        </p>
      )}
      {p.toldBy && (
        <p>
          <span className="quiet">{t("doors.told")} </span>
          <Link to="/person/$id" params={{ id: p.toldBy.id }}>
            {p.toldBy.name}
          </Link>
          {p.confirmedOn && (
            <span className="quiet">
              , {t("doors.confirmed", { day: day(p.confirmedOn, i18n.language) })}
            </span>
          )}
        </p>
      )}
      {wrote && (
        <p className="no-print">
          <span className="quiet">{t("doors.wrote")} </span>
          {wrote.__typename === "Person" ? (
            <Link to="/person/$id" params={{ id: wrote.id }}>
              {wrote.name}
            </Link>
          ) : (
            wrote.name
          )}
        </p>
      )}
      {unit && <AskThem to={unit.id} name={unit.name ?? ""} practice={p.id} look="primary" />}
    </Section>
  );
}
