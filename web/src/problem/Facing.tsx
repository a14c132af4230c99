import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { useWriteId } from "@/app/writeId";
import { useViewer, type Viewer } from "@/shell/viewer";
import { useOpening } from "@/text/focus";
import { Phone } from "@/text/Reach";
import { Section } from "@/text/Section";
import { TieDocument, UntieDocument } from "@/text/writes.generated";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { FormActions } from "@/ui/FormActions";
import { Faults } from "@/ui/Notice";
import type { Found } from "./Problem";

type Props = { problem: Found; others: number | null };

/** Facing is who stands in a problem, as far as they opened that; and where one's own unit says so. */
export function Facing({ problem: p, others }: Props) {
  const { t } = useTranslation("problem");
  const { t: shared } = useTranslation("text");
  const { viewer } = useViewer();
  const { open: writing, setOpen: setWriting, box } = useOpening();
  const [said, setSaid] = useState<string[] | null>(null);
  const [{ fetching, error }, untie] = useMutation(UntieDocument);
  const me = viewer && !viewer.readOnly ? viewer : null;
  const edges = p.facedBy.edges;
  const standing = new Set(edges.map((e) => e.node.id));
  const free = me?.teams.filter((u) => !standing.has(u.id)) ?? [];
  return (
    <Section title={t("faces")}>
      <ul className="entries">
        {edges.map((e) => (
          <li key={e.id} className="row">
            <Link to="/team/$id" params={{ id: e.node.id }}>
              {e.node.name}
            </Link>
            {e.to && <span className="quiet">{t("ended")}</span>}
            <Phone number={e.node.phone} name={e.node.name} />
            {me?.teams.some((u) => u.id === e.node.id) && (
              <Button kind="quiet" busy={fetching} onClick={() => void untie({ input: { id: e.id } })}>
                {t("face.over")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others !== null && others > 0 && <p>{t("others", { count: others })}</p>}
      {edges.length === 0 && !others && <p className="quiet">{t("nobody")}</p>}
      <Faults faults={faultsOf(error)} />
      <div role="status">
        {said && (
          <p>
            {shared("done")} {said.join(" ")}
          </p>
        )}
      </div>
      <div ref={box}>
        {free.length > 0 && !writing && (
          <Button kind="secondary" icon="add" className="no-print" onClick={() => setWriting(true)}>
            {t("face.do")}
          </Button>
        )}
        {writing && free.length > 0 && (
          <FaceForm
            problem={p.id}
            teams={free}
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

type FormProps = {
  problem: string;
  teams: Viewer["teams"];
  onDone: (seenBy: string[] | null) => void;
};

function FaceForm({ problem, teams, onDone }: FormProps) {
  const { t, i18n } = useTranslation("problem");
  const [team, setTeam] = useState(teams[0]?.id ?? "");
  const [who, setWho] = useState<"closed" | "open">("closed");
  const [{ fetching, error }, tie] = useMutation(TieDocument);
  const clientMutationId = useWriteId({ team, who });
  const save = async (e: FormEvent) => {
    e.preventDefault();
    const { data } = await tie({
      input: { clientMutationId, relation: "FACES", from: team, to: problem, open: who === "open" },
      language: langOf(i18n.language),
    });
    if (data?.link) onDone(data.link.seenBy.map((s) => s.text));
  };
  return (
    <form className="text-form" onSubmit={(e) => void save(e)} aria-label={t("face.do")}>
      <h3>{t("face.title")}</h3>
      {teams.length > 1 ? (
        <Choice
          legend={t("face.team")}
          options={teams.map((u) => ({ value: u.id, label: u.name }))}
          value={team}
          onChange={setTeam}
        />
      ) : (
        <p>{teams[0]?.name}</p>
      )}
      <Choice
        legend={t("face.who")}
        options={[
          { value: "closed", label: t("face.closed"), hint: t("face.closedHint") },
          { value: "open", label: t("face.open"), hint: t("face.openHint") },
        ]}
        value={who}
        onChange={setWho}
      />
      <Faults faults={faultsOf(error)} />
      <FormActions save={t("face.save")} busy={fetching} onCancel={() => onDone(null)} />
    </form>
  );
}
