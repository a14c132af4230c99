import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { day } from "@/app/format";
import { langOf } from "@/app/i18n";
import { Outcome } from "@/domain/Outcome";
import type { Viewer } from "@/shell/viewer";
import { age, faded } from "@/text/age";
import { useAgo } from "@/text/ago";
import { useOpening } from "@/text/focus";
import { Phone } from "@/text/Reach";
import { Section } from "@/text/Section";
import { SayYesDocument } from "@/text/writes.generated";
import { Button } from "@/ui/Button";
import { Faults } from "@/ui/Notice";
import type { PracticeWholeFragment, UseHereFragment } from "./practice.generated";
import { UseForm } from "./UseForm";

type Props = { practice: PracticeWholeFragment; me: Viewer | null };

/** Uses is what happened in each unit: what works in the blue room may fail in the red. */
export function Uses({ practice: p, me }: Props) {
  const { t } = useTranslation("practice");
  const { t: shared } = useTranslation("text");
  const { open: writing, setOpen: setWriting, box } = useOpening();
  const [said, setSaid] = useState<string[] | null>(null);
  const uses = [...p.uses.edges].sort(stillFirst);
  const mine = uses.find((u) => me?.teams.some((unit) => unit.id === u.node.id));
  return (
    <Section title={t("uses.title")}>
      {uses.length === 0 && <p className="quiet">{t("uses.none")}</p>}
      <ul className="entries">
        {uses.map((u) => (
          <Use key={u.id} use={u} ours={me?.teams.some((unit) => unit.id === u.node.id) ?? false} />
        ))}
      </ul>
      <div role="status">
        {said && (
          <p>
            {shared("done")} {said.join(" ")}
          </p>
        )}
      </div>
      <div ref={box}>
        {me && me.teams.length > 0 && !writing && (
          <Button kind="secondary" icon={mine ? "edit" : "add"} onClick={() => setWriting(true)}>
            {t(mine ? "uses.change" : "uses.add")}
          </Button>
        )}
        {me && writing && (
          <UseForm
            practice={p.id}
            teams={me.teams}
            uses={uses}
            onDone={(seenBy) => {
              setWriting(false);
              setSaid(seenBy);
            }}
          />
        )}
      </div>
    </Section>
  );
}

// What is still done before what has stopped, and what was looked at last before what was looked at long ago.
function stillFirst(a: UseHereFragment, b: UseHereFragment): number {
  if ((a.to === null) !== (b.to === null)) return a.to === null ? -1 : 1;
  return (b.lastConfirmed ?? "").localeCompare(a.lastConfirmed ?? "");
}

function Use({ use: u, ours }: { use: UseHereFragment; ours: boolean }) {
  const { t, i18n } = useTranslation("practice");
  const ago = useAgo();
  const [{ fetching, error, data }, sayYes] = useMutation(SayYesDocument);
  const facts = useFacts(u);
  const recent = u.lastConfirmed !== null && age(u.lastConfirmed).unit === "today";
  return (
    <li>
      <p className="row">
        <strong>
          <Link to="/team/$id" params={{ id: u.node.id }}>
            {u.node.name}
          </Link>
        </strong>
        <Outcome of={u.outcome} />
        {u.to && <span className="quiet">{t("uses.stopped")}</span>}
        <Phone number={u.node.phone} name={u.node.name} />
      </p>
      {u.note && <p className="as-written">{u.note}</p>}
      {facts.length > 0 && <p className="quiet">{facts.join(" · ")}</p>}
      {u.lastConfirmed && (
        <p className={`small age-${faded(u.lastConfirmed)}`} title={day(u.lastConfirmed, i18n.language)}>
          {t("uses.confirmed", { ago: ago(u.lastConfirmed) })}
        </p>
      )}
      <Faults faults={faultsOf(error)} />
      {ours && !u.to && (data?.confirm || !recent) && (
        <Button
          kind="quiet"
          icon="check"
          busy={fetching || Boolean(data?.confirm)}
          onClick={() => void sayYes({ input: { id: u.id }, language: langOf(i18n.language) })}
        >
          {t("uses.still")}
        </Button>
      )}
      {ours && <p role="status">{data?.confirm && t("uses.stillDone")}</p>}
    </li>
  );
}

/** useFacts are the small things of a use, in words: since when, what it rests on, what it takes. */
function useFacts(u: UseHereFragment): string[] {
  const { t, i18n } = useTranslation("practice");
  const at = (date: string) => day(date, i18n.language);
  const when =
    u.from && u.to
      ? t("uses.span", { from: at(u.from), to: at(u.to) })
      : u.from
        ? t("uses.since", { day: at(u.from) })
        : u.to && t("uses.until", { day: at(u.to) });
  return [
    when,
    u.evidence && t(`domain:evidence.${u.evidence}`),
    u.startUpWeeks !== null && t("uses.startUp", { count: u.startUpWeeks }),
    u.weeklyMinutes !== null && t("uses.weekly", { count: u.weeklyMinutes }),
    u.cost && t("uses.cost", { cost: u.cost }),
  ].filter((f): f is string => typeof f === "string" && f !== "");
}
