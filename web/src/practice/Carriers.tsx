import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { CarryRole } from "@/app/api.generated";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import type { Viewer } from "@/shell/viewer";
import { AskThem, Phone } from "@/text/Reach";
import { Section } from "@/text/Section";
import { SayYesDocument, TieDocument, UntieDocument } from "@/text/writes.generated";
import { Button } from "@/ui/Button";
import { Faults, Notice } from "@/ui/Notice";
import type { CarriedHereFragment, PracticeWholeFragment } from "./practice.generated";

const roles: CarryRole[] = ["SOLVED", "TRIED", "INTERESTED"];

type Props = { practice: PracticeWholeFragment; me: Viewer | null; findable: boolean };

/** Carriers is who has stood in it, each by their own hand; and where one says so oneself. */
export function Carriers({ practice: p, me, findable }: Props) {
  const { t } = useTranslation("practice");
  const edges = p.carriedBy.edges;
  const mine = edges.find((e) => e.node.id === me?.id);
  const rank = (e: CarriedHereFragment) => (e.role ? roles.indexOf(e.role) : roles.length);
  const shown = edges.filter((e) => e.ownHand).sort((a, b) => rank(a) - rank(b));
  return (
    <Section title={t("carry.title")} className="card">
      {shown.length === 0 && <p className="quiet no-print">{t("carry.none")}</p>}
      <ul className="entries">
        {shown.map((e) => (
          <li key={e.id}>
            <p>
              <Link to="/person/$id" params={{ id: e.node.id }}>
                {e.node.name}
              </Link>
              {e.node.title && <span className="quiet">, {e.node.title}</span>}
            </p>
            <p className="row">
              <span>{e.role && t(`domain:carry.${e.role}`)}</span>
              <Phone number={e.node.workPhone} name={e.node.name} />
              {e.node.id !== me?.id && e.role !== "INTERESTED" && (
                <AskThem to={e.node.id} name={e.node.name ?? ""} practice={p.id} look="quiet" />
              )}
            </p>
          </li>
        ))}
      </ul>
      {me && !me.team && <Mine practice={p.id} me={me.id} mine={mine} findable={findable} />}
    </Section>
  );
}

type MineProps = { practice: string; me: string; mine: CarriedHereFragment | undefined; findable: boolean };

/** Mine is one's own tie: nobody is tied to a practice but by their own yes. */
function Mine({ practice, me, mine, findable }: MineProps) {
  const { t, i18n } = useTranslation("practice");
  const [tied, tie] = useMutation(TieDocument);
  const [untied, untie] = useMutation(UntieDocument);
  const [said, sayYes] = useMutation(SayYesDocument);
  const language = langOf(i18n.language);
  const busy = tied.fetching || untied.fetching || said.fetching;
  const faults = [tied, untied, said].flatMap((r) => faultsOf(r.error));
  const waits = mine && !mine.ownHand;
  const choose = (carryRole: CarryRole) => {
    const which = mine ? { id: mine.id } : { from: me, to: practice };
    void tie({ input: { ...which, relation: "CARRIES", open: false, fields: { carryRole } }, language });
  };
  return (
    <div className="carry-mine no-print">
      <h3>{t("carry.mine")}</h3>
      {waits && (
        <Notice kind="info">
          <p>{t("carry.proposed", { role: mine.role && t(`domain:carry.${mine.role}`) })}</p>
          <div className="row">
            <Button
              kind="primary"
              busy={busy}
              onClick={() => void sayYes({ input: { id: mine.id }, language })}
            >
              {t("carry.yes")}
            </Button>
            <Button busy={busy} onClick={() => void untie({ input: { id: mine.id } })}>
              {t("carry.no")}
            </Button>
          </div>
        </Notice>
      )}
      <div className="carry-choices">
        {roles.map((role) => (
          <button
            key={role}
            type="button"
            className="carry-choice"
            aria-pressed={!waits && mine?.role === role}
            aria-disabled={busy}
            onClick={() => (busy ? undefined : choose(role))}
          >
            {t(`carry.me.${role}`)}
          </button>
        ))}
      </div>
      {mine && !waits && (
        <>
          {!findable && <p className="quiet">{t("carry.notFindable")}</p>}
          <Button
            kind="quiet"
            icon="close"
            busy={busy}
            onClick={() => void untie({ input: { id: mine.id } })}
          >
            {t("carry.remove")}
          </Button>
        </>
      )}
      <Faults faults={faults} />
    </div>
  );
}
